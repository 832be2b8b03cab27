import { expect } from 'chai';
import { offersFrom } from '../../../web/station/deals.ts';
import { jumpsFrom, neighboursIn } from '../../../web/station/ways.ts';

/** 1 – 2 – 3 – 4, and a tunnel that leads from 4 to 1 only; 9 lies alone. */
const neighbours = neighboursIn({
  warps: [
    { from: 1, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 4 },
  ],
  tunnels: [{ from: 4, to: 1, oneWay: true }],
});

const stop = (sectorId: number) => ({ id: `at ${sectorId}`, name: `Station ${sectorId}`, sectorId });
const deal = (from: number, to: number, profit: number, commodity = 'ore') => ({
  commodity,
  quantity: 10,
  from: stop(from),
  to: stop(to),
  ask: 10,
  pay: 20,
  profit,
});

describe('how far sectors lie apart', () => {
  it('is the least number of jumps, one-way passages only forward', () => {
    expect([...jumpsFrom(1, neighbours)]).to.deep.equal([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    expect(jumpsFrom(4, neighbours).get(1)).to.equal(1);
  });
});

describe('the best deals from here', () => {
  const pages = new Map([
    ['at 1', { seenAt: 500 }],
    ['at 3', { seenAt: 300 }],
  ]);

  it('count the way to the seller and on to the buyer, and are as old as the older look', () => {
    const [offer] = offersFrom([deal(3, 1, 100)], { here: 2, neighbours, pages });
    expect(offer).to.include({ jumps: 3, seenAt: 300, profit: 100 });
  });

  it('are those that bring most for the way', () => {
    const offers = offersFrom([deal(4, 1, 120), deal(1, 2, 100, 'fuel')], { here: 1, neighbours, pages });
    expect(offers.map(({ commodity }) => commodity)).to.deep.equal(['fuel', 'ore']);
  });

  it('name one buyer for each good of a seller, and nothing that no way leads to', () => {
    const offers = offersFrom([deal(1, 2, 100), deal(1, 3, 90), deal(1, 9, 900)], { here: 1, neighbours, pages });
    expect(offers.map(({ to }) => to.sectorId)).to.deep.equal([2]);
  });
});
