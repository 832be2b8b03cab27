import { expect } from 'chai';
import * as fc from 'fast-check';
import { chartOf, type Waypoint } from '../../src/rules/chart.ts';
import { seededDice } from '../../src/rules/dice.ts';
import { generateRegion } from '../../src/rules/galaxy/generate.ts';
import { type Course, OBJECTIVES, type Objective, plot, type Plot } from '../../src/rules/plot.ts';
import { PriorityQueue } from '../../src/rules/priorityQueue.ts';
import { type Edges, type Navigator, movesFrom, type Warp, warpId } from '../../src/rules/routes.ts';
import { barrierBetween } from '../../src/rules/territory.ts';
import { type Flight, move } from '../../src/rules/travel.ts';
import type { Tunnel } from '../../src/rules/tunnels.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 4, 5, 12);
const ship = {
  type: 'LIGHT_FREIGHTER' as const,
  status: 'IN_SPACE',
  isDestroyed: false,
  warpCapable: true,
  maintenance: { condition: 80, last_maintenance: null, repair_needed: false },
  towState: null,
};
const tunnel: Tunnel = {
  id: 't',
  originSectorId: 'a',
  destinationSectorId: 'd',
  type: 'NATURAL',
  status: 'ACTIVE',
  isBidirectional: true,
  isLatent: false,
  stability: 0.9,
  turnCost: 1,
  createdAt: now,
  expiresAt: null,
  properties: { expected_lifetime: null },
  maxUses: null,
  currentUses: 0,
  totalTraversals: 0,
  createdByPlayerId: null,
  sourceEndpoint: { region_id: 'r' },
  destinationEndpoint: { region_id: 'r' },
};
const lane = (sourceSectorId: string, destinationSectorId: string, change: Partial<Warp> = {}): Warp => ({
  sourceSectorId,
  destinationSectorId,
  isBidirectional: true,
  isLatent: false,
  turnCost: 1,
  ...change,
});
const sector = (id: string, change: Partial<Waypoint> = {}): Waypoint => ({
  id,
  sectorId: id.codePointAt(0)! - 96,
  hazardLevel: 3,
  controllingFaction: null,
  ...change,
});

/** A graph of a few sectors, named a, b, c … and numbered 1, 2, 3 …. */
class Space {
  readonly sectors: Waypoint[];
  readonly edges = new Map<string, { warps: Warp[]; tunnels: Tunnel[] }>();

  constructor(sectors: readonly Waypoint[], warps: readonly Warp[], tunnels: readonly Tunnel[] = []) {
    this.sectors = [...sectors];
    for (const { id } of sectors) {
      this.edges.set(id, {
        warps: warps.filter(({ sourceSectorId: a, destinationSectorId: b }) => a === id || b === id),
        tunnels: tunnels.filter(({ originSectorId: a, destinationSectorId: b }) => a === id || b === id),
      });
    }
  }

  edgesAt = (id: string): Edges => this.edges.get(id) ?? { warps: [], tunnels: [] };

  chart() {
    return chartOf(this.sectors, this.edgesAt);
  }
}

const course = (change: Partial<Course> = {}): Course => ({
  from: 'a',
  to: 'd',
  objective: 'turns',
  navigator: { ship, now, knows: () => false },
  standingWith: () => 0,
  ...change,
});
const plotted = (space: Space, change: Partial<Course> = {}): Plot => plot(space.chart(), course(change));
const stops = ({ path }: Plot) => path.map(({ sectorId }) => sectorId);
const square = [sector('a'), sector('b'), sector('c'), sector('d')];

