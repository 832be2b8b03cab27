import { expect } from 'chai';
import * as fc from 'fast-check';
import { DAY } from '../../src/rules/moment.ts';
import { type Edges, movesFrom, type Warp, warpId } from '../../src/rules/routes.ts';
import { type Flight, move } from '../../src/rules/travel.ts';
import { isCollapsed, isOpen, traverse, type Tunnel } from '../../src/rules/tunnels.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 4, 5, 12);
const lane: Warp = frozen({
  sourceSectorId: 'a',
  destinationSectorId: 'b',
  isBidirectional: true,
  isLatent: false,
  turnCost: 3,
});
const hole: Tunnel = frozen({
  id: 't1',
  originSectorId: 'a',
  destinationSectorId: 'b',
  type: 'NATURAL',
  status: 'ACTIVE',
  isBidirectional: true,
  isLatent: false,
  stability: 0.9,
  turnCost: 10,
  createdAt: now - 10 * DAY,
  expiresAt: null,
  properties: { expected_lifetime: null },
  maxUses: null,
  currentUses: 0,
  totalTraversals: 4,
  createdByPlayerId: null,
  sourceEndpoint: { region_id: 'r' },
  destinationEndpoint: { region_id: 'r' },
});
const gate: Tunnel = frozen({ ...hole, id: 'g1', type: 'ARTIFICIAL', createdByPlayerId: 'p9', turnCost: 1 });
const ship = {
  type: 'LIGHT_FREIGHTER' as const,
  status: 'IN_SPACE',
  isDestroyed: false,
  warpCapable: true,
  maintenance: { condition: 80, last_maintenance: null, repair_needed: false },
  towState: null,
};
const flight: Flight = frozen({
  pilot: { turns: 50, lifetimeTurnsSpent: 100, isDocked: false, isLanded: false },
  ship,
  held: null,
  from: { id: 'a', regionId: 'r', controllingFaction: null },
  to: { id: 'b', regionId: 'r', controllingFaction: null },
  edges: { warps: [lane], tunnels: [] },
  knows: () => false,
  standingWith: () => 0,
  firstVisit: false,
  now,
});
const over = (edges: Partial<Edges>, change: Partial<Flight> = {}): Flight =>
  frozen({ ...flight, ...change, edges: { warps: [], tunnels: [], ...edges } });
const back = { from: flight.to, to: flight.from };
const inCondition = (condition: number) => ({
  ship: { ...ship, maintenance: { ...ship.maintenance, condition } },
});

