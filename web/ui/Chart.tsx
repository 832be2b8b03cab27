import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { language, words } from '../app/language.ts';
import { lastOf, summaryOf } from './chartSummary.ts';
import type { ChartSeries, Plot } from './plot.ts';
import './chart.css';

export type { ChartSeries };

interface ChartProps {
  label: string;
  /** Moments in milliseconds, rising. */
  times: readonly number[];
  /** Each with a value a moment; null where there is none. */
  series: readonly ChartSeries[];
  /** A value as it is read: `12 ms`, `1,204 cr`. */
  format: (value: number) => string;
  /** What is shown though nothing is known of it; else from the first moment to the last. */
  from?: number;
  to?: number;
  height?: number;
  /** Whether the scale begins where the values do, for lines whose moves are small; else at 0. */
  isClose?: boolean;
  /** What is said while there is nothing to draw. */
  empty: string;
}

const say = words({
  en: { now: 'now', least: 'lowest', most: 'highest' },
  de: { now: 'jetzt', least: 'tiefster Wert', most: 'höchster Wert' },
  es: { now: 'ahora', least: 'mínimo', most: 'máximo' },
  fr: { now: 'maintenant', least: 'minimum', most: 'maximum' },
  pt: { now: 'agora', least: 'mínimo', most: 'máximo' },
});

/** Lines over time, with a legend that says the values under the cursor, and in words what a screen reader cannot see. */
export function Chart({ label, times, series, format, from, to, height = 140, isClose, empty }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot | null>(null);
  const at = useSignal<number | null>(null);
  const isEmpty = times.length === 0;
  const shown = { times, series, format, from, to, isClose, locale: language.value };
  const latest = useRef(shown);
  latest.current = shown;

  useEffect(() => {
    const host = place.current;
    if (!host || isEmpty) return undefined;
    let isGone = false;
    const begin = async () => {
      const { drawPlot } = await import('./plot.ts');
      if (!isGone) plot.current = drawPlot(host, latest.current, height, index => (at.value = index));
    };
    void begin();
    return () => {
      isGone = true;
      plot.current?.stop();
      plot.current = null;
    };
  }, [isEmpty, height, series.length, language.value]);
  useEffect(() => plot.current?.show(latest.current));

  const valueOf = ({ values }: ChartSeries) => (at.value === null ? lastOf(values) : (values[at.value] ?? null));
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <span class="chart-label">{label}</span>
        <span class="chart-legend" aria-hidden="true">
          {series.map(one => {
            const value = valueOf(one);
            return (
              <span key={one.label} class={`chart-key chart-${one.tone}`}>
                {one.label} <b class="number">{value === null ? '–' : format(value)}</b>
              </span>
            );
          })}
        </span>
        <span class="unseen">{isEmpty ? empty : summaryOf(series, format, say())}</span>
      </figcaption>
      <div class="chart-plot" ref={place} style={{ height: `${height}px` }} aria-hidden="true">
        {isEmpty && <p class="chart-empty dim">{empty}</p>}
      </div>
    </figure>
  );
}
