import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Second } from '../../loadtest/load/bots/messages.ts';
import { Latencies } from '../../loadtest/load/latencies.ts';
import { bucketOf, grown, meanOf, parseMetrics } from '../../loadtest/load/metrics.ts';
import type { Sample } from '../../loadtest/load/Observer.ts';
import { changeOf, keepsLimit, type Report, type Tile } from '../../loadtest/load/report/Report.ts';
import { pageOf } from '../../loadtest/load/report/page.ts';
import { resultsOf } from '../../loadtest/load/results.ts';
import { slopeOf } from '../../loadtest/load/slope.ts';

function latenciesOf(values: readonly number[]): Latencies {
  const latencies = new Latencies();
  for (const value of values) latencies.record(value);
  return latencies;
}

const tile = (value: number | null, better: Tile['better'], limit?: number): Tile => ({
  label: 'x',
  value,
  unit: '',
  digits: 0,
  better,
  limit,
});

const run = (tiles: Tile[], faults: string[] = []): Report => ({
  scenario: 'idle',
  at: '2102-01-01T00:00:00Z',
  command: 'npm',
  machine: 'm',
  loadAverage: 0,
  commandsPerSecond: null,
  ackP50Ms: null,
  ackP99Ms: null,
  ratioToFloor: null,
  ratioToNaive: null,
  lost: null,
  faults,
  tiles,
});

const second = (at: number, ms: number[], more: Partial<Second> = {}): Second => ({
  at: at * 1000,
  seconds: 1,
  latencies: { move: latenciesOf(ms).encode() },
  durable: ms.length,
  refused: {},
  bytesIn: 0,
  cpu: 0.25,
  behind: 0,
  ...more,
});

describe('latencies', () => {
  it('of several fleets are those of all together, to a hundredth', () => {
    const values = fc.array(fc.double({ min: 0.01, max: 50_000, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 100 }),
        (fleets, percent) => {
          const total = Latencies.sum(fleets.map(fleet => Latencies.decode(latenciesOf(fleet).encode())));
          const sorted = fleets.flat().toSorted((a, b) => a - b);
          // Whole numbers before the division: 0.56 * 25 is a little more than 14.
          const exact = sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? 0;
          expect(total.count).to.equal(sorted.length);
          expect(total.within(percent)).to.be.within(exact * 0.99 - 0.001, exact * 1.01 + 0.001);
        },
      ),
      {
        numRuns: 60,
        // The share of the slowest that is exactly a whole number of values.
        examples: [[[[...Array<number>(14).fill(1), ...Array<number>(11).fill(2)]], 56]],
      },
    );
  });

  it('of nobody are none, and of a minute and more a minute', () => {
    expect(new Latencies().within(50)).to.equal(null);
    expect(latenciesOf([70_000]).within(100)).to.be.within(59_500, 60_500);
  });
});

describe('the seconds of a run', () => {
  const sample = { at: 5000, serverCpu: 0.5, postgresCpu: 0.3, rssMb: 100 } as Sample;

  it('are put together by the second, whichever fleet they are of', () => {
    const refused = { move: { ERR_NO_TURNS: 2 } };
    const results = resultsOf(
      [second(5, [1, 1]), second(5, [9, 9]), second(6, [5], { refused }), second(6, [5])],
      [sample],
    );
    expect(results.commandsPerSecond).to.equal(3);
    expect(results.series.t).to.deep.equal([0, 1]);
    expect(results.series.durable).to.deep.equal([4, 2]);
    expect(results.series.refused).to.deep.equal([0, 2]);
    expect(results.series.botsCpu).to.deep.equal([0.5, 0.5]);
    expect(results.series.serverCpu).to.deep.equal([0.5, null]);
    expect(results.ackP99Ms).to.be.within(8.9, 9.1);
    expect(results.cpu).to.deep.include({ server: 0.5, bots: 0.5 });
    expect(results.commands).to.have.length(1);
    expect(results.commands[0]).to.deep.include({ name: 'move', count: 6, refused: { ERR_NO_TURNS: 2 } });
  });
});

describe('the readings of a server', () => {
  const before = parseMetrics(
    '# HELP x y\na_total{node="n",command="move"} 2\nh_bucket{le="1",node="n"} 1\nh_bucket{le="+Inf",node="n"} 2\nh_sum{node="n"} 3\nh_count{node="n"} 2\n',
  );
  const after = parseMetrics(
    'a_total{node="n",command="move"} 7\nh_bucket{le="1",node="n"} 4\nh_bucket{le="+Inf",node="n"} 6\nh_sum{node="n"} 11\nh_count{node="n"} 6\n',
  );

  it('are counted between two of them', () => {
    expect(grown(before, after, 'a_total{command="move"}')).to.equal(5);
    expect(meanOf(before, after, 'h')).to.equal(2);
    expect(bucketOf(before, after, 'h', 0.5)).to.equal(1);
    expect(bucketOf(before, after, 'h', 0.99)).to.equal(null);
    expect(meanOf(after, after, 'h')).to.equal(null);
  });
});

describe('a growth', () => {
  it('is the slope of the line through the points', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (slope, start) => {
        const x = [0, 1, 2, 5, 9];
        expect(
          slopeOf(
            x,
            x.map(at => start + slope * at),
          ),
        ).to.be.closeTo(slope, 1e-9);
      }),
    );
    expect(slopeOf([1], [7])).to.equal(0);
  });
});

describe('the comparison with the last run', () => {
  it('says by how much a figure moved, and whether that is good', () => {
    expect(changeOf(tile(110, 'more'), run([tile(100, 'more')]))).to.deep.equal({
      share: 110 / 100 - 1,
      isBetter: true,
    });
    expect(changeOf(tile(110, 'less'), run([tile(100, 'less')]))).to.have.property('isBetter', false);
    expect(changeOf(tile(110, 'less'), undefined)).to.equal(null);
    expect(changeOf(tile(null, 'less'), run([tile(100, 'less')]))).to.equal(null);
  });

  it('a limit is kept on its own side', () => {
    const kept = [tile(5, 'more', 5), tile(5, 'less', 5), tile(null, 'less', 1), tile(9, 'less')];
    expect(kept.map(keepsLimit)).to.deep.equal([true, true, true, true]);
    expect([tile(4, 'more', 5), tile(6, 'less', 5)].map(keepsLimit)).to.deep.equal([false, false]);
  });

  it('the page says what is wrong, and takes no text for markup', () => {
    const page = pageOf(run([tile(6, 'less', 5)], ['<script>alert(1)</script>']), run([tile(3, 'less')]));
    expect(page).to.include('not all kept').and.include('&lt;script>alert(1)').and.include('+100.0 %');
    expect(page).to.not.match(/(src|href)="http/);
    expect(pageOf(run([tile(4, 'less', 5)]))).to.include('>all kept<');
  });
});
