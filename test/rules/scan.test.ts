import { expect } from 'chai';
import * as fc from 'fast-check';
import { type ShipType, shipSpecifications, shipTypes } from '../../src/rules/data/ships.ts';
import { type Dice, seededDice } from '../../src/rules/dice.ts';
import { misreadPercent, patrolBandOf, scan, type Scanner, scanTier, type Sweep } from '../../src/rules/scan.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const scanner: Scanner = { type: 'SCOUT_SHIP', upgrades: {}, companion: 3 };
const sweep: Sweep = frozen({
  pilot: { turns: 10, lifetimeTurnsSpent: 90 },
  scanner,
  from: 'a',
  to: 'b',
  edges: {
    warps: [{ sourceSectorId: 'a', destinationSectorId: 'b', isBidirectional: true, isLatent: false, turnCost: 1 }],
    tunnels: [],
  },
  navigator: {
    ship: { type: 'SCOUT_SHIP', warpCapable: false, maintenance: { condition: 80, last_maintenance: null } },
    now: Date.UTC(2102, 4, 5),
    knows: () => false,
  },
  target: {
    hazardLevel: 5,
    radiationLevel: 0.4,
    resources: { has_asteroids: true, gas_clouds: [] },
    defenses: { mines: 2, patrol_ships: ['p1', 'p2', 'p3'] },
    shipsInFlight: true,
    hasPlanet: true,
    hasStation: false,
  },
});
/** Dice that always, or never, let a chance come true. */
const loaded = (comesTrue: boolean): Dice => ({ ...seededDice(1), chance: () => comesTrue });
const by = (change: Partial<Scanner>): Sweep => ({ ...sweep, scanner: { ...scanner, ...change } });
const echo = (change: Partial<Scanner>, misread = false) => scan(by(change), loaded(misread)).echo;
const hullOfRange = (range: number): ShipType =>
  shipTypes.find(type => shipSpecifications[type].scannerRange === range)!;

describe('scanning', () => {
  it('[SC1] a scan costs 2 turns', () => {
    expect(scan(sweep, seededDice(1))).to.include({ turnCost: 2, turns: 8, lifetimeTurnsSpent: 92 });
  });

  const refusals: [string, Partial<Sweep>][] = [
    ['ERR_NO_SHIP', { scanner: null }],
    ['ERR_SENSORS_OFFLINE', { scanner: { ...scanner, isOffline: true }, to: 'c' }],
    ['ERR_NOT_ADJACENT', { to: 'c' }],
    ['ERR_NOT_ADJACENT', { to: 'a' }],
    ['ERR_NO_TURNS', { pilot: { turns: 1, lifetimeTurnsSpent: 0 } }],
  ];
  for (const [code, change] of refusals) {
    it(`[SC1] refused: ${code} ${JSON.stringify(change)}`, () => {
      expectRefusal(() => scan(frozen({ ...sweep, ...change }), seededDice(1)), code);
    });
  }

  it('[SC1] the far end of a latent way is scanned by those who know it', () => {
    const warps = [{ ...sweep.edges.warps[0]!, isLatent: true }];
    const hidden = { ...sweep, edges: { warps, tunnels: [] } };
    expectRefusal(() => scan(hidden, seededDice(1)), 'ERR_NOT_ADJACENT');
    const knows = { ...hidden, navigator: { ...sweep.navigator, knows: () => true } };
    expect(scan(knows, seededDice(1)).turnCost).to.equal(2);
  });

  const tiers: [range: number, sensor: number, companion: number, tier: number][] = [
    [1, 0, 5, 0],
    [1, 1, 1, 1],
    [2, 0, 1, 1],
    [3, 0, 5, 1],
    [3, 1, 3, 2],
    [3, 1, 2, 1],
    [8, 0, 1, 1],
    [8, 0, 3, 2],
  ];
  for (const [range, SENSOR, companion, tier] of tiers) {
    it(`[SC2] a hull of range ${range} with sensor ${SENSOR} and companion ${companion} scans at tier ${tier}`, () => {
      expect(scanTier({ type: hullOfRange(range), upgrades: { SENSOR }, companion })).to.equal(tier);
    });
  }

  it('[SC3] each tier shows what the one below shows, and more', () => {
    const tier0 = { tier: 0, hazard: 5, radiation: 0.4 };
    const tier1 = { ...tier0, tier: 1, asteroids: true, gasClouds: false, presence: 'faint motion' };
    const tier2 = { ...tier1, tier: 2, mines: true, patrols: 'moderate', planet: true, station: false };
    const type = hullOfRange(1);
    expect(echo({ type })).to.deep.equal(tier0);
    expect(echo({ type, upgrades: { SENSOR: 1 } })).to.deep.equal(tier1);
    expect(echo({ type, upgrades: { SENSOR: 3 } })).to.deep.equal(tier2);
  });

  it('[SC3] patrols come in bands', () => {
    const bands = [0, 1, 2, 3, 4, 5, 40].map(patrolBandOf);
    expect(bands).to.deep.equal(['none', 'light', 'light', 'moderate', 'moderate', 'heavy', 'heavy']);
  });

  const misreads: [sensor: number, companion: number, percent: number][] = [
    [0, 1, 15],
    [1, 1, 10],
    [2, 1, 5],
    [3, 1, 0],
    [0, 3, 11],
    [1, 5, 2],
    [2, 5, 0],
  ];
  for (const [SENSOR, companion, percent] of misreads) {
    it(`[SC4] sensor ${SENSOR} and companion ${companion} misread in ${percent} of 100`, () => {
      expect(misreadPercent({ ...scanner, upgrades: { SENSOR }, companion })).to.equal(percent);
    });
  }

  it('[SC4] a misread turns motion into silence and silence into motion, and nothing else', () => {
    expect(echo({}, true)).to.deep.equal({ ...echo({}), presence: 'silent' });
    const empty = { ...sweep, target: { ...sweep.target, shipsInFlight: false } };
    expect(scan(empty, loaded(false)).echo.presence).to.equal('silent');
    expect(scan(empty, loaded(true)).echo.presence).to.equal('faint motion');
  });

  it('[SC4] presence is misread as often as the chance says', () => {
    const dice = seededDice(2102);
    const worst = by({ companion: 1 });
    const silent = Array.from({ length: 4000 }, () => scan(worst, dice).echo.presence).filter(one => one === 'silent');
    expect(silent.length / 4000).to.be.within(0.13, 0.17);
  });

  it('[SC3] nothing is shown that the tier does not show', () => {
    const shown = [3, 6, 10];
    const scanners = fc.record({
      type: fc.constantFrom(...shipTypes),
      upgrades: fc.record({ SENSOR: fc.nat(5) }),
      companion: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(scanners, fc.integer(), (one, seed) => {
        const { echo: seen } = scan({ ...sweep, scanner: one }, seededDice(seed));
        expect(Object.keys(seen)).to.have.length(shown[seen.tier]!);
      }),
    );
  });
});