describe('plotting a course', () => {
  it('[NV1] the way of the fewest turns, leg by leg', () => {
    const space = new Space(square, [lane('a', 'd', { turnCost: 5 }), lane('a', 'b'), lane('b', 'c'), lane('c', 'd')]);
    expect(plotted(space)).to.deep.equal({
      path: [
        { sectorId: 2, kind: 'warp', turnCost: 1 },
        { sectorId: 3, kind: 'warp', turnCost: 1 },
        { sectorId: 4, kind: 'warp', turnCost: 1 },
      ],
      turnCost: 3,
      jumps: 3,
    });
  });

  it('[NV1] of ways that cost the same the one of fewer jumps', () => {
    const space = new Space(square, [lane('a', 'b'), lane('b', 'd'), lane('a', 'd', { turnCost: 2 })]);
    expect(stops(plotted(space))).to.deep.equal([4]);
  });

  it('[NV2] the fewest jumps, then the fewest turns', () => {
    const warps = [lane('a', 'b', { turnCost: 9 }), lane('b', 'd', { turnCost: 9 }), lane('a', 'c'), lane('c', 'd')];
    const space = new Space(
      [...square, sector('e')],
      [...warps, lane('c', 'e'), lane('e', 'd'), lane('a', 'e', { turnCost: 9 })],
    );
    expect(stops(plotted(space, { objective: 'jumps' }))).to.deep.equal([3, 4]);
  });

  it('[NV2] the least danger in sum, then the fewest turns', () => {
    const calm = { hazardLevel: 0 };
    const sectors = [
      sector('a'),
      sector('b', calm),
      sector('c', calm),
      sector('d', calm),
      sector('e', { hazardLevel: 1 }),
    ];
    const space = new Space(sectors, [
      lane('a', 'e'),
      lane('e', 'd'),
      lane('a', 'b', { turnCost: 4 }),
      lane('b', 'd'),
      lane('b', 'c'),
      lane('c', 'd'),
    ]);
    expect(stops(plotted(space, { objective: 'safety' }))).to.deep.equal([2, 4]);
    expect(stops(plotted(space))).to.deep.equal([5, 4]);
  });

  it('[NV3] a one-way is plotted one way', () => {
    const space = new Space(square, [lane('a', 'd', { isBidirectional: false }), lane('d', 'b'), lane('b', 'a')]);
    expect(stops(plotted(space))).to.deep.equal([4]);
    expect(stops(plotted(space, { from: 'd', to: 'a' }))).to.deep.equal([2, 1]);
  });

  it('[NV3] a latent way is plotted for those who know it', () => {
    const hidden = lane('a', 'd', { isLatent: true });
    const space = new Space(square, [hidden, lane('a', 'b'), lane('b', 'd')]);
    const knows = (id: string) => id === warpId(hidden);
    expect(stops(plotted(space))).to.deep.equal([2, 4]);
    expect(stops(plotted(space, { navigator: { ship, now, knows } }))).to.deep.equal([4]);
    const bore = new Space(square, [lane('a', 'b'), lane('b', 'd')], [{ ...tunnel, isLatent: true }]);
    expect(stops(plotted(bore))).to.deep.equal([2, 4]);
    expect(stops(plotted(bore, { navigator: { ship, now, knows: id => id === 't' } }))).to.deep.equal([4]);
  });

  it('[NV3] a tunnel that closes is not plotted any more, one that opens is', () => {
    const space = new Space(square, [lane('a', 'b'), lane('b', 'c'), lane('c', 'd')], [{ ...tunnel }]);
    const chart = space.chart();
    expect(stops(plot(chart, course()))).to.deep.equal([4]);
    const { tunnels } = space.edges.get('a')!;
    Object.assign(tunnels[0]!, { status: 'COLLAPSED' });
    expect(stops(plot(chart, course()))).to.deep.equal([2, 3, 4]);
    tunnels.push({ ...tunnel, id: 'new', status: 'ACTIVE', destinationSectorId: 'c' });
    expect(stops(plot(chart, course()))).to.deep.equal([3, 4]);
    expect(stops(plot(chart, course({ navigator: { ship, now: now + 1, knows: () => false } })))).to.deep.equal([3, 4]);
    Object.assign(tunnels[1]!, { expiresAt: now + 1 });
    expect(stops(plot(chart, course({ navigator: { ship, now: now + 1, knows: () => false } })))).to.deep.equal([
      2, 3, 4,
    ]);
  });

  it('[NV3] a gate is for hulls made for warps', () => {
    const gate = { ...tunnel, type: 'ARTIFICIAL', createdByPlayerId: 'p' };
    const space = new Space(square, [lane('a', 'b'), lane('b', 'd')], [gate]);
    expect(plotted(space)).to.deep.equal({ path: [{ sectorId: 4, kind: 'gate', turnCost: 0 }], turnCost: 0, jumps: 1 });
    const tug = { ...ship, warpCapable: false };
    expect(plotted(space, { navigator: { ship: tug, now, knows: () => false } }).turnCost).to.equal(2);
  });

  it('[NV3] a worn hull may do better on another way', () => {
    const space = new Space(square, [lane('a', 'd', { turnCost: 3 }), lane('a', 'b'), lane('b', 'c'), lane('c', 'd')]);
    const worn = { ...ship, maintenance: { ...ship.maintenance, condition: 5 } };
    expect(plotted(space)).to.include({ turnCost: 3, jumps: 1 });
    expect(plotted(space, { navigator: { ship: worn, now, knows: () => false } }).turnCost).to.equal(6);
  });

  it('[NV3] no way leads through territory that is closed to the pilot', () => {
    const sectors = [sector('a'), sector('b', { controllingFaction: 'pirates' }), sector('c'), sector('d')];
    const space = new Space(sectors, [lane('a', 'b'), lane('b', 'd'), lane('a', 'c', { turnCost: 4 }), lane('c', 'd')]);
    expect(stops(plotted(space))).to.deep.equal([2, 4]);
    expect(stops(plotted(space, { standingWith: () => -201 }))).to.deep.equal([3, 4]);
    expectRefusal(() => plotted(space, { to: 'b', standingWith: () => -201 }), 'ERR_NO_PATH');
    expect(stops(plotted(space, { from: 'b', standingWith: () => -201 }))).to.deep.equal([4]);
  });

  it('[NV3] where a warp and a tunnel lead to one sector, the warp counts, as it does in flight', () => {
    const space = new Space(square, [lane('a', 'd', { turnCost: 4 })], [tunnel]);
    expect(plotted(space).path).to.deep.equal([{ sectorId: 4, kind: 'warp', turnCost: 4 }]);
  });

  it('[NV4] refused: a sector of another region, and one that cannot be reached', () => {
    const link = { ...tunnel, destinationSectorId: 'far', destinationEndpoint: { region_id: 'nexus' } };
    const space = new Space(square, [lane('d', 'a', { isBidirectional: false })], [link]);
    expectRefusal(() => plotted(space, { to: 'far' }), 'ERR_CROSS_REGION');
    expectRefusal(() => plotted(space), 'ERR_NO_PATH');
  });

  it('[NV4] where one is, one has arrived', () => {
    expect(plotted(new Space(square, []), { to: 'a' })).to.deep.equal({ path: [], turnCost: 0, jumps: 0 });
  });

  it('[NV3] flying a plotted course costs exactly its turns, and none is better', () => {
    fc.assert(
      fc.property(spaces, fc.constantFrom(...OBJECTIVES), (space, objective) => {
        const asked = course({ to: space.sectors.at(-1)!.id, objective, navigator: navigatorOf(space) });
        const least = bellmanFord(space, asked);
        if (least === null) {
          expectRefusal(() => plot(space.chart(), asked), 'ERR_NO_PATH');
          return;
        }
        const way = plot(space.chart(), asked);
        expect(flown(space, asked, way)).to.equal(way.turnCost);
        expect(worth(space, way, objective)).to.deep.equal(least);
      }),
      { numRuns: 500 },
    );
  });

  it('[NV3] in a whole region too', () => {
    const { sectors, warps, tunnels } = generateRegion({ kind: 'terran_space', sectors: 300, seed: 7 });
    const space = new Space(
      sectors.map(({ number, hazardLevel, controllingFaction }) => ({
        id: `${number}`,
        sectorId: number,
        hazardLevel,
        controllingFaction,
      })),
      warps.map(({ from, to, bidirectional, latent, turnCost }) =>
        lane(`${from}`, `${to}`, { isBidirectional: bidirectional, isLatent: latent, turnCost }),
      ),
      tunnels.map(({ from, to, bidirectional, latent, turnCost }) => ({
        ...tunnel,
        id: `${from}-${to}`,
        originSectorId: `${from}`,
        destinationSectorId: `${to}`,
        isBidirectional: bidirectional,
        isLatent: latent,
        turnCost,
      })),
    );
    const chart = space.chart();
    const dice = seededDice(11);
    for (let pair = 0; pair < 12; pair += 1) {
      const objective = dice.pick(OBJECTIVES);
      const asked = course({ from: `${dice.int(1, 300)}`, to: `${dice.int(1, 300)}`, objective });
      const way = plot(chart, asked);
      expect(flown(space, asked, way)).to.equal(way.turnCost);
      expect(worth(space, way, objective)).to.deep.equal(bellmanFord(space, asked));
    }
  });

  it('[NV3] a plot changes nothing of what it was made of', () => {
    const space = new Space(square, [lane('a', 'd')], [tunnel]);
    frozen(space.sectors);
    frozen([...space.edges.values()]);
    expect(plotted(space).jumps).to.equal(1);
  });

  it('a queue gives back the least first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), keys => {
        const queue = new PriorityQueue();
        keys.forEach((key, value) => queue.push(value, key));
        const out = keys.map(() => keys[queue.pop()]);
        expect(out).to.deep.equal(keys.toSorted((a, b) => a - b));
        expect(queue.size).to.equal(0);
      }),
    );
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ends = fc
  .record({ from: fc.constantFrom(...NAMES), to: fc.constantFrom(...NAMES) })
  .filter(({ from, to }) => from !== to);
