import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Report } from '../../loadtest/load/report/Report.ts';

describe('the load test', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'sectorwars-smoke-'));
  const file = (name: string) => join(folder, name);

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('plays for a moment, loses nothing, and leaves its figures and its page', async () => {
    const files = ['--json', file('run.json'), '--html', file('run.html'), '--last', file('last.json')];
    const load = ['--clients', '12', '--seconds', '3', '--warmup', '1', '--rate', '5', '--ratio-seconds', '0.2'];
    const child = spawn(process.execPath, ['loadtest/loadtest.ts', 'trade', ...load, ...files]);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (printed += part.toString()));
    const [exit] = (await once(child, 'close')) as [number];
    expect(exit, printed).to.equal(0);

    const report = JSON.parse(readFileSync(file('run.json'), 'utf8')) as Report;
    const figures = ['commandsPerSecond', 'ackP50Ms', 'ackP99Ms', 'ratioToFloor', 'ratioToNaive'] as const;
    for (const figure of figures) expect(report[figure], figure).to.be.above(0);
    expect(report).to.include({ lost: 0, scenario: 'trade' });
    expect(report.machine).to.match(/Node v\d/);
    expect(report.results?.commands.map(({ name }) => name)).to.include.members(['dock', 'move', 'trade.buy']);
    expect(readFileSync(file('run.html'), 'utf8'))
      .to.include('uPlot')
      .and.include('trade.buy');
    expect(JSON.parse(readFileSync(file('last.json'), 'utf8'))).to.have.property('at', report.at);
  });
});
