import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CommandRow } from '../results.ts';
import { changeOf, keepsLimit, type Report, type Tile } from './Report.ts';

const require = createRequire(import.meta.url);

/** The report as one page that needs no network: everything it draws with is in it. */
export function pageOf(report: Report, last?: Report): string {
  const { scenario, results, faults } = report;
  const isGood = faults.length === 0 && report.tiles.every(keepsLimit);
  const data = { now: results ?? null, last: last?.results ?? null };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>SectorWars 2102: ${scenario}</title>
<style>${asset(require.resolve('uplot/dist/uPlot.min.css'))}</style>
<style>${own('style.css')}</style>
</head>
<body>
<main>
<header>
  <div>
    <h1>SectorWars 2102 <span>load test: ${text(scenario)}</span></h1>
    <p class="command">${text(report.command)}</p>
  </div>
  <p class="verdict ${isGood ? 'good' : 'bad'}">${isGood ? 'all kept' : 'not all kept'}</p>
</header>
<section class="tiles">${report.tiles.map(tile => tileOf(tile, last)).join('')}</section>
${faults.length > 0 ? `<section class="faults"><h2>Faults</h2><ul>${faults.map(fault => `<li>${text(fault)}</li>`).join('')}</ul></section>` : ''}
${results ? `<section class="charts" id="charts"></section>${tableOf(results.commands)}` : ''}
<footer>
  <p>${text(report.machine)}; load average before the run ${report.loadAverage.toFixed(2)}; server, PostgreSQL and bots on this machine; ${text(report.at)}</p>
  <p>${last ? `Dashed and grey: the run of ${text(last.at)}.` : 'No earlier run to compare with.'}</p>
</footer>
</main>
<script>${asset(require.resolve('uplot/dist/uPlot.iife.min.js'))}</script>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="module">${own('charts.js')}</script>
</body>
</html>
`;
}

function tileOf(tile: Tile, last: Report | undefined): string {
  const change = changeOf(tile, last);
  const { label, value, unit, digits, limit, better } = tile;
  const moved = change
    ? `<span class="${change.isBetter ? 'up' : 'down'}">${change.share >= 0 ? '+' : '−'}${Math.abs(change.share * 100).toFixed(1)} %</span>`
    : '';
  const bound =
    limit === undefined ? '' : `${better === 'more' ? 'at least' : 'at most'} ${limit.toLocaleString('en')}`;
  return `<div class="tile${keepsLimit(tile) ? '' : ' broken'}">
<h3>${text(label)}</h3><p><strong>${value === null ? '–' : number(value, digits)}</strong> <small>${text(unit)}</small></p>
<p class="note">${moved}${moved && bound ? ' · ' : ''}${bound}</p></div>`;
}

function tableOf(commands: readonly CommandRow[]): string {
  const most = Math.max(1, ...commands.map(({ p99 }) => p99 ?? 0));
  const rows = commands.map(({ name, count, refused, p50, p99 }) => {
    const codes = Object.entries(refused).toSorted(([, a], [, b]) => b - a);
    const said = codes.map(([code, times]) => `${text(code)} ${number(times, 0)}`).join(', ');
    const bar = `<i style="--share:${((p99 ?? 0) / most).toFixed(3)}"></i>`;
    return `<tr><th>${text(name)}</th><td>${number(count, 0)}</td><td>${said || '–'}</td><td>${p50?.toFixed(1) ?? '–'}</td><td class="bar">${bar}${p99?.toFixed(1) ?? '–'}</td></tr>`;
  });
  return `<section><h2>Commands</h2><table><thead><tr><th>command</th><th>answered</th><th>refused with</th><th>p50 ms</th><th>p99 ms</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function number(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function text(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function asset(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('</script', '<\\/script');
}

function own(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
