import { expect } from 'chai';
import { type Approach, dock, dockingFee, undock } from '../../src/rules/docking.ts';
import { slipsOf } from '../../src/rules/slips.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const pilot = {
  turns: 3,
  lifetimeTurnsSpent: 0,
  credits: 1000,
  currentSectorId: 7,
  isDocked: false,
  isLanded: false,
};
const station = {
  id: 's1',
  sectorId: 7,
  stationClass: 1,
  status: 'OPERATIONAL',
  isDestroyed: false,
  isSpacedock: false,
  isStarportPrime: false,
  tradedockTier: null,
  ownerId: null,
  ownership: null,
  security: { tier: 'standard' as const },
  reputationThreshold: 0,
};
const hull = { type: 'LIGHT_FREIGHTER' as const, status: 'IN_SPACE', isDestroyed: false };
const approach: Approach = frozen({ pilot, ship: hull, station, standing: 0, slipsTaken: 0, ahead: 0 });
const own = (docking_fee: number, ownerId: string | null = 'p1') =>
  dockingFee('CARRIER', { ...station, ownerId, ownership: { docking_fee } });

describe('docking', () => {
  it('[DK1] docking costs a turn and the fee', () => {
    expect(dock(approach)).to.deep.equal({
      turns: 2,
      lifetimeTurnsSpent: 1,
      credits: 625,
      isDocked: true,
      currentPortId: 's1',
      fee: 375,
    });
  });

  const refusals: [string, Partial<Approach>][] = [
    ['ERR_STATION_CLOSED', { station: { ...station, isDestroyed: true } }],
    ['ERR_STATION_CLOSED', { station: { ...station, status: 'LOCKDOWN' } }],
    ['ERR_WRONG_SECTOR', { pilot: { ...pilot, currentSectorId: 8 } }],
    ['ERR_DOCKED', { pilot: { ...pilot, isDocked: true } }],
    ['ERR_LANDED', { pilot: { ...pilot, isLanded: true } }],
    ['ERR_NO_SHIP', { ship: null }],
    ['ERR_SHIP_HARMONIZING', { ship: { ...hull, status: 'HARMONIZING' } }],
    ['ERR_NO_TURNS', { pilot: { ...pilot, turns: 0, credits: 0 } }],
    ['ERR_NO_CREDITS', { pilot: { ...pilot, credits: 374 } }],
    ['ERR_STANDING_TOO_LOW', { station: { ...station, reputationThreshold: 50 }, standing: 49, slipsTaken: 8 }],
    ['ERR_NO_SLIP', { slipsTaken: 8 }],
    ['ERR_NO_SLIP', { slipsTaken: 7, ahead: 1 }],
  ];
  for (const [code, change] of refusals) {
    it(`[DK1] refused: ${code} ${JSON.stringify(change).slice(0, 60)}`, () => {
      expectRefusal(() => dock(frozen({ ...approach, ...change })), code);
    });
  }

  it('[DK1] who finds no slip is told the place in the queue; who is next takes the free slip', () => {
    expectRefusal(() => dock({ ...approach, slipsTaken: 8, ahead: 2 }), 'ERR_NO_SLIP', { position: 3 });
    expect(dock({ ...approach, slipsTaken: 7 }).isDocked).to.equal(true);
  });

  it('[DK1] a floor of nothing or less turns nobody away', () => {
    expect(dock({ ...approach, standing: -800 }).isDocked).to.equal(true);
    expect(dock({ ...approach, standing: 50, station: { ...station, reputationThreshold: 50 } }).isDocked).to.equal(
      true,
    );
  });

  it('[DK2] casting off costs a turn', () => {
    expect(undock(frozen({ ...pilot, isDocked: true }))).to.deep.equal({
      turns: 2,
      lifetimeTurnsSpent: 1,
      isDocked: false,
      currentPortId: null,
    });
  });

  it('[DK2] refused: not docked, no turns', () => {
    expectRefusal(() => undock(frozen(pilot)), 'ERR_NOT_DOCKED');
    expectRefusal(() => undock(frozen({ ...pilot, isDocked: true, turns: 0 })), 'ERR_NO_TURNS', { need: 1, have: 0 });
  });

  it('[DK3] the fee grows with the hull and the security', () => {
    const fees = (['ESCAPE_POD', 'SCOUT_SHIP', 'DEFENDER', 'COLONY_SHIP', 'CARRIER'] as const).map(type =>
      (['basic', 'standard', 'premium'] as const).map(tier => dockingFee(type, { ...station, security: { tier } })),
    );
    expect(fees).to.deep.equal([
      [0, 0, 0],
      [100, 150, 300],
      [250, 375, 750],
      [500, 750, 1500],
      [1000, 1500, 3000],
    ]);
    expect(dockingFee('CARRIER', { ...station, security: null })).to.equal(0);
  });

  it('[DK3] an owner sets a fee between 50 and 500; nobody sets one for a station without an owner', () => {
    expect([own(10), own(120), own(9999)]).to.deep.equal([50, 120, 500]);
    expect(own(120, null)).to.equal(1500);
  });

  it('[DK4] slips go by tradedock, then spacedock, then class', () => {
    const transient = (change: Partial<Approach['station']>) => slipsOf({ ...station, ...change }).transient;
    expect([0, 1, 2, 3, 6, 7, 10, 11].map(stationClass => transient({ stationClass }))).to.deep.equal([
      80, 8, 8, 12, 12, 20, 20, 24,
    ]);
    expect(transient({ stationClass: 0, isStarportPrime: true })).to.equal(200);
    expect(transient({ stationClass: 0, isSpacedock: true })).to.equal(30);
    expect(transient({ isSpacedock: true, tradedockTier: 'B' })).to.equal(20);
    expect(slipsOf({ ...station, tradedockTier: 'A' })).to.deep.equal({
      transient: 24,
      longTerm: 8,
      construction: 8,
      specialized: 4,
    });
  });
});
