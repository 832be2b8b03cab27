import { expect } from 'chai';
import type { RepairTier } from '../../src/rules/data/maintenance.ts';
import type { ShipType } from '../../src/rules/data/ships.ts';
import { ORDINARY_SERVICES } from '../../src/rules/data/stationServices.ts';
import { maintenanceNow } from '../../src/rules/maintenance.ts';
import { DAY } from '../../src/rules/moment.ts';
import { type Garage, service, serviceCost, tiersAt } from '../../src/rules/upkeep.ts';
import { expectRefusal, frozen } from '../support/facts.ts';
import { customer, docked, dockyard, NOW, worn } from '../support/ships.ts';

const garage: Garage = frozen({ pilot: customer, station: dockyard, isFlown: true });
const inSpace: Garage = frozen({ ...garage, pilot: { ...customer, isDocked: false }, station: null });
const ordinary = { ...dockyard, isSpacedock: false, services: ORDINARY_SERVICES };
const freighter = frozen(docked('LIGHT_FREIGHTER', { maintenance: worn(60) }));
const stuck = frozen({ ...freighter, status: 'IN_SPACE', maintenance: worn(20, { repair_needed: true }) });

/** What a basic service costs where the owner has set that multiplier. */
function priced(ship_maintenance: number): number {
  const station = { ...dockyard, servicePrices: { ship_maintenance } };
  return service({ ...garage, station }, freighter, { tier: 'basic', now: NOW }).cost;
}

/** In space with so many credits. */
function poor(credits: number): Garage {
  return { ...inSpace, pilot: { ...customer, isDocked: false, credits } };
}

describe('service of a ship', () => {
  const costs: [ShipType, number, RepairTier, number, number][] = [
    ['LIGHT_FREIGHTER', 60, 'basic', 1, 16_000],
    ['LIGHT_FREIGHTER', 60, 'emergency', 1, 32_000],
    ['LIGHT_FREIGHTER', 60, 'premium', 1, 48_000],
    ['LIGHT_FREIGHTER', 60, 'basic', 1.5, 24_000],
    ['SCOUT_SHIP', 0, 'basic', 1, 15_000],
    ['CARRIER', 99.99, 'basic', 1, 75],
    ['SCOUT_SHIP', 99.999, 'basic', 1, 0],
  ];
  for (const [type, condition, tier, multiplier, cost] of costs) {
    it(`[MT4] a ${tier} service of a ${type} in condition ${condition} times ${multiplier} costs ${cost}`, () => {
      const ship = docked(type, { maintenance: worn(condition) });
      expect(serviceCost(ship, tier, { multiplier, now: NOW })).to.equal(cost);
    });
  }

  it('[MT5] a ship leaves in condition 100 with nothing broken, serviced now', () => {
    const broken = { ...freighter, maintenance: worn(60, { repair_needed: true, sensors_offline: true }) };
    expect(service(garage, frozen(broken), { tier: 'basic', now: NOW })).to.deep.equal({
      cost: 16_000,
      credits: 4_984_000,
      maintenance: worn(100),
    });
  });

  for (const failed of [{ repair_needed: true }, { sensors_offline: true }]) {
    it(`[MT5] ${Object.keys(failed).join()} is mended also where nothing is worn`, () => {
      const broken = frozen({ ...freighter, maintenance: worn(100, failed) });
      expect(service(garage, broken, { tier: 'basic', now: NOW })).to.deep.include({ cost: 0, maintenance: worn(100) });
    });
  }

  it('[MT5] it is charged by the condition it has by now', () => {
    const late = service(garage, freighter, { tier: 'basic', now: NOW + 10 * DAY });
    expect(late.cost).to.equal(20_000);
    expect(maintenanceNow({ ...freighter, maintenance: late.maintenance }, NOW + 10 * DAY)).to.equal(100);
  });

  it('[MT5] the owner of a station makes it 0.8 to 2 times as dear', () => {
    expect([0, 0.8, 1.2, 2, 9].map(priced)).to.deep.equal([12_800, 12_800, 19_200, 32_000, 32_000]);
  });

  it('[MT6] premium is for spacedocks, and a station without the services has no tier', () => {
    expect(tiersAt(dockyard)).to.deep.equal(['basic', 'emergency', 'premium']);
    expect(tiersAt(ordinary)).to.deep.equal(['basic', 'emergency']);
    const none = { ...ordinary, services: { ...ORDINARY_SERVICES, ship_repair: false, ship_maintenance: false } };
    expect(tiersAt(none)).to.deep.equal([]);
    expect(tiersAt({ ...none, services: { ...none.services, ship_repair: true } })).to.have.length(2);
  });

  it('[MT6] an emergency is met in space, at the plain price', () => {
    const met = service(inSpace, { ...freighter, status: 'IN_SPACE' }, { tier: 'emergency', now: NOW });
    expect(met).to.deep.equal({ cost: 32_000, credits: 4_968_000, maintenance: worn(100) });
  });

  it('[MT7] a ship that cannot move is helped for what the pilot has', () => {
    const order = { tier: 'emergency', now: NOW } as const;
    expect(service(poor(64_000), stuck, order)).to.deep.equal({ cost: 64_000, credits: 0, maintenance: worn(100) });
    expect(service(poor(32_000), stuck, order)).to.deep.equal({ cost: 32_000, credits: 0, maintenance: worn(60) });
    expect(service(poor(0), stuck, order)).to.deep.equal({ cost: 0, credits: 0, maintenance: worn(20) });
  });

  const refusals: [string, Garage, object?, RepairTier?][] = [
    ['ERR_NOT_DOCKED', inSpace],
    ['ERR_NOT_DOCKED', { ...inSpace, isFlown: false }, {}, 'emergency'],
    ['ERR_LANDED', { ...inSpace, pilot: { ...customer, isDocked: false, isLanded: true } }, {}, 'emergency'],
    ['ERR_SHIP_HARMONIZING', inSpace, { status: 'HARMONIZING' }, 'emergency'],
    ['ERR_STATION_CLOSED', { ...garage, station: { ...dockyard, status: 'ABANDONED' } }],
    ['ERR_NO_SERVICE', { ...garage, station: ordinary }, {}, 'premium'],
    ['ERR_WRONG_SECTOR', garage, { sectorId: 3 }],
    ['ERR_SHIP_ADRIFT', garage, { status: 'IN_SPACE' }],
    ['ERR_NOTHING_TO_REPAIR', garage, { maintenance: worn(100) }],
    ['ERR_NOTHING_TO_REPAIR', garage, { maintenance: worn(99.9999) }],
    ['ERR_NO_CREDITS', { ...garage, pilot: { ...customer, credits: 15_999 } }],
    ['ERR_NO_CREDITS', { ...inSpace, pilot: { ...customer, isDocked: false, credits: 9 } }, {}, 'emergency'],
    ['ERR_NO_CREDITS', { ...garage, pilot: { ...customer, credits: 9 } }, { maintenance: stuck.maintenance }, 'basic'],
  ];
  for (const [code, where, ship = {}, tier = 'basic'] of refusals) {
    it(`[MT5] refused: ${code} ${tier} ${JSON.stringify([ship, where]).slice(0, 60)}`, () => {
      expectRefusal(() => service(where, frozen({ ...freighter, ...ship }), { tier, now: NOW }), code);
    });
  }
});
