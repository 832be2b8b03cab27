import { expect } from 'chai';
import { ORDINARY_SERVICES } from '../../src/rules/data/stationServices.ts';
import type { Desk } from '../../src/rules/desk.ts';
import { repair, repairCost } from '../../src/rules/hullRepair.ts';
import { expectRefusal, frozen } from '../support/facts.ts';
import { customer, docked, dockyard } from '../support/ships.ts';

const desk: Desk = frozen({ pilot: customer, station: dockyard });
const scout = docked('SCOUT_SHIP');
const hit = (hull: number, shields: number) => frozen({ ...scout, combat: { ...scout.combat, hull, shields } });

describe('repair of hull and shields', () => {
  const costs: [hull: number, shields: number, multiplier: number, cost: number][] = [
    [200, 150, 1, 0],
    [100, 150, 1, 1500],
    [0, 150, 1, 3000],
    [200, 0, 1, 150],
    [100, 100, 1, 1550],
    [100, 100, 2, 3100],
    [199.9, 150, 1, 2],
  ];
  for (const [hull, shields, multiplier, cost] of costs) {
    it(`[SH9] a scout with hull ${hull} and shields ${shields} costs ${cost} at ${multiplier} times`, () => {
      expect(repairCost(hit(hull, shields), multiplier)).to.equal(cost);
    });
  }

  it('[SH9] whatever is damaged costs something, also a hull without a value', () => {
    const pod = docked('ESCAPE_POD');
    expect(repairCost({ ...pod, combat: { ...pod.combat, hull: 199 } }, 1)).to.equal(1);
  });

  it('[SH9] hull and shields are whole afterwards, and nothing else has changed', () => {
    expect(repair(desk, hit(1, 0))).to.deep.equal({ cost: 3135, credits: 4_996_865, combat: scout.combat });
  });

  const closed = { ...dockyard, isSpacedock: false, services: { ...ORDINARY_SERVICES, ship_repair: false } };
  const refusals: [string, Partial<Desk>, object?][] = [
    ['ERR_NOT_DOCKED', { station: null }],
    ['ERR_NO_SERVICE', { station: closed }],
    ['ERR_WRONG_SECTOR', {}, { sectorId: 3 }],
    ['ERR_SHIP_ADRIFT', {}, { status: 'IN_SPACE' }],
    ['ERR_NOTHING_TO_REPAIR', {}, { combat: scout.combat }],
    ['ERR_NO_CREDITS', { pilot: { ...customer, credits: 1499 } }],
  ];
  for (const [code, change, ship = {}] of refusals) {
    it(`[SH9] refused: ${code}`, () => {
      expectRefusal(() => repair({ ...desk, ...change }, frozen({ ...hit(100, 150), ...ship })), code);
    });
  }

  it('[SH9] so does a spacedock, whatever its services', () => {
    const station = { ...closed, isSpacedock: true };
    expect(repair({ ...desk, station }, hit(100, 150)).cost).to.equal(1500);
  });

  it('[SH9] an ordinary station repairs hulls', () => {
    const station = { ...dockyard, isSpacedock: false, services: ORDINARY_SERVICES };
    expect(repair({ ...desk, station }, hit(100, 150)).cost).to.equal(1500);
  });
});
