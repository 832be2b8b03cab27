import { once } from 'node:events';
import { matchMaker, Protocol } from '@colyseus/core';
import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { until } from '../support/embedded.ts';
import { Pilot } from '../support/pilot.ts';
import { frameOf, upgrade } from '../support/rawSocket.ts';

/** Their replies are several times what the buffers of the two ends hold. */
const QUESTIONS = 40_000;
const MEBIBYTE = 1024 * 1024;
/** Far less than the time after which a socket that answers no ping is given up anyway. */
const SOON = 3_000;

describe('a client that does not read', function () {
  this.timeout(30_000);
  let app: TestApp;

  before(async () => {
    app = await testApp('slow');
  });

  after(() => app.stop());

  it('is let go before it fills the memory, and the others are served meanwhile', async () => {
    const honest = await Pilot.entered(app.url);
    const { socket } = await upgrade(await Pilot.register(app.url));
    if (!socket) throw new Error('there is no socket');
    const seated = () => matchMaker.getLocalRoomById(honest.room.roomId).clients.length;
    const buffered = () => Math.max(...matchMaker.getLocalRoomById(honest.room.roomId).clients.map(bufferedFor));
    await once(socket, 'data');
    socket.pause();
    socket.write(frameOf(Uint8Array.of(Protocol.JOIN_ROOM)));
    expect(seated()).to.equal(2);

    const name = new TextEncoder().encode('nav.moves');
    const question = frameOf(Uint8Array.of(Protocol.ROOM_REQUEST, 1, 0xa0 | name.length, ...name));
    socket.on('error', () => {});
    socket.write(Buffer.alloc(question.length * QUESTIONS, question));
    await until(() => buffered() > MEBIBYTE);
    const since = performance.now();
    await until(async () => {
      await honest.reply('nav.moves');
      return seated() === 1;
    });
    expect(performance.now() - since).to.be.below(SOON);
    socket.destroy();
    await honest.reply('nav.moves');
  });
});

function bufferedFor({ ref }: { ref: unknown }): number {
  return (ref as { bufferedAmount: number }).bufferedAmount;
}
