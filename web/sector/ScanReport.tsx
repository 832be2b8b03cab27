import { percent } from '../app/language.ts';
import type { Report } from './Survey.ts';
import { say } from './words.ts';

type Fact = readonly [label: string, value: string, tone?: 'good' | 'warn' | 'bad'];

/** What the scanner has shown of a sector. */
export function ScanReport({ report }: { report: Report }) {
  return (
    <section class="sector-report panel" aria-labelledby="sector-scan">
      <h3 id="sector-scan">{say().scanned}</h3>
      <dl class="facts">
        {factsOf(report).map(([label, value, tone]) => (
          <div key={label} class="sector-fact">
            <dt>{label}</dt>
            <dd class={tone}>{value}</dd>
          </div>
        ))}
      </dl>
      {report.tier < 2 && <p class="dim sector-small">{say().tier}</p>}
    </section>
  );
}

/** What the tier does not show is left out. */
function factsOf(report: Report): Fact[] {
  const text = say();
  const { hazard, radiation, asteroids, gasClouds, presence, mines, patrols, planet, station } = report;
  const is = (label: string, there: boolean | undefined, tone?: Fact[2]): Fact[] =>
    there === undefined ? [] : [[label, there ? text.yes : text.no, there ? tone : undefined]];
  return [
    [text.hazard, text.ofTen(hazard), hazard >= 7 ? 'bad' : hazard >= 4 ? 'warn' : 'good'],
    [text.radiation, percent(radiation), radiation > 0.5 ? 'warn' : undefined],
    ...is(text.asteroids, asteroids),
    ...is(text.gasClouds, gasClouds),
    ...(presence ? [[text.presence, presence === 'silent' ? text.silent : text.motion] as const] : []),
    ...is(text.mines, mines, 'bad'),
    ...(patrols ? [[text.patrols, text.bands[patrols]] as const] : []),
    ...is(text.planet, planet, 'good'),
    ...is(text.station, station, 'good'),
  ];
}
