import { expect } from 'chai';
import type { FactionCode } from '../../src/rules/data/factions.ts';
import { shipSpecifications, type ShipType, shipTypes } from '../../src/rules/data/ships.ts';
import { ORDINARY_SERVICES } from '../../src/rules/data/stationServices.ts';
import { barsTo, hullsForSale, isShipyard, MOST_SHIPS, purchase, type Yard } from '../../src/rules/shipyard.ts';
import { expectRefusal, frozen } from '../support/facts.ts';
import { customer, dockyard } from '../support/ships.ts';

const yard: Yard = frozen({ pilot: customer, station: dockyard, standingWith: () => null, fleet: 1 });
const knownTo = (faction: FactionCode, have: number): Yard => ({
  ...yard,
  standingWith: asked => (asked === faction ? have : null),
});
const place = (change: Partial<typeof dockyard>): Partial<Yard> => ({ station: { ...dockyard, ...change } });
const plain = { isSpacedock: false, services: ORDINARY_SERVICES };

describe('shipyard', () => {
  const prices: [ShipType, number][] = [
    ['SCOUT_SHIP', 30_000],
    ['FAST_COURIER', 50_000],
    ['LIGHT_FREIGHTER', 80_000],
    ['CARGO_HAULER', 250_000],
    ['DEFENDER', 300_000],
    ['COLONY_SHIP', 500_000],
  ];
  for (const [type, price] of prices) {
    it(`[SY4] a ${type} costs ${price}, whoever buys`, () => {
      expect(purchase(yard, type)).to.deep.equal({ type, price, credits: 5_000_000 - price });
    });
  }

  it('[SY3] spacedocks, stations of the type and dealers are shipyards, others are not', () => {
    expect(isShipyard(dockyard)).to.equal(true);
    expect(isShipyard({ ...dockyard, services: ORDINARY_SERVICES })).to.equal(true);
    expect(isShipyard({ ...dockyard, ...plain })).to.equal(false);
    expect(isShipyard({ ...dockyard, ...plain, type: 'SHIPYARD' })).to.equal(true);
    expect(isShipyard({ ...dockyard, ...plain, services: { ...ORDINARY_SERVICES, ship_dealer: true } })).to.equal(true);
  });

  it('[SY3] what is sold is what lists a purchase, and the clipper', () => {
    expect(hullsForSale).to.have.members([...prices.map(([type]) => type), 'CARRIER', 'CITIZEN_CLIPPER']);
    const others = shipTypes.filter(type => !hullsForSale.includes(type) && !type.startsWith('NPC'));
    expect(others).to.have.members(['ESCAPE_POD', 'WARP_JUMPER']);
    for (const type of others) expectRefusal(() => purchase(yard, type), 'ERR_NOT_SOLD_HERE', { type });
  });

  const refusals: [string, Partial<Yard>, ShipType?][] = [
    ['ERR_NOT_DOCKED', { pilot: { ...customer, isDocked: false } }],
    ['ERR_NOT_DOCKED', { station: null }],
    ['ERR_WRONG_SECTOR', { pilot: { ...customer, currentSectorId: 11 } }],
    ['ERR_STATION_CLOSED', place({ status: 'LOCKDOWN' })],
    ['ERR_NPC_ONLY_HULL', {}, 'NPC_MARSHAL_INTERDICTOR'],
    ['ERR_NPC_ONLY_HULL', place(plain), 'NPC_SENTINEL_INTERDICTOR'],
    ['ERR_NOT_SOLD_HERE', place(plain)],
    ['ERR_REQUIREMENT', {}, 'CITIZEN_CLIPPER'],
    ['ERR_REQUIREMENT', { pilot: { ...customer, credits: 0 } }, 'CARRIER'],
    ['ERR_FLEET_FULL', { fleet: MOST_SHIPS, pilot: { ...customer, credits: 0 } }],
    ['ERR_NO_CREDITS', { pilot: { ...customer, credits: 29_999 } }],
  ];
  for (const [code, change, type = 'SCOUT_SHIP'] of refusals) {
    it(`[SY4] refused: ${code} ${type} ${JSON.stringify(change).slice(0, 50)}`, () => {
      expectRefusal(() => purchase({ ...yard, ...change }, type), code);
    });
  }

  it('[SY5] a carrier is for those whom the Terran Federation trusts', () => {
    expectRefusal(() => purchase(yard, 'CARRIER'), 'ERR_REQUIREMENT', {
      faction: 'terran_federation',
      level: 'TRUSTED',
      need: 200,
      have: null,
    });
    expectRefusal(() => purchase(knownTo('terran_federation', 199), 'CARRIER'), 'ERR_REQUIREMENT');
    expect(purchase(knownTo('terran_federation', 200), 'CARRIER').price).to.equal(1_500_000);
  });

  it('[SY5] a citizen clipper is for galactic citizens', () => {
    expectRefusal(() => purchase(yard, 'CITIZEN_CLIPPER'), 'ERR_REQUIREMENT', { citizenship: 'galactic' });
    const citizen = { ...yard, pilot: { ...customer, isGalacticCitizen: true } };
    expect(purchase(citizen, 'CITIZEN_CLIPPER').price).to.equal(50_000);
  });

  it('[SY4] the offer names every bar, and the purchase is refused for the first', () => {
    const poor = { ...yard, pilot: { ...customer, credits: 10 }, fleet: MOST_SHIPS };
    expect(barsTo(poor, 'CARRIER').map(({ code }) => code)).to.deep.equal([
      'ERR_REQUIREMENT',
      'ERR_FLEET_FULL',
      'ERR_NO_CREDITS',
    ]);
    expect(barsTo(yard, 'DEFENDER')).to.deep.equal([]);
  });

  it('[SY4] the last credit is enough', () => {
    for (const type of ['SCOUT_SHIP', 'COLONY_SHIP'] as const) {
      const { baseCost: credits } = shipSpecifications[type];
      expect(purchase({ ...yard, pilot: { ...customer, credits } }, type).credits).to.equal(0);
    }
  });
});