const nature = fc.record({
  isBidirectional: fc.boolean(),
  isLatent: fc.boolean(),
  turnCost: fc.integer({ min: 1, max: 9 }),
});
const spaces = fc
  .record({
    sectors: fc.tuple(
      ...NAMES.map(name =>
        fc
          .record({
            hazardLevel: fc.integer({ min: 0, max: 10 }),
            controllingFaction: fc.constantFrom(null, 'pirates', 'fringe_alliance'),
          })
          .map(change => sector(name, change)),
      ),
    ),
    warps: fc.array(fc.tuple(ends, nature), { maxLength: 14 }),
    tunnels: fc.array(
      fc.tuple(
        ends,
        nature,
        fc.record({
          status: fc.constantFrom('ACTIVE', 'ACTIVE', 'COLLAPSED', 'FORMING'),
          type: fc.constantFrom('NATURAL', 'ARTIFICIAL'),
          createdByPlayerId: fc.constantFrom(null, 'p'),
        }),
      ),
      { maxLength: 6 },
    ),
  })
  .map(
    ({ sectors, warps, tunnels }) =>
      new Space(
        sectors,
        warps.map(([{ from, to }, rest]) => lane(from, to, rest)),
        tunnels.map(([{ from, to }, rest, more], i) => ({
          ...tunnel,
          ...rest,
          ...more,
          id: `t${i}`,
          originSectorId: from,
          destinationSectorId: to,
        })),
      ),
  );

