import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Report } from '../../loadtest/load/report/Report.ts';
import { run } from '../support/script.ts';

describe('the load test', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'sectorwars-smoke-'));
  const file = (name: string) => join(folder, name);

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('plays for a moment, loses nothing, and leaves its figures and its page', async () => {
    const files = ['--json', file('run.json'), '--html', file('run.html'), '--last', file('last.json')];
    const load = ['--clients', '12', '--seconds', '3', '--warmup', '1', '--rate', '5', '--ratio-seconds', '0.2'];
    const { exit, printed } = await run(['loadtest/loadtest.ts', 'trade', ...load, ...files]);
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

  it('has newcomers talk to the guard, loses nothing that was answered, and gives everybody one ship', async () => {
    const files = ['--json', file('talk.json'), '--html', file('talk.html'), '--last', file('last-talk.json')];
    const load = ['--clients', '5', '--seconds', '2', '--warmup', '1', '--rooms', '20'];
    const { exit, printed } = await run(['loadtest/loadtest.ts', 'negotiate', ...load, ...files]);
    expect(exit, printed).to.equal(0);
    const report = JSON.parse(readFileSync(file('talk.json'), 'utf8')) as Report;
    expect(report).to.deep.include({ lost: 0, scenario: 'negotiate', faults: [] });
    const figure = (label: string) => report.tiles.find(tile => tile.label === label)?.value;
    for (const label of ['negotiations', 'claims and answers', 'half of the answers within', 'memory of an open room'])
      expect(figure(label), label).to.be.above(0);
    expect(figure('pilots without exactly one ship')).to.equal(0);
    expect(report.results?.commands.map(({ name }) => name)).to.have.members(['enter', 'claim', 'answer', 'complete']);
    expect(readFileSync(file('talk.html'), 'utf8')).to.include('uPlot');
  });
});
