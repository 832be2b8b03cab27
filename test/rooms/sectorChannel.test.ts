import { Decoder } from '@colyseus/schema';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { SectorState } from '../../src/rooms/schema/SectorState.ts';
import { SectorChannels } from '../../src/rooms/SectorChannels.ts';
import { DELTA_EVERY, type Listener } from '../../src/rooms/SectorChannel.ts';
import type { Appearance } from '../../src/services/pilotView.ts';

/** Takes frames as a client does: a header with the name of the message, then the bytes of the state. */
class Reader {
  sector: SectorState | undefined;
  fulls = 0;
  deltas = 0;
  #decoder: Decoder<SectorState> | undefined;

  enqueueRaw(frame: Uint8Array): void {
    const text = Buffer.from(frame).toString('latin1');
    const type = text.includes('sector.full') ? 'sector.full' : 'sector.delta';
    const bytes = new Uint8Array(frame.subarray(text.indexOf(type) + type.length));
    if (type === 'sector.full') {
      this.fulls += 1;
      this.sector = new SectorState();
      this.#decoder = new Decoder(this.sector);
    } else this.deltas += 1;
    this.#decoder?.decode(bytes);
  }

  get names(): Record<string, string> {
    return Object.fromEntries([...(this.sector?.pilots ?? new Map())].map(([id, pilot]) => [id, pilot.name]));
  }
}

const look = (name: string, isDocked = false): Appearance => ({
  name,
  shipType: 'SCOUT_SHIP',
  rank: 'Recruit',
  nameColor: '#FFFFFF',
  reputationTier: 'Neutral',
  isDocked,
  isLanded: false,
});

const sendNow = (client: Listener, frame: Uint8Array) => client.enqueueRaw(frame);

