const WIDTH = 120;
const HEIGHT = 28;

/** The last minutes of a share as a small line; what it says is said in figures beside it. */
export function Spark({ values }: { values: readonly number[] }) {
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map(
    (value, at) => `${(at * step).toFixed(1)},${(HEIGHT - 2 - value * (HEIGHT - 4)).toFixed(1)}`,
  );
  return (
    <svg class="operator-spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {points.length > 1 && <polyline points={points.join(' ')} />}
    </svg>
  );
}
