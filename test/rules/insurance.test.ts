import { expect } from 'chai';
import type { InsuranceTier } from '../../src/rules/data/insurance.ts';
import { ORDINARY_SERVICES } from '../../src/rules/data/stationServices.ts';
import { insure, type InsuranceDesk, policiesFor } from '../../src/rules/insurance.ts';
import { expectRefusal, frozen } from '../support/facts.ts';
import { customer, docked, dockyard } from '../support/ships.ts';

const desk: InsuranceDesk = frozen({ pilot: customer, station: dockyard, standing: 0 });
const scout = frozen(docked('SCOUT_SHIP'));
const covered = (type: InsuranceTier) => frozen({ ...scout, insurance: { type } });

describe('insurance of a ship', () => {
  const premiums: [have: InsuranceTier, want: InsuranceTier, cost: number][] = [
    ['NONE', 'BASIC', 3000],
    ['NONE', 'STANDARD', 5100],
    ['NONE', 'PREMIUM', 6600],
    ['BASIC', 'STANDARD', 2100],
    ['BASIC', 'PREMIUM', 3600],
    ['STANDARD', 'PREMIUM', 1500],
  ];
  for (const [have, tier, cost] of premiums) {
    it(`[IN4] from ${have} to ${tier} a scout pays ${cost}`, () => {
      expect(insure(desk, covered(have), tier)).to.deep.equal({ tier, cost, credits: 5_000_000 - cost });
    });
  }

  it('[IN4] step by step costs what it costs at once', () => {
    const total = (['BASIC', 'STANDARD', 'PREMIUM'] as const).reduce(
      ({ ship, sum }, tier) => ({ ship: covered(tier), sum: sum + insure(desk, ship, tier).cost }),
      { ship: scout, sum: 0 },
    );
    expect(total.sum).to.equal(6600);
  });

  it('[IN4] only better policies are offered', () => {
    expect(policiesFor(covered('BASIC'))).to.deep.equal([
      { tier: 'STANDARD', price: 2100, payout: 19_500 },
      { tier: 'PREMIUM', price: 3600, payout: 22_500 },
    ]);
    expect(policiesFor(covered('PREMIUM'))).to.deep.equal([]);
    expect(policiesFor(docked('ESCAPE_POD'))).to.deep.equal([]);
  });

  const refusals: [string, Partial<InsuranceDesk>, object?, InsuranceTier?][] = [
    ['ERR_NOT_DOCKED', { pilot: { ...customer, isDocked: false } }],
    ['ERR_NO_SERVICE', { station: { ...dockyard, services: ORDINARY_SERVICES } }],
    ['ERR_WRONG_SECTOR', {}, { sectorId: 3 }],
    ['ERR_SHIP_ADRIFT', {}, { status: 'IN_SPACE' }],
    ['ERR_NOT_INSURABLE', {}, docked('ESCAPE_POD')],
    ['ERR_NOT_INSURABLE', {}, docked('WARP_JUMPER')],
    ['ERR_STANDING_TOO_LOW', { standing: -51 }],
    ['ERR_ALREADY_INSURED', {}, covered('BASIC')],
    ['ERR_ALREADY_INSURED', {}, covered('PREMIUM'), 'STANDARD'],
    ['ERR_ALREADY_INSURED', {}, covered('BASIC'), 'NONE'],
    ['ERR_NO_CREDITS', { pilot: { ...customer, credits: 2999 } }],
  ];
  for (const [code, change, ship = {}, tier = 'BASIC'] of refusals) {
    it(`[IN4] refused: ${code} ${JSON.stringify(ship).slice(0, 40)} ${tier}`, () => {
      expectRefusal(() => insure({ ...desk, ...change }, frozen({ ...scout, ...ship }), tier), code);
    });
  }

  it('[IN4] neutral is enough', () => {
    expect(insure({ ...desk, standing: -50 }, scout, 'BASIC').cost).to.equal(3000);
  });
});
