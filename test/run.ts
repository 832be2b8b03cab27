import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { CHROMIUM } from './support/browser.ts';

/**
 * The whole test run, as two halves side by side, each with a database server of its own: what starts processes and mostly waits for
 * them, and all the rest, with a first hour in a browser where there is one. With files named it is mocha alone. Ends with `N passed, N failed` of both.
 */
const PROCESSES = ['cluster', 'crash', 'loadtest', 'process'].map(folder => `test/${folder}/**/*.test.ts`);
const MOCHA = 'node_modules/mocha/bin/mocha.js';
const TOTALS = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/;

const files = process.argv.slice(2);
if (files.length > 0) {
  const run = mocha(files, 'inherit');
  const [code] = (await once(run, 'close')) as [number | null];
  process.exit(code ?? 1);
}

const browser = CHROMIUM ? ['test/browser/hour.web.ts'] : [];
const first = mocha(['test/**/*.test.ts', ...browser, ...PROCESSES.flatMap(pattern => ['--ignore', pattern])], 'pipe');
const second = mocha(PROCESSES, 'pipe');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => [first, second].forEach(run => run.kill(signal)));
first.stdout?.pipe(process.stdout, { end: false });
const reports = Promise.all([first, second].map(async ({ stdout }) => (stdout ? text(stdout) : '')));
const codes = await Promise.all([first, second].map(run => once(run, 'close')));
const [one = '', other = ''] = await reports;
process.stdout.write(other);

const totals = [one, other].map(report => (TOTALS.exec(report) ?? []).slice(1).map(count => Number(count ?? 0)));
const [passed = 0, failed = 0, skipped = 0] = [0, 1, 2].map(at =>
  totals.reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
);
// A half that ended without its last line has failed, whatever it counted.
const broken = codes.some(([code]) => code !== 0) || totals.some(counts => counts.length === 0);
process.stdout.write(
  `\n${passed} passed, ${broken ? Math.max(1, failed) : failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exit(broken ? 1 : 0);

function mocha(what: readonly string[], stdout: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, [MOCHA, ...what], { stdio: ['inherit', stdout, 'inherit'] });
}
