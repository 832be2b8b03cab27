import './backdrop.css';
import { Planet } from './Planet.tsx';
import { Stars } from './Stars.tsx';

/** Sectors, and the warps between them. */
const SECTORS: readonly (readonly [x: number, y: number, r: number])[] = [
  [120, 150, 3],
  [265, 92, 4],
  [402, 176, 3],
  [560, 96, 5],
  [688, 214, 3],
  [838, 120, 4],
  [486, 300, 3],
  [300, 322, 4],
  [128, 384, 3],
  [760, 356, 4],
  [980, 238, 3],
  [1120, 96, 4],
  [1290, 190, 3],
  [1370, 372, 4],
];
const WARPS: readonly (readonly [from: number, to: number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [2, 6],
  [6, 7],
  [7, 8],
  [0, 8],
  [4, 9],
  [6, 4],
  [5, 10],
  [10, 11],
  [11, 12],
  [12, 13],
  [9, 10],
];

/** What lies behind the door: stars, the warps between the sectors, and the planet whose moon one wakes up at. */
export function Backdrop() {
  return (
    <div class="backdrop" aria-hidden="true">
      <Stars />
      <svg class="backdrop-chart" viewBox="0 0 1440 900" preserveAspectRatio="xMidYMin slice">
        {WARPS.map(([from, to], at) => (
          <Warp key={at} from={from} to={to} at={at} />
        ))}
        {SECTORS.map(([x, y, r]) => (
          <g key={`${x}`}>
            <circle class="backdrop-halo" cx={x} cy={y} r={r * 3.2} />
            <circle class="backdrop-sector" cx={x} cy={y} r={r} />
          </g>
        ))}
      </svg>
      <Planet />
    </div>
  );
}

function Warp({ from, to, at }: { from: number; to: number; at: number }) {
  const [x1, y1] = SECTORS[from] ?? [0, 0];
  const [x2, y2] = SECTORS[to] ?? [0, 0];
  return (
    <>
      <line class="backdrop-warp" x1={x1} y1={y1} x2={x2} y2={y2} />
      {at % 4 === 1 && (
        <line class="backdrop-flight" pathLength={100} x1={x1} y1={y1} x2={x2} y2={y2} data-turn={at % 3} />
      )}
    </>
  );
}
