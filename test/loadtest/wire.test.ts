import { getMessageBytes, Protocol } from '@colyseus/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { Chart } from '../../loadtest/load/bots/Chart.ts';
import { pack, Unpacker } from '../../loadtest/load/bots/msgpack.ts';
import { frameAt } from '../../loadtest/load/bots/Socket.ts';
import { readMessage, readResponse, requestFrame, typeOf } from '../../loadtest/load/bots/wire.ts';
import { framed } from '../../src/rooms/GameClient.ts';

const json = fc.jsonValue({ maxDepth: 3 });

describe('what bots read and write', () => {
  it('is what the server writes: answers of any shape', () => {
    fc.assert(
      fc.property(fc.nat(70_000), fc.dictionary(fc.string(), json), (requestId, reply) => {
        fc.pre(!JSON.stringify(reply).includes('__proto__'));
        const frame = getMessageBytes[Protocol.ROOM_RESPONSE](requestId, 0, reply);
        const plain = JSON.parse(JSON.stringify(reply)) as object;
        expect(readResponse(frame)).to.deep.equal({ requestId, answer: { ok: true, reply: plain } });
      }),
    );
  });

  it('a refusal is told by its code, a failure by its name', () => {
    const refused = getMessageBytes[Protocol.ROOM_RESPONSE](7, 1, { code: 'ERR_NO_SLIP', message: 'all taken' });
    expect(readResponse(refused)).to.deep.equal({ requestId: 7, answer: { ok: false, code: 'ERR_NO_SLIP' } });
    const failed = getMessageBytes[Protocol.ROOM_RESPONSE](300, 2, { name: 'no_handler', message: 'none' });
    expect(readResponse(failed)).to.deep.equal({ requestId: 300, answer: { ok: false, code: 'no_handler' } });
  });

  it('messages are known by their type', () => {
    const me = { player: { credits: -70_000, turns: 2 ** 33, share: 0.5 }, ship: null };
    const frame = getMessageBytes.raw(Protocol.ROOM_DATA, 'me', me);
    expect([typeOf(frame), readMessage(frame)]).to.deep.equal(['me', me]);
  });

  it('a command is one frame: what is packed is read back', () => {
    const fields = fc.record({
      stationId: fc.uuid(),
      quantity: fc.nat(2 ** 32 - 1),
      side: fc.constantFrom('buy', 'sell'),
      rate: fc.double({ noNaN: true }).map(value => value + 0),
      left: fc.constant(undefined),
    });
    fc.assert(
      fc.property(fields, payload => {
        const bytes = Buffer.alloc(512);
        const end = pack(bytes, 0, payload);
        const { left: _left, ...there } = payload;
        expect(new Unpacker().read(bytes.subarray(0, end))).to.deep.equal(there);
      }),
    );
    expect([...requestFrame(3, 'move', { sectorId: 9 }).subarray(0, 8)]).to.deep.equal([
      Protocol.ROOM_REQUEST,
      3,
      0xa4,
      ...Buffer.from('move'),
      0x81,
    ]);
  });

  it('frames of the server are found in a stream, whole or not yet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (sizes, cut) => {
          const messages = sizes.map((size, index) => Buffer.alloc(size, index + 1));
          const bytes = framed(messages);
          let at = 0;
          for (const message of messages) {
            const frame = frameAt(bytes, at);
            if (!frame) throw new Error('a frame is missing');
            expect(frame.opcode).to.equal(2);
            expect(bytes.subarray(frame.start, frame.end).equals(message)).to.equal(true);
            expect(frameAt(bytes.subarray(0, at + (cut % (frame.end - at))), at)).to.equal(undefined);
            at = frame.end;
          }
          expect(at).to.equal(bytes.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the chart of a fleet', () => {
  const warps = [
    { from: 1, to: 2, turns: 1 },
    { from: 2, to: 3, turns: 1, oneWay: true as const },
    { from: 3, to: 4, turns: 1 },
  ];
  const stations = [1, 3, 4].map(sectorId => ({ id: `station ${sectorId}`, sectorId, name: '', class: 1, type: '' }));

  it('knows the ways to the next stations, and none over a closed or a one-way warp', () => {
    const chart = new Chart({ warps, stations });
    expect(chart.legsFrom(1)).to.deep.equal([
      { stationId: 'station 3', path: [2, 3] },
      { stationId: 'station 4', path: [2, 3, 4] },
    ]);
    expect(chart.legsFrom(4).map(({ stationId }) => stationId)).to.deep.equal(['station 3']);
    chart.close(2, 3);
    expect(chart.legsFrom(1)).to.deep.equal([]);
  });
});
