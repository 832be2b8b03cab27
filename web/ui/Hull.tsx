import './hull.css';
import { DRAWINGS, type Drawing } from './hulls.ts';

interface HullProps {
  type: string;
  /** What it is, for who does not see it. Left out where a name stands beside it. */
  label?: string;
  /** Whether the engines burn. */
  isLit?: boolean;
}

/** A ship from above, its bow to the right. As wide as what it stands in. */
export function Hull({ type, label, isLit = true }: HullProps) {
  const drawing = DRAWINGS[type] ?? DRAWINGS['LIGHT_FREIGHTER'];
  if (!drawing) return null;
  return (
    <svg
      class={`hull hull-${drawing.tint}`}
      viewBox="0 0 200 100"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {isLit && <Flames drawing={drawing} />}
      <Half drawing={drawing} />
      <g class="hull-shade" transform="matrix(1 0 0 -1 0 100)">
        <Half drawing={drawing} />
      </g>
    </svg>
  );
}

function Half({ drawing: { half } }: { drawing: Drawing }) {
  return half.map(([stuff, d], at) => <path key={at} class={`hull-${stuff}`} d={d} />);
}

function Flames({ drawing: { engines } }: { drawing: Drawing }) {
  const all = engines.flatMap(([x, y, r]) =>
    y === 50
      ? [[x, y, r]]
      : [
          [x, y, r],
          [x, 100 - y, r],
        ],
  );
  return (
    <g class="hull-flames">
      {all.map(([x = 0, y = 0, r = 0], at) => (
        <g key={at}>
          <path class="hull-flame" d={`M${x} ${y - r} L${x - r * 3.2} ${y} L${x} ${y + r} Z`} />
          <path class="hull-core" d={`M${x} ${y - r * 0.5} L${x - r * 1.5} ${y} L${x} ${y + r * 0.5} Z`} />
        </g>
      ))}
    </g>
  );
}
