import { expect } from 'chai';
import * as fc from 'fast-check';
import { shipSpecifications, type ShipType, shipTypes } from '../../src/rules/data/ships.ts';
import { ORDINARY_SERVICES } from '../../src/rules/data/stationServices.ts';
import { type UpgradeKind, upgradeKinds } from '../../src/rules/data/upgrades.ts';
import type { Desk } from '../../src/rules/desk.ts';
import { canLose, drawnFrom, levelOf, refit, upgrade, upgradesOf } from '../../src/rules/fitting.ts';
import { expectRefusal, frozen } from '../support/facts.ts';
import { customer, docked, dockyard } from '../support/ships.ts';

const desk: Desk = frozen({ pilot: customer, station: dockyard });
const hauler = frozen(docked('CARGO_HAULER'));

/** The ship with a system at a level. */
function at(type: ShipType, kind: UpgradeKind, level: number) {
  const ship = docked(type);
  return { ...ship, ...refit(ship, kind, level) };
}

describe('upgrades of a ship', () => {
  it('[UP4] a level costs its price and raises the system by one', () => {
    const first = upgrade(desk, hauler, 'SHIELD');
    expect(first).to.deep.include({ cost: 8000, credits: 4_992_000, level: 1 });
    expect(first.refit.upgrades).to.deep.equal({ SHIELD: 1 });
    expect(upgrade(desk, { ...hauler, ...first.refit }, 'SHIELD')).to.deep.include({ cost: 17_600, level: 2 });
  });

  const figures: [ShipType, UpgradeKind, number, object][] = [
    ['SCOUT_SHIP', 'ENGINE', 4, { currentSpeed: 4.5 }],
    ['CARGO_HAULER', 'ENGINE', 1, { currentSpeed: 1 }],
    ['LIGHT_FREIGHTER', 'CARGO_HOLD', 1, { cargo: { capacity: 650, used: 0, contents: {} } }],
    ['LIGHT_FREIGHTER', 'CARGO_HOLD', 3, { cargo: { capacity: 950, used: 0, contents: {} } }],
    ['CARGO_HAULER', 'CARGO_HOLD', 4, { cargo: { capacity: 2200, used: 0, contents: {} } }],
    ['ESCAPE_POD', 'CARGO_HOLD', 1, { cargo: { capacity: 65, used: 0, contents: {} } }],
    ['COLONY_SHIP', 'GENESIS_CONTAINMENT', 4, { maxGenesisDevices: 13 }],
  ];
  for (const [type, kind, level, columns] of figures) {
    it(`[UP3] ${kind} ${level} of a ${type} gives ${JSON.stringify(columns)}`, () => {
      expect(refit(docked(type), kind, level)).to.deep.equal({ upgrades: { [kind]: level }, ...columns });
    });
  }

  it('[UP3] shields, hull and sensors change the figures of combat, and nothing else of them', () => {
    const { combat } = hauler;
    expect(refit(hauler, 'SHIELD', 2).combat).to.deep.equal({ ...combat, max_shields: 800, shields: 800 });
    expect(refit(hauler, 'HULL', 1).combat).to.deep.equal({ ...combat, max_hull: 900, hull: 900 });
    expect(refit(hauler, 'SENSOR', 2).combat).to.deep.equal({ ...combat, evasion: 35 });
  });

  it('[UP3] what is added comes whole, and damage stays damage', () => {
    const hit = { ...hauler, combat: { ...hauler.combat, hull: 50, shields: 0 } };
    expect(refit(hit, 'HULL', 1).combat).to.include({ hull: 350, max_hull: 900 });
    expect(refit(hit, 'SHIELD', 1).combat).to.include({ shields: 200, max_shields: 600 });
  });

  it('[UP3] a level that is lost takes of hull and shields only what has no place', () => {
    const strong = at('CARGO_HAULER', 'HULL', 2);
    const hit = { ...strong, combat: { ...strong.combat, hull: 650 } };
    expect(refit(hit, 'HULL', 1).combat).to.include({ hull: 650, max_hull: 900 });
    expect(refit(hit, 'HULL', 0).combat).to.include({ hull: 600, max_hull: 600 });
  });

  it('[UP3] drones and the chance of failures follow from the levels', () => {
    const ship = { type: 'CARRIER' as const, upgrades: { DRONE_BAY: 4, MAINTENANCE_SYSTEM: 4 } };
    const { maxDrones, failureShare } = drawnFrom(ship);
    expect(maxDrones).to.equal(20);
    expect(failureShare).to.be.closeTo(0.4, 1e-9);
    expect(drawnFrom({ type: 'SCOUT_SHIP', upgrades: {} })).to.deep.equal({ maxDrones: 1, failureShare: 1 });
  });

  it('[UP4] every system is listed with its next price, null at the last level', () => {
    const listed = upgradesOf(at('SCOUT_SHIP', 'CARGO_HOLD', 1));
    expect(listed).to.deep.include({ upgrade: 'CARGO_HOLD', level: 1, maxLevel: 1, price: null });
    expect(listed).to.deep.include({ upgrade: 'SENSOR', level: 0, maxLevel: 5, price: 6000 });
    expect(listed).to.deep.include({ upgrade: 'GENESIS_CONTAINMENT', level: 0, maxLevel: 0, price: null });
    expect(listed).to.have.length(8);
  });

  const plain = { ...dockyard, services: ORDINARY_SERVICES };
  const refusals: [string, Partial<Desk>, object?, UpgradeKind?][] = [
    ['ERR_NOT_DOCKED', { pilot: { ...customer, isDocked: false } }],
    ['ERR_WRONG_SECTOR', { pilot: { ...customer, currentSectorId: 3 } }],
    ['ERR_STATION_CLOSED', { station: { ...dockyard, isDestroyed: true } }],
    ['ERR_NO_SERVICE', { station: plain }],
    ['ERR_WRONG_SECTOR', {}, { sectorId: 3 }],
    ['ERR_SHIP_HARMONIZING', {}, { status: 'HARMONIZING' }],
    ['ERR_SHIP_ADRIFT', {}, { status: 'IN_SPACE' }],
    ['ERR_UPGRADE_LIMIT', {}, { upgrades: { ENGINE: 2 } }],
    ['ERR_UPGRADE_LIMIT', {}, docked('FAST_COURIER'), 'DRONE_BAY'],
    ['ERR_NO_CREDITS', { pilot: { ...customer, credits: 4999 } }],
  ];
  for (const [code, change, ship = {}, kind = 'ENGINE'] of refusals) {
    it(`[UP4] refused: ${code} ${JSON.stringify([change, ship]).slice(0, 50)}`, () => {
      expectRefusal(() => upgrade({ ...desk, ...change }, frozen({ ...hauler, ...ship }), kind), code);
    });
  }

  it('[BD2] a hold that is too full for its lower level does not lose it', () => {
    const freighter = at('LIGHT_FREIGHTER', 'CARGO_HOLD', 1);
    const full = (used: number) => ({ ...freighter, cargo: { ...freighter.cargo, used, contents: { ore: used } } });
    expect([500, 501, 650].map(used => canLose(full(used), 'CARGO_HOLD'))).to.deep.equal([true, false, false]);
  });

  it('[BD2] nor a genesis containment that is, and what has no level has none to lose', () => {
    const defender = at('DEFENDER', 'GENESIS_CONTAINMENT', 1);
    expect(canLose({ ...defender, genesisDevices: 3 }, 'GENESIS_CONTAINMENT')).to.equal(true);
    expect(canLose({ ...defender, genesisDevices: 4 }, 'GENESIS_CONTAINMENT')).to.equal(false);
    expect(canLose(defender, 'ENGINE')).to.equal(false);
  });

  it('[UP3] up to every level and down again, in any order, a ship is what it was', () => {
    const orders = fc.record({
      type: fc.constantFrom(...shipTypes),
      kinds: fc.array(fc.constantFrom(...upgradeKinds)),
    });
    fc.assert(
      fc.property(orders, ({ type, kinds }) => {
        const bare = frozen(docked(type));
        let ship = bare;
        const fitted = kinds.filter(kind => {
          if (levelOf(ship, kind) >= shipSpecifications[type].maxUpgradeLevels[kind]) return false;
          ship = frozen({ ...ship, ...refit(ship, kind, levelOf(ship, kind) + 1) });
          return true;
        });
        for (const kind of fitted.toReversed())
          ship = frozen({ ...ship, ...refit(ship, kind, levelOf(ship, kind) - 1) });
        expect({ ...ship, upgrades: {} }).to.deep.equal(bare);
      }),
    );
  });
});
