import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** One line of a chart. */
export interface ChartSeries {
  label: string;
  tone: 'accent' | 'good' | 'warn' | 'bad' | 'gold';
  values: readonly (number | null)[];
  /** Whether what is under the line is tinted. */
  isArea?: boolean;
}

/** What a plot shows just now. */
interface Shown {
  times: readonly number[];
  series: readonly ChartSeries[];
  format: (value: number) => string;
  from: number | undefined;
  to: number | undefined;
  isClose: boolean | undefined;
  locale: string;
}

export interface Plot {
  show(shown: Shown): void;
  stop(): void;
}

const DAY = 24 * 3600;

/** Draws lines into an element, as wide as that is, and says over which moment the cursor is. */
export function drawPlot(host: HTMLElement, first: Shown, height: number, onCursor: (at: number | null) => void): Plot {
  let shown = first;
  const style = getComputedStyle(host);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const axis = {
    stroke: colour('dim'),
    font: `11px ${colour('font') || 'sans-serif'}`,
    grid: { stroke: `${colour('line')}88`, width: 1 },
    ticks: { show: false },
  };
  const plot = new UPlot(
    {
      width: Math.max(1, host.clientWidth),
      height,
      padding: [8, 8, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
      scales: {
        x: { range: (_plot, min, max) => [(shown.from ?? min * 1000) / 1000, (shown.to ?? max * 1000) / 1000] },
        y: { range: (_plot, min, max) => heightOf(min, max, shown.isClose) },
      },
      axes: [
        { ...axis, size: 26, space: 70, values: (self, splits) => splits.map(at => timeOf(self, at, shown.locale)) },
        { ...axis, size: 58, space: 34, values: (_self, splits) => splits.map(value => shown.format(value)) },
      ],
      series: [
        {},
        ...first.series.map(({ tone, isArea }) => ({
          stroke: colour(tone),
          width: 1.75,
          points: { size: 4, show: true, filter: lonelyIn },
          ...(isArea ? { fill: `${colour(tone)}22` } : {}),
        })),
      ],
      hooks: { setCursor: [({ cursor }) => onCursor(cursor.idx ?? null)] },
    },
    dataOf(shown),
    host,
  );
  const watch = new ResizeObserver(() => plot.setSize({ width: Math.max(1, host.clientWidth), height }));
  watch.observe(host);
  return {
    show: next => {
      const isNew =
        next.times !== shown.times || next.series.some(({ values }, n) => values !== shown.series[n]?.values);
      shown = next;
      if (isNew) plot.setData(dataOf(next));
    },
    stop: () => {
      watch.disconnect();
      plot.destroy();
    },
  };
}

/** Values without neighbours: no line leads to them, so they are drawn as points. */
function lonelyIn(plot: UPlot, series: number): number[] {
  const values = plot.data[series] ?? [];
  const isKnown = (at: number) => typeof values[at] === 'number';
  return [...values.keys()].filter(at => isKnown(at) && !isKnown(at - 1) && !isKnown(at + 1));
}

function heightOf(min: number, max: number, isClose = false): [number, number] {
  if (!isClose) return [Math.min(0, min), max > 0 ? max * 1.12 : 1];
  const room = Math.max(1, (max - min) * 0.12);
  return [Math.max(0, min - room), max + room];
}

function dataOf({ times, series }: Shown): UPlot.AlignedData {
  return [times.map(time => time / 1000), ...series.map(({ values }) => [...values])];
}

function timeOf(plot: UPlot, at: number, locale: string): string {
  const { min = 0, max = 0 } = plot.scales['x'] ?? {};
  const isLong = (max ?? 0) - (min ?? 0) > 1.5 * DAY;
  const wanted = isLong
    ? ({ day: 'numeric', month: 'short' } as const)
    : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const);
  return new Intl.DateTimeFormat(locale, wanted).format(at * 1000);
}
