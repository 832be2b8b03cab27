import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import { language, whole } from '../app/language.ts';
import './chart.css';

export interface Line {
  name: string;
  /** A colour of the theme, by its name: `--accent`. */
  color: string;
  /** One for each moment; null where there is none. */
  values: readonly (number | null)[];
  dashed?: boolean;
}

interface ChartProps {
  /** What is seen, in a sentence, for who does not see it. */
  label: string;
  /** Moments in milliseconds, the oldest first. */
  moments: readonly number[];
  lines: readonly Line[];
  height?: number;
  format?: (value: number) => string;
}

/** Lines over time. What draws it is fetched when the first chart is shown. */
export function Chart({ label, moments, lines, height = 150, format = whole }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  const data: uPlot.AlignedData = [moments.map(at => at / 1000), ...lines.map(line => [...line.values])];
  const shown = useRef(data);
  shown.current = data;
  // Another kind of chart is made anew; the same one with other figures only gets these.
  const kind = [language.value, height, ...lines.map(({ name, color }) => name + color)].join(' ');

  useEffect(() => {
    const place = box.current;
    if (!place) return undefined;
    let isGone = false;
    let watch: ResizeObserver | undefined;
    const draw = async () => {
      const Plot = await load();
      if (isGone) return;
      const made = new Plot(optionsFor(place, { lines, height, format }), shown.current, place);
      plot.current = made;
      watch = new ResizeObserver(() => made.setSize({ width: place.clientWidth, height }));
      watch.observe(place);
    };
    void draw();
    return () => {
      isGone = true;
      watch?.disconnect();
      plot.current?.destroy();
      plot.current = undefined;
    };
  }, [kind]);

  useEffect(() => plot.current?.setData(shown.current), [moments, lines]);

  return (
    <figure class="chart" role="img" aria-label={label}>
      <div ref={box} aria-hidden="true" style={{ height: `${height}px` }} />
    </figure>
  );
}

async function load() {
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  return Plot;
}

type Look = Required<Pick<ChartProps, 'lines' | 'height' | 'format'>>;

function optionsFor(place: HTMLElement, { lines, height, format }: Look): uPlot.Options {
  const style = getComputedStyle(place);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: color('--dim'),
    font: '11px system-ui, sans-serif',
    grid: { stroke: color('--line'), width: 1 },
    ticks: { show: false },
  };
  return {
    width: place.clientWidth,
    height,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    axes: [
      { ...axis, size: 24, space: 60, values: (_plot, splits) => momentsOf(splits) },
      { ...axis, size: 44, space: 28, values: (_plot, splits) => splits.map(value => format(value)) },
    ],
    series: [{}, ...lines.map(line => seriesOf(line, color(line.color)))],
    hooks: { setCursor: [showFigures(lines, format)] },
  };
}

function seriesOf({ name, dashed }: Line, stroke: string): uPlot.Series {
  return {
    label: name,
    stroke,
    width: 2,
    points: { show: false },
    spanGaps: true,
    ...(dashed ? { dash: [5, 4] } : {}),
  };
}

/** Days where the chart spans more than two of them, else hours. */
function momentsOf(splits: readonly number[]): string[] {
  const span = (splits.at(-1) ?? 0) - (splits[0] ?? 0);
  const form: Intl.DateTimeFormatOptions =
    span > 2 * 86_400 ? { day: 'numeric', month: 'short' } : { hour: '2-digit', minute: '2-digit' };
  const write = new Intl.DateTimeFormat(language.value, form);
  return splits.map(at => write.format(at * 1000));
}

/** The figures under the pointer, in a corner of the chart. */
function showFigures(lines: readonly Line[], format: (value: number) => string) {
  let note: HTMLElement | undefined;
  return (plot: uPlot) => {
    note ??= plot.over.appendChild(Object.assign(document.createElement('div'), { className: 'chart-note' }));
    const { idx } = plot.cursor;
    const at = typeof idx === 'number' ? plot.data[0][idx] : undefined;
    note.hidden = at === undefined;
    if (at === undefined || typeof idx !== 'number') return;
    const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'short', timeStyle: 'short' }).format(at * 1000);
    const figures = lines.flatMap(({ name }, n) => {
      const value = plot.data[n + 1]?.[idx];
      return typeof value === 'number' ? [`${name} ${format(value)}`] : [];
    });
    note.textContent = [when, ...figures].join(' · ');
  };
}
