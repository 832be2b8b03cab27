import { expect } from 'chai';
import * as fc from 'fast-check';
import { shipTypes } from '../../src/rules/data/ships.ts';
import { depart, type Departure, isOpenToResidents, type Journey, refundOf } from '../../src/rules/journey.ts';
import { DAY, isoOf } from '../../src/rules/moment.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 4, 5);
const pilot = { credits: 1000, turns: 60, lifetimeTurnsSpent: 5, isDocked: true, isLanded: false };
const sound = { repair_needed: false };
const scout = { type: 'SCOUT_SHIP' as const, status: 'DOCKED', isDestroyed: false, maintenance: sound };
const jumper = { ...scout, type: 'WARP_JUMPER' as const };
const gate: Journey = frozen({
  method: 'platform_gate',
  pilot,
  ship: scout,
  from: 'r1',
  to: { id: 'r2', status: 'active' },
  isCitizen: true,
  isStakeholder: false,
  lastJumpAt: null,
  now,
});
const jump: Journey = frozen({ ...gate, method: 'warp_jumper', ship: jumper });

describe('a journey', () => {
  it('[IT5] through the gate of a platform costs 100 credits and no turn', () => {
    expect(depart(gate)).to.deep.equal({ credits: 900, turns: 60, lifetimeTurnsSpent: 5, cost: 100, turnCost: 0 });
  });

  it('[IT6] by a jump costs 50 turns and no credit, docked or in space', () => {
    const left = { credits: 1000, turns: 10, lifetimeTurnsSpent: 55, cost: 0, turnCost: 50 };
    expect(depart(jump)).to.deep.equal(left);
    expect(depart({ ...jump, pilot: { ...pilot, isDocked: false } })).to.deep.equal(left);
  });

  it('[IT6] by a jump is possible again a day after the last one began', () => {
    expect(depart({ ...jump, lastJumpAt: now - DAY }).turnCost).to.equal(50);
    expectRefusal(() => depart({ ...jump, lastJumpAt: now - DAY + 1 }), 'ERR_METHOD_UNAVAILABLE', {
      readyAt: isoOf(now + 1),
    });
    expect(depart({ ...gate, lastJumpAt: now }).cost).to.equal(100);
  });

  it('[IT7] through the gate of a player is not there yet', () => {
    expectRefusal(() => depart({ ...gate, method: 'player_gate' }), 'ERR_NO_GATE');
  });

  const refusals: [rule: string, code: string, change: Partial<Journey>][] = [
    ['IT1', 'ERR_SAME_REGION', { from: 'r2', isCitizen: false }],
    ['IT3', 'ERR_GALACTIC_CITIZEN_REQUIRED', { isCitizen: false, to: { id: 'r2', status: 'terminated' } }],
    ['IT4', 'ERR_REGION_CLOSED', { to: { id: 'r2', status: 'terminated' }, isStakeholder: true }],
    ['IT4', 'ERR_REGION_CLOSED', { to: { id: 'r2', status: 'pending' } }],
    ['IT4', 'ERR_REGION_NEW_RESIDENTS_BLOCKED', { to: { id: 'r2', status: 'suspended' } }],
    ['IT4', 'ERR_REGION_NEW_RESIDENTS_BLOCKED', { to: { id: 'r2', status: 'grace' } }],
    ['IT1', 'ERR_LANDED', { pilot: { ...pilot, isDocked: false, isLanded: true } }],
    ['IT1', 'ERR_NO_SHIP', { ship: null }],
    ['IT1', 'ERR_NO_SHIP', { ship: { ...scout, isDestroyed: true } }],
    ['IT1', 'ERR_NO_SHIP', { ship: { ...scout, status: 'DESTROYED' } }],
    ['IT1', 'ERR_SHIP_IMMOBILIZED', { ship: { ...scout, maintenance: { repair_needed: true } } }],
    ['IT1', 'ERR_SHIP_HARMONIZING', { ship: { ...scout, status: 'HARMONIZING' } }],
    ['IT5', 'ERR_NO_GATE', { pilot: { ...pilot, isDocked: false } }],
    ['IT5', 'ERR_METHOD_UNAVAILABLE', { ship: { ...scout, type: 'ESCAPE_POD' } }],
    ['IT5', 'ERR_NO_CREDITS', { pilot: { ...pilot, credits: 99 } }],
    ['IT6', 'ERR_METHOD_UNAVAILABLE', { method: 'warp_jumper' }],
    ['IT6', 'ERR_NO_TURNS', { method: 'warp_jumper', ship: jumper, pilot: { ...pilot, turns: 49, credits: 0 } }],
  ];
  for (const [rule, code, change] of refusals) {
    it(`[${rule}] refused: ${code} ${JSON.stringify(change).slice(0, 60)}`, () => {
      expectRefusal(() => depart(frozen({ ...gate, ...change })), code);
    });
  }

  it('[IT4] who belongs there may come while a region is suspended or in grace', () => {
    for (const status of ['suspended', 'grace']) {
      expect(depart({ ...gate, to: { id: 'r2', status }, isStakeholder: true }).cost).to.equal(100);
      expect(isOpenToResidents(status)).to.equal(true);
    }
    expect(['active', 'terminated', 'pending', 'failed'].map(isOpenToResidents)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  const journey = fc.record<Journey>({
    method: fc.constantFrom('platform_gate', 'warp_jumper', 'warp_jumper', 'player_gate'),
    pilot: fc.record({
      credits: fc.integer({ min: 50, max: 400 }),
      turns: fc.integer({ min: 30, max: 200 }),
      lifetimeTurnsSpent: fc.nat(100),
      isDocked: fc.boolean(),
      isLanded: fc.constant(false),
    }),
    ship: fc.record({
      type: fc.oneof(fc.constantFrom(...shipTypes), fc.constant('WARP_JUMPER' as const)),
      status: fc.constantFrom('DOCKED', 'IN_SPACE'),
      isDestroyed: fc.constant(false),
      maintenance: fc.constant(sound),
    }),
    from: fc.constant('r1'),
    to: fc.record({
      id: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
      status: fc.constantFrom('active', 'suspended'),
    }),
    isCitizen: fc.constantFrom(true, true, true, true, false),
    isStakeholder: fc.boolean(),
    lastJumpAt: fc.constantFrom(null, now - 2 * DAY, now - 1),
    now: fc.constant(now),
  });

  it('[IT9] whatever departs takes what it says, and a journey that does not arrive brings back all of it', () => {
    let departed = 0;
    fc.assert(
      fc.property(journey, asked => {
        let left: Departure;
        try {
          left = depart(frozen(asked));
        } catch (error) {
          if (error instanceof Refusal) return;
          throw error;
        }
        departed += 1;
        expect(asked.isCitizen && asked.to.id !== asked.from).to.equal(true);
        expect(Math.min(left.credits, left.turns)).to.be.at.least(0);
        const back = refundOf(asked.method, left.cost);
        expect([left.credits + back.credits, left.turns + back.turns]).to.deep.equal([
          asked.pilot.credits,
          asked.pilot.turns,
        ]);
        expect(left.lifetimeTurnsSpent - back.turns).to.equal(asked.pilot.lifetimeTurnsSpent);
      }),
      { numRuns: 500 },
    );
    expect(departed).to.be.above(10);
  });
});