/** Knows every other latent way, and flies a worn hull that tows. */
function navigatorOf(space: Space): Navigator {
  const ids = [...space.edges.values()].flatMap(({ warps, tunnels }) => [
    ...warps.map(warpId),
    ...tunnels.map(({ id }) => id),
  ]);
  const known = new Set([...new Set(ids)].filter((_, i) => i % 2 === 0));
  const worn = { ...ship, maintenance: { ...ship.maintenance, condition: 20 }, towState: { surcharge_per_move: 1 } };
  return { ship: worn, now, knows: id => known.has(id) };
}

/** What the legs of a course cost a pilot who flies them one by one. */
function flown(space: Space, { from, navigator, standingWith }: Course, { path }: Plot): number {
  let here = space.sectors.find(({ id }) => id === from)!;
  let spent = 0;
  for (const { sectorId, kind, turnCost } of path) {
    const there = space.sectors.find(one => one.sectorId === sectorId)!;
    const { route, lifetimeTurnsSpent } = move({
      pilot: { turns: 1_000_000, lifetimeTurnsSpent: spent, isDocked: false, isLanded: false },
      ship: navigator.ship as Flight['ship'],
      held: null,
      from: here,
      to: there,
      edges: space.edgesAt(here.id),
      knows: navigator.knows,
      standingWith,
      firstVisit: false,
      now,
    });
    expect(route).to.include({ kind, turnCost });
    spent = lifetimeTurnsSpent;
    here = there;
  }
  return spent;
}

type Worth = [first: number, second: number];

function worth(space: Space, { path, turnCost, jumps }: Plot, objective: Objective): Worth {
  if (objective === 'turns') return [turnCost, jumps];
  if (objective === 'jumps') return [jumps, turnCost];
  const danger = path.map(({ sectorId }) => space.sectors.find(one => one.sectorId === sectorId)!.hazardLevel);
  return [danger.reduce((sum, level) => sum + level, 0), turnCost];
}

/** The best there is, found the long way: every way is looked at until nothing gets better. */
function bellmanFord(space: Space, { from, to, objective, navigator, standingWith }: Course): Worth | null {
  const best = new Map<string, Worth>([[from, [0, 0]]]);
  const byId = new Map(space.sectors.map(one => [one.id, one]));
  for (let changed = true; changed;) {
    changed = false;
    for (const here of space.sectors) {
      const sum = best.get(here.id);
      const seen = new Set<string>();
      for (const way of sum ? movesFrom(here.id, space.edgesAt(here.id), navigator) : []) {
        const there = byId.get(way.to);
        if (!there || seen.has(way.to)) continue;
        seen.add(way.to);
        if (barrierBetween(here, there, standingWith)) continue;
        const leg: Record<Objective, Worth> = {
          turns: [way.turnCost, 1],
          jumps: [1, way.turnCost],
          safety: [there.hazardLevel, way.turnCost],
        };
        const next: Worth = [sum![0] + leg[objective][0], sum![1] + leg[objective][1]];
        const old = best.get(way.to);
        if (old && (old[0] < next[0] || (old[0] === next[0] && old[1] <= next[1]))) continue;
        best.set(way.to, next);
        changed = true;
      }
    }
  }
  return best.get(to) ?? null;
}
