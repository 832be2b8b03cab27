import { expect } from 'chai';
import type { Game } from '../../../web/game/Game.ts';
import { Helm } from '../../../web/game/Helm.ts';

/** A pilot in sector 1 who is told the ways one after the other, and gets along the first only from its other end. */
function stuckBetween(paths: number[][]) {
  const flown: number[] = [];
  const pilot = {
    me: { currentSectorId: 1, isDocked: false },
    command: async () => ({ path: (paths.shift() ?? []).map(sectorId => ({ sectorId })), turnCost: 1 }),
    move: async (sectorId: number) => {
      flown.push(sectorId);
      const arrived = sectorId !== 7;
      if (arrived) pilot.me.currentSectorId = sectorId;
      return { arrived, revealed: [], discoveries: [] };
    },
  };
  return { flown, helm: new Helm({ pilot, feed: { note: () => {} } } as unknown as Game) };
}

describe('the helm', () => {
  it('plots anew from where the pilot is when a leg has not led to its sector', async () => {
    const { helm, flown } = stuckBetween([
      [7, 3],
      [2, 3],
    ]);
    await helm.plot(3);
    await helm.fly();
    expect(flown).to.deep.equal([7, 2, 3]);
    expect(helm.course.value).to.equal(null);
  });

  it('says so when a single leg has not', async () => {
    const { helm } = stuckBetween([]);
    const refused = await helm.move(7).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'ERR_NOT_ADJACENT');
    expect(helm.isFlying.value).to.equal(false);
  });
});
