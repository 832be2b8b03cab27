import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Report } from '../../loadtest/load/report/Report.ts';
import { needsRedis } from '../support/redis.ts';
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
    const load = ['--clients', '5', '--seconds', '2', '--warmup', '1', '--rooms', '100'];
    const { exit, printed } = await run(['loadtest/loadtest.ts', 'negotiate', ...load, ...files]);
    expect(exit, printed).to.equal(0);
    const report = JSON.parse(readFileSync(file('talk.json'), 'utf8')) as Report;
    expect(report).to.deep.include({ lost: 0, scenario: 'negotiate', faults: [] });
    const figure = (label: string) => report.tiles.find(tile => tile.label === label)?.value;
    for (const label of ['negotiations', 'claims and answers', 'half of the answers within', 'of it heap and buffers'])
      expect(figure(label), label).to.be.above(0);
    expect(figure('pilots without exactly one ship')).to.equal(0);
    expect(report.results?.commands.map(({ name }) => name)).to.have.members(['enter', 'claim', 'answer', 'complete']);
    expect(readFileSync(file('talk.html'), 'utf8')).to.include('uPlot');
  });

  describe('of many nodes', function () {
    this.timeout(180_000);

    before(async function () {
      await needsRedis(this);
    });

    it('does all kinds of things to its nodes while pilots travel, and no journey is lost or doubled', async () => {
      const files = ['--json', file('faults.json'), '--html', file('faults.html'), '--last', file('last-faults.json')];
      const load = ['--clients', '8', '--journeys', '80', '--faults', '--warmup', '1', '--rate', '10'];
      const { exit, printed } = await run(['loadtest/loadtest.ts', 'travel', ...load, ...files]);
      expect(exit, printed).to.equal(0);
      const report = JSON.parse(readFileSync(file('faults.json'), 'utf8')) as Report;
      expect(report).to.deep.include({ lost: 0, doubled: 0, scenario: 'travel', faults: [] });
      expect(report.journeys).to.be.at.least(80);
      for (const figure of ['handoverP50Ms', 'handoverP99Ms'] as const) expect(report[figure], figure).to.be.above(0);
      expect(report.results?.commands.map(({ name }) => name)).to.include.members(['travel.depart', 'hand-over']);
      expect(report.results?.marks, printed).to.not.be.empty;
    });

    it('measures how soon pilots are answered again whose node dies or drains', async () => {
      const files = [
        '--json',
        file('failover.json'),
        '--html',
        file('failover.html'),
        '--last',
        file('last-fail.json'),
      ];
      const load = ['--clients', '10', '--rounds', '1', '--rate', '5', '--warmup', '1'];
      const { exit, printed } = await run(['loadtest/loadtest.ts', 'failover', ...load, ...files]);
      expect(exit, printed).to.equal(0);
      const report = JSON.parse(readFileSync(file('failover.json'), 'utf8')) as Report;
      expect(report).to.deep.include({ lost: 0, doubled: 0, scenario: 'failover', faults: [] });
      for (const figure of ['recoverP50Ms', 'recoverP99Ms', 'drainGapP99Ms'] as const)
        expect(report[figure], figure).to.be.above(0);
      expect(readFileSync(file('failover.html'), 'utf8')).to.match(/node-\d: kill/);
    });
  });
});