describe('travel', () => {
  it('[MV1] a move costs its turns and tells the way', () => {
    const moved = move(flight);
    expect(moved).to.deep.include({ turns: 47, lifetimeTurnsSpent: 103, turnCost: 3, rankPointsEarned: 0 });
    expect(moved.route).to.include({ kind: 'warp', to: 'b', edgeId: warpId(lane) });
  });

  it('[MV1] a first visit earns 3 rank points', () => {
    expect(move({ ...flight, firstVisit: true }).rankPointsEarned).to.equal(3);
  });

  it('[MV1] a move to the sector one is in costs nothing, also without turns', () => {
    const idle = { ...flight, to: flight.from, firstVisit: true, pilot: { ...flight.pilot, turns: 0 } };
    expect(move(idle)).to.deep.include({ route: null, turnCost: 0, turns: 0, rankPointsEarned: 0 });
  });

  const held = (change: Partial<typeof ship>) => ({ ship: { ...ship, ...change } });
  const refusals: [string, Partial<Flight>][] = [
    ['ERR_DOCKED', { pilot: { ...flight.pilot, isDocked: true } }],
    ['ERR_LANDED', { pilot: { ...flight.pilot, isLanded: true } }],
    ['ERR_NO_SHIP', { ship: null }],
    ['ERR_NO_SHIP', held({ isDestroyed: true })],
    ['ERR_SHIP_IMMOBILIZED', held({ maintenance: { ...ship.maintenance, repair_needed: true } })],
    ['ERR_SHIP_HARMONIZING', held({ status: 'HARMONIZING' })],
    ['ERR_SHIP_HELD', { held: 'towed' }],
    ['ERR_SHIP_HELD', { held: 'carried' }],
    ['ERR_CROSS_REGION', { to: { ...flight.to, regionId: 'elsewhere' } }],
    ['ERR_NOT_ADJACENT', { to: { ...flight.to, id: 'z' } }],
    ['ERR_ACCESS_DENIED', { to: { ...flight.to, controllingFaction: 'pirates' }, standingWith: () => -201 }],
    ['ERR_ACCESS_DENIED', { to: { ...flight.to, controllingFaction: 'pirates' }, standingWith: () => null }],
    ['ERR_NO_TURNS', { pilot: { ...flight.pilot, turns: 2 } }],
  ];
  for (const [code, change] of refusals) {
    it(`[MV2] refused: ${code} ${JSON.stringify(change).slice(0, 60)}`, () => {
      expectRefusal(() => move(frozen({ ...flight, ...change })), code);
    });
  }

  it('[MV2] the first thing in the way is named', () => {
    const merged: Partial<Flight> = {};
    for (const [code, change] of refusals.toReversed()) {
      const { pilot, ship: hull, ...rest } = change;
      Object.assign(merged, rest);
      if (pilot) merged.pilot = { ...(merged.pilot ?? flight.pilot), ...onlyChanged(pilot, flight.pilot) };
      if (hull !== undefined) merged.ship = hull && { ...ship, ...merged.ship, ...onlyChanged(hull, ship) };
      expectRefusal(() => move({ ...flight, ...merged }), code);
    }
  });

  it('[MV3] gates go before warps, warps before tunnels, and the cheaper of a kind first', () => {
    const edges = {
      warps: [lane, { ...lane, turnCost: 2 }],
      tunnels: [hole, { ...hole, id: 't2', turnCost: 1 }, gate],
    };
    const routes = movesFrom('a', edges, { ship, now, knows: () => false });
    expect(routes.map(({ kind, turnCost }) => [kind, turnCost])).to.deep.equal([
      ['gate', 0],
      ['warp', 2],
      ['warp', 3],
      ['tunnel', 1],
      ['tunnel', 8],
    ]);
    expect(move(over(edges)).route?.kind).to.equal('gate');
    expect(move(over({ ...edges, tunnels: [hole] })).turnCost).to.equal(2);
  });

  const costs: [number, number, number][] = [
    [3, 75, 3],
    [20, 60, 21],
    [21, 95, 20],
    [20, 30, 23],
    [20, 15, 28],
    [20, 5, 40],
    [1, 100, 1],
  ];
  for (const [turnCost, condition, paid] of costs) {
    it(`[MV4] a warp of ${turnCost} costs a hull in condition ${condition} ${paid}`, () => {
      expect(move(over({ warps: [{ ...lane, turnCost }] }, inCondition(condition))).turnCost).to.equal(paid);
    });
  }

  it('[MV4] wear since the last service counts', () => {
    const worn = { ...ship, maintenance: { ...ship.maintenance, last_maintenance: now - 20 * DAY } };
    expect(move(over({ warps: [{ ...lane, turnCost: 20 }] }, { ship: worn })).turnCost).to.equal(21);
  });

  for (const [turnCost, paid] of [
    [10, 8],
    [25, 20],
    [1, 1],
  ]) {
    it(`[MV4] a tunnel of ${turnCost} costs a hull made for warps ${paid}, others all of it`, () => {
      const tunnels = [{ ...hole, turnCost: turnCost! }];
      expect(move(over({ tunnels })).turnCost).to.equal(paid);
      expect(move(over({ tunnels }, held({ warpCapable: false }))).turnCost).to.equal(turnCost);
    });
  }

  it('[MV4] a tow costs extra turns, 2 through a gate', () => {
    const towing = { ship: { ...ship, towState: { surcharge_per_move: 3 } } };
    expect(move(over({ warps: [lane] }, towing)).turnCost).to.equal(6);
    expect(move(over({ tunnels: [gate] }, towing)).turnCost).to.equal(2);
  });

  it('[MV5] a one-way edge is flown one way', () => {
    const oneWay = over({ warps: [{ ...lane, isBidirectional: false }] });
    expect(move(oneWay).turnCost).to.equal(3);
    expectRefusal(() => move({ ...oneWay, ...back }), 'ERR_NOT_ADJACENT');
  });

  it('[MV5] a gate leads forward only and takes only hulls made for warps', () => {
    expectRefusal(() => move(over({ tunnels: [gate] }, back)), 'ERR_NOT_ADJACENT');
    expectRefusal(() => move(over({ tunnels: [gate] }, held({ warpCapable: false }))), 'ERR_NOT_ADJACENT');
  });

  it('[MV5] a latent edge is open to those who know it', () => {
    const latent = { warps: [{ ...lane, isLatent: true }] };
    expectRefusal(() => move(over(latent)), 'ERR_NOT_ADJACENT');
    expect(move(over(latent, { knows: id => id === 'a:b' })).turnCost).to.equal(3);
    const hidden = { tunnels: [{ ...hole, isLatent: true, status: 'COLLAPSED' }] };
    expectRefusal(() => move(over(hidden)), 'ERR_NOT_ADJACENT');
    expectRefusal(() => move(over(hidden, { knows: id => id === 't1' })), 'ERR_TUNNEL_CLOSED');
  });

  it('[DS3] flying against a latent one-way leads nowhere, costs nothing and shows it', () => {
    const against = over({ warps: [{ ...lane, isLatent: true, isBidirectional: false }] }, back);
    const found = { layer: 'sector_warps', edgeId: 'a:b', from: 'a', to: 'b', oneWay: true };
    expect(move({ ...against, firstVisit: true })).to.deep.equal({
      turns: 50,
      lifetimeTurnsSpent: 100,
      route: null,
      revealed: found,
      turnCost: 0,
      rankPointsEarned: 0,
      tunnelWear: null,
      tunnelEvents: [],
    });
    expectRefusal(() => move({ ...against, knows: () => true }), 'ERR_NOT_ADJACENT');
    expectRefusal(() => move({ ...against, pilot: { ...flight.pilot, isDocked: true } }), 'ERR_DOCKED');
  });

  it('[MV5] ways out and ways back are the same exactly for two-way edges', () => {
    const sectors = fc.constantFrom('a', 'b', 'c', 'd');
    const warps = fc.array(
      fc
        .record({
          sourceSectorId: sectors,
          destinationSectorId: sectors,
          isBidirectional: fc.boolean(),
          isLatent: fc.constant(false),
          turnCost: fc.integer({ min: 1, max: 9 }),
        })
        .filter(warp => warp.sourceSectorId !== warp.destinationSectorId),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(warps, all => {
        const navigator = { ship, now, knows: () => false };
        for (const warp of all) {
          const alone = { warps: [warp], tunnels: [] };
          const there = movesFrom(warp.sourceSectorId, alone, navigator);
          const returns = movesFrom(warp.destinationSectorId, alone, navigator);
          expect(there.map(({ to }) => to)).to.deep.equal([warp.destinationSectorId]);
          expect(returns.map(({ to }) => to)).to.deep.equal(warp.isBidirectional ? [warp.sourceSectorId] : []);
        }
        const routes = movesFrom('a', { warps: all, tunnels: [] }, navigator);
        const touching = all.filter(
          warp => warp.sourceSectorId === 'a' || (warp.isBidirectional && warp.destinationSectorId === 'a'),
        );
        expect(routes).to.have.length(touching.length);
      }),
    );
  });

  it('[MV5] a tunnel into another region is listed as a journey', () => {
    const link = { ...hole, destinationEndpoint: { region_id: 'nexus' } };
    const routes = movesFrom('a', { warps: [], tunnels: [link] }, { ship, now, knows: () => false });
    expect(routes.map(({ crossing }) => crossing)).to.deep.equal([true]);
  });

  const closed: [string, Partial<Tunnel>][] = [
    ['that collapsed', { status: 'COLLAPSED' }],
    ['that still forms', { status: 'FORMING' }],
    ['past its end', { expiresAt: now }],
    ['past its lifetime in days', { properties: { expected_lifetime: 10 } }],
    ['past the end of its lifetime', { properties: { expected_lifetime: '2102-05-05T11:59:59Z' } }],
    ['that was used up', { maxUses: 5, currentUses: 5 }],
  ];
  for (const [what, change] of closed) {
    it(`[MV6] a tunnel ${what} is closed`, () => {
      const tunnel = { ...hole, ...change };
      expect(isOpen(tunnel, now)).to.equal(false);
      expect(isCollapsed(tunnel, now)).to.equal(change.status !== 'FORMING');
      expectRefusal(() => move(over({ tunnels: [tunnel] })), 'ERR_TUNNEL_CLOSED', {
        tunnelId: 't1',
        status: tunnel.status,
      });
    });
  }

  it('[MV6] a tunnel lasts until the moment of its end', () => {
    const tunnel = { ...hole, expiresAt: now + 1, properties: { expected_lifetime: 11 }, maxUses: 5, currentUses: 4 };
    expect(isOpen(tunnel, now)).to.equal(true);
  });

  it('[MV7] the last flights through a tunnel warn, the very last closes it', () => {
    const flights = [1, 2, 3, 4].map(left => traverse(frozen({ ...hole, maxUses: 9, currentUses: 9 - left })));
    expect(flights.map(({ events }) => events)).to.deep.equal([
      [{ type: 'tunnel_collapse' }],
      [{ type: 'tunnel_degradation', remaining: 1 }],
      [{ type: 'tunnel_degradation', remaining: 2 }],
      [{ type: 'tunnel_degradation', remaining: 3 }],
    ]);
    expect(flights[0]?.wear).to.deep.equal({ status: 'COLLAPSED', currentUses: 9, totalTraversals: 5 });
    expect(flights[1]?.wear).to.deep.equal({ status: 'ACTIVE', currentUses: 8, totalTraversals: 5 });
  });

  it('[MV7] an unstable tunnel shows, a lasting one is not used up', () => {
    expect(traverse(hole)).to.deep.equal({
      wear: { status: 'ACTIVE', currentUses: 0, totalTraversals: 5 },
      events: [],
    });
    const severities = [0.49, 0.29].map(stability => traverse({ ...hole, stability }).events);
    expect(severities).to.deep.equal([
      [{ type: 'radiation_exposure', severity: 'medium' }, { type: 'spacetime_anomaly' }],
      [{ type: 'radiation_exposure', severity: 'high' }, { type: 'spacetime_anomaly' }],
    ]);
    expect(move(over({ tunnels: [{ ...hole, maxUses: 1 }] })).tunnelWear?.status).to.equal('COLLAPSED');
  });

  it('[MV8] territory opens from its floor, and nobody is kept inside', () => {
    const raided = { ...flight.to, controllingFaction: 'pirates' };
    expect(move({ ...flight, to: raided, standingWith: () => -200 }).turnCost).to.equal(3);
    expect(move({ ...flight, from: { ...raided, id: 'a' }, to: raided, standingWith: () => -800 }).turnCost).to.equal(
      3,
    );
    expect(
      move({ ...flight, to: { ...raided, controllingFaction: 'my team' }, standingWith: () => -800 }).turnCost,
    ).to.equal(3);
  });
});

function onlyChanged<T extends object>(changed: T, original: T): Partial<T> {
  const pairs = Object.entries(changed).filter(([key, value]) => value !== original[key as keyof T]);
  return Object.fromEntries(pairs) as Partial<T>;
}
