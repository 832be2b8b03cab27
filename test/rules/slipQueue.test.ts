import { expect } from 'chai';
import * as fc from 'fast-check';
import { type Approach, dock } from '../../src/rules/docking.ts';
import { HOUR } from '../../src/rules/moment.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { aheadOf, bump, joinLine, type Line, lineNow, withoutPilot } from '../../src/rules/slipQueue.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const pilot = {
  turns: 3,
  lifetimeTurnsSpent: 0,
  credits: 10_000,
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
const SLIPS = 8;
const hull = { type: 'LIGHT_FREIGHTER' as const, status: 'IN_SPACE', isDestroyed: false };
const full: Approach = frozen({ pilot, ship: hull, station, standing: 0, slipsTaken: SLIPS, ahead: 0 });
const now = Date.UTC(2102, 0, 1);
const everybody = () => true;
const names = (line: Line) => line.map(({ playerId }) => playerId);
const waiting = (...players: string[]): Line => frozen(players.map(playerId => ({ playerId, keptSince: null })));

describe('the line for a slip', () => {
  it('[QU1] who waits stands behind those who wait', () => {
    const line = joinLine({ ...full, ahead: 2 }, waiting('ann', 'bob'), 'cid');
    expect(names(line)).to.deep.equal(['ann', 'bob', 'cid']);
    expect(['ann', 'cid', 'dan'].map(player => aheadOf(line, player))).to.deep.equal([0, 2, 3]);
    expect(names(withoutPilot(line, 'bob'))).to.deep.equal(['ann', 'cid']);
  });

  it('[QU1] who waits already keeps the place', () => {
    const line = waiting('ann', 'bob');
    expect(joinLine({ ...full, slipsTaken: 7 }, line, 'ann')).to.equal(line);
  });

  const strangers: [string, Partial<Approach>][] = [
    ['ERR_STATION_CLOSED', { station: { ...station, isDestroyed: true } }],
    ['ERR_WRONG_SECTOR', { pilot: { ...pilot, currentSectorId: 8 } }],
    ['ERR_DOCKED', { pilot: { ...pilot, isDocked: true } }],
    ['ERR_LANDED', { pilot: { ...pilot, isLanded: true } }],
    ['ERR_NO_SHIP', { ship: null }],
    ['ERR_SHIP_HARMONIZING', { ship: { ...hull, status: 'HARMONIZING' } }],
    ['ERR_STANDING_TOO_LOW', { station: { ...station, reputationThreshold: 50 } }],
    ['ERR_SLIP_FREE', { slipsTaken: SLIPS - 1 }],
  ];
  for (const [code, change] of strangers) {
    it(`[QU1] waiting is refused: ${code}`, () => {
      expectRefusal(() => joinLine(frozen({ ...full, ...change }), waiting(), 'ann'), code);
    });
  }

  it('[QU1] a free slip that is kept for another is none', () => {
    expect(names(joinLine({ ...full, slipsTaken: SLIPS - 1 }, waiting('ann'), 'bob'))).to.deep.equal(['ann', 'bob']);
  });

  it('[QU2] who has left the sector, docked or gone is out of the line', () => {
    const { line, called } = lineNow(waiting('ann', 'bob', 'cid'), { free: 0, isHere: who => who !== 'bob', now });
    expect(names(line)).to.deep.equal(['ann', 'cid']);
    expect(called).to.deep.equal([]);
  });

  it('[QU3] as many of the first as there are free slips are called, once', () => {
    const first = lineNow(waiting('ann', 'bob', 'cid'), { free: 2, isHere: everybody, now });
    expect(first.called).to.deep.equal(['ann', 'bob']);
    const again = lineNow(first.line, { free: 2, isHere: everybody, now: now + 1000 });
    expect(again.called).to.deep.equal([]);
    expect(again.line).to.deep.equal(first.line);
  });

  it("[QU3] a slip is kept for two minutes, then it is the next one's", () => {
    const { line } = lineNow(waiting('ann', 'bob'), { free: 1, isHere: everybody, now });
    expect(names(lineNow(line, { free: 1, isHere: everybody, now: now + 120_000 }).line)).to.deep.equal(['ann', 'bob']);
    const late = lineNow(line, { free: 1, isHere: everybody, now: now + 120_001 });
    expect(names(late.line)).to.deep.equal(['bob']);
    expect(late.called).to.deep.equal(['bob']);
  });

  it('[QU3] who is called while the slip is taken again waits on as the first', () => {
    const { line } = lineNow(waiting('ann', 'bob'), { free: 1, isHere: everybody, now });
    const taken = lineNow(line, { free: 0, isHere: everybody, now: now + HOUR });
    expect(taken.line).to.deep.equal(waiting('ann', 'bob'));
  });

  it('[QU4] of the free slips those who wait have the first', () => {
    expectRefusal(() => dock({ ...full, slipsTaken: SLIPS - 1, ahead: 1 }), 'ERR_NO_SLIP', { position: 2 });
    expect(dock({ ...full, slipsTaken: SLIPS - 2, ahead: 1 }).isDocked).to.equal(true);
  });

  const occupant = frozen({ isDocked: true, currentPortId: 's1', dockedAt: now - 4 * HOUR });

  it('[QU5] after four hours a pilot is bumped for five fees', () => {
    expect(bump(full, occupant, now)).to.deep.equal({ price: 1875, credits: 8125 });
    expect(bump({ ...full, station: { ...station, security: null } }, occupant, now).price).to.equal(250);
  });

  const misfits: [string, Partial<Approach>, object?][] = [
    ['ERR_WRONG_SECTOR', { pilot: { ...pilot, currentSectorId: 8 } }],
    ['ERR_NO_TURNS', { pilot: { ...pilot, turns: 0 } }],
    ['ERR_NO_CREDITS', { pilot: { ...pilot, credits: 6 * 375 - 1 } }],
    ['ERR_STANDING_TOO_LOW', { station: { ...station, reputationThreshold: 50 } }],
    ['ERR_SLIP_FREE', { slipsTaken: SLIPS - 1 }],
    ['ERR_NO_SLIP', { ahead: 1 }],
    ['ERR_NOT_FOUND', {}, { ...occupant, currentPortId: 's2' }],
    ['ERR_NOT_FOUND', {}, { ...occupant, isDocked: false }],
    ['ERR_TOO_SOON', {}, { ...occupant, dockedAt: now - 4 * HOUR + 1 }],
    ['ERR_TOO_SOON', {}, { ...occupant, dockedAt: null }],
  ];
  for (const [code, change, other = occupant] of misfits) {
    it(`[QU5] bumping is refused: ${code} ${JSON.stringify(other).slice(0, 50)}`, () => {
      expectRefusal(() => bump(frozen({ ...full, ...change }), other as typeof occupant, now), code);
    });
  }

  it('[QU5] bumping is refused for who is not there, and says how long it is too soon', () => {
    expectRefusal(() => bump(full, null, now), 'ERR_NOT_FOUND');
    expectRefusal(() => bump(full, { ...occupant, dockedAt: now - HOUR }, now), 'ERR_TOO_SOON', { retryMs: 3 * HOUR });
    expect(bump({ ...full, pilot: { ...pilot, credits: 6 * 375 } }, occupant, now).credits).to.equal(375);
  });

  it('[QU4] nobody docks past a free slip that is kept, and never are more docked than there are slips', () => {
    const players = ['ann', 'bob', 'cid', 'dan'];
    const step = fc.record({
      who: fc.constantFrom(...players),
      what: fc.constantFrom('dock', 'dock', 'wait', 'undock', 'giveUp', 'away'),
      seconds: fc.nat(90),
    });
    let docked = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const inside = new Set<string>();
        const away = new Set<string>();
        let line: Line = [];
        let at = now;
        // Six strangers stay, so that two slips are fought for.
        const taken = () => SLIPS - 2 + inside.size;
        for (const { who, what, seconds } of steps) {
          at += seconds * 1000;
          const isHere = (player: string) => !inside.has(player) && !away.has(player);
          line = lineNow(line, { free: SLIPS - taken(), isHere, now: at }).line;
          const others = names(line).slice(0, aheadOf(line, who)).length;
          const approach = frozen({
            ...full,
            pilot: { ...pilot, isDocked: inside.has(who), currentSectorId: away.has(who) ? 8 : 7 },
            slipsTaken: taken(),
            ahead: others,
          });
          try {
            if (what === 'dock') {
              dock(approach);
              expect(others).to.be.below(SLIPS - taken());
              inside.add(who);
              line = withoutPilot(line, who);
              docked++;
            } else if (what === 'wait') line = joinLine(approach, line, who);
            else if (what === 'undock') inside.delete(who);
            else if (what === 'giveUp') line = withoutPilot(line, who);
            else if (!inside.has(who)) away[away.has(who) ? 'delete' : 'add'](who);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          expect(taken()).to.be.at.most(SLIPS);
          expect(new Set(names(line)).size).to.equal(line.length);
        }
      }),
      { numRuns: 2000 },
    );
    expect(docked).to.be.above(500);
  });
});
