import { expect } from 'chai';
import { CLOSE } from '../../src/protocol/commands.ts';
import { eventually, REGIONS, type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import { Pilot } from '../support/pilot.ts';
import { type Trader, traffic } from '../support/Trader.ts';

const [TERRAN] = REGIONS;
const PILOTS = 8;

interface Seat {
  reservation: { sessionId: string; roomId: string };
}

describe('a move that is announced', function () {
  this.timeout(90_000);
  let galaxy: SharedGalaxy;
  let traders: Trader[] = [];

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  afterEach(async () => {
    await Promise.all(traders.map(({ pilot }) => pilot.leave()));
    await galaxy.calm();
  });

  /** In Terran Space, at the node that will stop or die. */
  async function come(env: Parameters<SharedGalaxy['calm']>[0] = {}): Promise<void> {
    await galaxy.calm(env);
    traders = await Promise.all(Array.from({ length: PILOTS }, () => galaxy.newcomer()));
    await Promise.all(traders.map(({ pilot }) => pilot.enter()));
  }

  /** Everybody goes on until the node has ended, and after it. */
  async function playWhile(ended: () => Promise<unknown>): Promise<void> {
    const flow = traffic(traders);
    await eventually(() => flow.least() >= 2, 'everybody plays');
    await ended();
    const before = flow.least();
    await eventually(() => flow.least() >= before + 3, 'everybody plays on');
    await flow.stop();
    await galaxy.agreesWith(traders);
  }

  it('finds everybody in the seat that they were given beforehand, and cut off once at most', async () => {
    await come();
    const given = traders.map(({ pilot }) => {
      const told: { seat?: string; lost: number[] } = { lost: [] };
      pilot.on('moving', ({ reservation }) => (told.seat = (reservation as Seat['reservation']).sessionId));
      pilot.on('away', ({ code }) => told.lost.push(code));
      return told;
    });
    await playWhile(() => galaxy.node(1).stop());
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-3');
    expect(traders.map(({ pilot }) => pilot.room?.sessionId)).to.deep.equal(given.map(({ seat }) => seat));
    for (const { lost } of given) expect(lost).to.deep.equal([CLOSE.moved]);
  });

  it('gives who does not heed it the same seat once more, when the region is there', async () => {
    await come();
    const player = await Pilot.entered(galaxy.node(1).url);
    expect(await galaxy.node(1).stop()).to.equal(0);
    expect(await player.left).to.equal(CLOSE.moved);
    const seatsIn = (type: string) => player.heard.filter(event => event.type === type).map(({ data }) => data);
    expect(seatsIn('moving')).to.have.length(1);
    expect(seatsIn('moved')).to.deep.equal(seatsIn('moving'));
    await player.take(seatsIn('moved')[0] as never);
    await player.reply('nav.moves');
    await player.leave();
  });

  it('and not kept, for the node dies, loses nothing: everybody gets in where the region is taken up', async () => {
    await come({ 'node-1': { FAULT_POINT: 'after_announcement' } });
    await playWhile(async () => {
      void galaxy.node(1).stop();
      expect(await galaxy.node(1).exited).to.have.property('signal', 'SIGKILL');
    });
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-3');
  });

  it('to a node that dies as it takes the region up loses nothing either', async () => {
    await come({ 'node-3': { FAULT_POINT: 'before_opening' } });
    await playWhile(async () => {
      expect(await galaxy.node(1).stop()).to.equal(0);
      expect(await galaxy.node(3).exited).to.have.property('signal', 'SIGKILL');
      await galaxy.node(3).start();
    });
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-3');
  });
});