describe('sector channels', () => {
  it('who comes is sent the whole sector, who is there only what changed', () => {
    const channels = new SectorChannels();
    const [ann, bob, cy] = [new Reader(), new Reader(), new Reader()];
    channels.place('ann', 1, look('Ann'), ann);
    channels.place('bob', 1, look('Bob'), bob);
    channels.flush();
    channels.place('cy', 1, look('Cy'), cy);
    channels.flush();
    expect([ann.fulls, ann.deltas, bob.deltas, cy.fulls, cy.deltas]).to.deep.equal([1, 1, 1, 1, 0]);
    for (const { names } of [ann, bob, cy]) expect(names).to.deep.equal({ ann: 'Ann', bob: 'Bob', cy: 'Cy' });
  });

  it('who was alone is sent the whole sector again when somebody comes, and when they change themselves', () => {
    const channels = new SectorChannels();
    const [ann, bob] = [new Reader(), new Reader()];
    channels.place('ann', 1, look('Ann'), ann);
    channels.flush();
    channels.place('ann', 1, look('Ann', true), ann);
    channels.flush();
    expect(ann.sector?.pilots.get('ann')?.isDocked).to.equal(true);
    channels.place('bob', 1, look('Bob'), bob);
    channels.flush();
    expect([ann.fulls, ann.deltas, bob.fulls]).to.deep.equal([3, 0, 1]);
    channels.remove('ann');
    channels.flush();
    expect(bob.names).to.deep.equal({ bob: 'Bob' });
    channels.place('bob', 1, look('Bob', true), bob);
    channels.flush();
    expect(bob.sector?.toJSON()).to.have.nested.property('pilots.bob.isDocked', true);
  });

  it('who is alone is shown as they are, whoever was shown before', () => {
    const looks = fc.record({
      name: fc.string({ maxLength: 50 }),
      shipType: fc.constantFrom('SCOUT_SHIP', 'COLONY_SHIP'),
      rank: fc.constantFrom('Recruit', 'Fleet Admiral'),
      nameColor: fc.constantFrom('#FFFFFF', '#FF0000'),
      reputationTier: fc.constantFrom('Neutral', 'Villain'),
      isDocked: fc.boolean(),
      isLanded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), looks, (id, sectorId, appearance) => {
        const channels = new SectorChannels();
        const reader = new Reader();
        channels.place(id, sectorId, appearance, reader);
        channels.flush();
        expect(reader.sector?.toJSON()).to.deep.equal({ sectorId, pilots: { [id]: appearance } });
      }),
    );
  });

  it('[P7] who leaves a sector hears no more of it', () => {
    const channels = new SectorChannels();
    const [ann, bob] = [new Reader(), new Reader()];
    channels.place('ann', 1, look('Ann'), ann);
    channels.place('bob', 1, look('Bob'), bob);
    channels.flush();
    channels.place('ann', 2, look('Ann'), ann);
    channels.flush();
    const before = ann.fulls + ann.deltas;
    channels.place('bob', 1, look('Bob', true), bob);
    channels.flush();
    expect(ann.fulls + ann.deltas).to.equal(before);
    expect(ann.names).to.deep.equal({ ann: 'Ann' });
    expect(bob.names).to.deep.equal({ bob: 'Bob' });
  });

  it('a first change is told at once, those that follow soon are told together, and who comes sees them already', () => {
    const channels = new SectorChannels();
    const [ann, bob] = [new Reader(), new Reader()];
    channels.place('ann', 1, look('Ann'), ann);
    channels.place('dee', 1, look('Dee'), undefined);
    channels.flush(sendNow, 0);
    channels.place('cy', 1, look('Cy'), undefined);
    expect(channels.flush(sendNow, 10)).to.equal(true);
    channels.place('cy', 1, look('Cy', true), undefined);
    channels.place('bob', 1, look('Bob'), bob);
    expect(channels.flush(sendNow, 20)).to.equal(false);
    expect([ann.deltas, bob.fulls]).to.deep.equal([1, 1]);
    expect(bob.sector?.pilots.get('cy')?.isDocked).to.equal(true);
    expect(channels.flush(sendNow, 10 + DELTA_EVERY)).to.equal(true);
    expect([ann.deltas, bob.deltas]).to.deep.equal([2, 1]);
    expect(ann.sector?.toJSON()).to.deep.equal(bob.sector?.toJSON());
  });

  it('nothing is sent when nothing changed', () => {
    const channels = new SectorChannels();
    const ann = new Reader();
    channels.place('ann', 1, look('Ann'), ann);
    channels.flush();
    channels.place('ann', 1, look('Ann'), ann);
    channels.flush();
    expect([ann.fulls, ann.deltas]).to.deep.equal([1, 0]);
  });

  it('after any coming and going everybody sees exactly who is in their sector', () => {
    const pilots = ['ann', 'bob', 'cy', 'dee'];
    const step = fc.record({
      who: fc.constantFrom(...pilots),
      to: fc.constantFrom(0, 1, 2, 3),
      docked: fc.boolean(),
      flush: fc.boolean(),
      passed: fc.integer({ min: 0, max: 2 * DELTA_EVERY }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const channels = new SectorChannels();
        const readers = new Map(pilots.map(name => [name, new Reader()]));
        const places = new Map<string, number>();
        const looks = new Map<string, boolean>();
        let now = 0;
        for (const { who, to, docked, flush, passed } of steps) {
          now += passed;
          if (to === 0) channels.remove(who);
          else channels.place(who, to, look(who, docked), readers.get(who));
          places.set(who, to);
          looks.set(who, docked);
          if (flush) channels.flush(sendNow, now);
        }
        channels.flush();
        for (const [who, place] of places) {
          if (place === 0) continue;
          const seen = [...(readers.get(who)?.sector?.pilots ?? new Map<string, { isDocked: boolean }>()).entries()];
          for (const [name, { isDocked }] of seen) expect(isDocked).to.equal(looks.get(name));
          const there = pilots.filter(other => places.get(other) === place).toSorted();
          expect(Object.keys(readers.get(who)?.names ?? {}).toSorted()).to.deep.equal(there);
          expect([...channels.playersIn(place)].toSorted()).to.deep.equal(there);
        }
      }),
      { numRuns: 300 },
    );
  });
});
