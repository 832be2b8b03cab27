import { expect } from 'chai';
import * as fc from 'fast-check';
import { TRADERS, traderTypeOf } from '../../src/rules/data/traders.ts';
import {
  agreementOf,
  answer,
  openSession,
  type Parties,
  type Session,
  type Talk,
  toughness,
  verdictOn,
  waitAfterUndocking,
} from '../../src/rules/haggling.ts';
import { DAY, isoOf } from '../../src/rules/moment.ts';
import { fairPrice, quote } from '../../src/rules/quote.ts';
import { buy, type Desk } from '../../src/rules/trade.ts';
import { remembered, trustOf } from '../../src/rules/trust.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 0, 1);
const FIVE_MINUTES = 300_000;
const anything = frozen({ least: 1, most: 1000 });
const buying: Talk = frozen({ side: 'buy', fair: 100, round: 1, counter: null, toughness: 1, range: anything });
const selling: Talk = frozen({ ...buying, side: 'sell' });
const open: Session = frozen({
  round: 1,
  quantity: 10,
  fair: 100,
  state: 'open',
  price: null,
  until: now + FIVE_MINUTES,
});
const parties: Parties = frozen({
  difficulty: 1,
  militaryRank: 'Recruit',
  personalReputation: 0,
  standing: null,
  trust: 0,
  hasSpecialMedal: false,
});
const talk = frozen({ side: 'buy' as const, toughness: 1, range: anything });

/** A shelf where ten units are asked for at 30, by the curve. */
const desk: Desk = frozen({
  pilot: {
    credits: 1_000_000,
    isDocked: true,
    currentPortId: 's1',
    currentSectorId: 7,
    militaryRank: 'Recruit',
    personalReputation: 0,
    settings: {},
  },
  ship: { cargo: { capacity: 5000, used: 0, contents: {} }, isDestroyed: false },
  station: {
    id: 's1',
    sectorId: 7,
    stationClass: 6,
    tradedockTier: null,
    status: 'OPERATIONAL',
    isDestroyed: false,
    taxRate: 0.1,
    treasuryBalance: 0,
    priceModifiers: {},
  },
  shelf: { commodity: 'fuel', quantity: 3391, buyPrice: 22, sellPrice: 30, priceFloor: 20, priceCeiling: 60 },
  region: null,
  owner: null,
  stationCount: 9,
  standing: 0,
  spared: false,
  medalPercent: 0,
});

/** How much tougher than the easiest trader is with a stranger. */
const besides = (change: Partial<Parties>) => Number((toughness({ ...parties, ...change }) / 0.85).toFixed(6));

function trustAfter(ending: 'accepted' | 'timeout' | 'rejected', trust = 0): number | undefined {
  return remembered({ ann: { trust, at: isoOf(now) } }, 'ann', { ending, days: 30, now })['ann']?.trust;
}

describe('haggling', () => {
  const words: [Talk, number, ReturnType<typeof verdictOn>][] = [
    [buying, 100, { kind: 'accepted', price: 100 }],
    [buying, 97, { kind: 'accepted', price: 97 }],
    [buying, 96, { kind: 'counter', price: 98 }],
    [buying, 90, { kind: 'counter', price: 95 }],
    [buying, 80, { kind: 'counter', price: 90 }],
    [buying, 79, { kind: 'rejected' }],
    [selling, 103, { kind: 'accepted', price: 103 }],
    [selling, 104, { kind: 'counter', price: 102 }],
    [selling, 110, { kind: 'counter', price: 105 }],
    [selling, 120, { kind: 'counter', price: 110 }],
    [selling, 121, { kind: 'rejected' }],
  ];
  for (const [of, offer, verdict] of words) {
    it(`[HG3] ${of.side} at 100 in round 1: ${offer} is ${JSON.stringify(verdict)}`, () => {
      expect(verdictOn(of, offer)).to.deep.equal(verdict);
    });
  }

  it('[HG3] from round to round a trader bears a fifth less', () => {
    const least = (round: number, kind: string) => {
      let offer = 100;
      while (verdictOn({ ...buying, fair: 1000, range: { least: 1, most: 9999 }, round }, 1000 - offer).kind !== kind)
        offer--;
      return offer;
    };
    expect([1, 2, 3, 4].map(round => least(round, 'accepted'))).to.deep.equal([30, 24, 19, 15]);
    expect(verdictOn({ ...buying, round: 2 }, 83)).to.deep.equal({ kind: 'rejected' });
    expect(verdictOn({ ...buying, round: 2 }, 84)).to.deep.equal({ kind: 'counter', price: 92 });
  });

  it('[HG3] a tough trader bears less, an easy one more', () => {
    expect(verdictOn({ ...buying, toughness: 1.25 }, 83).kind).to.equal('rejected');
    expect(verdictOn({ ...buying, toughness: 0.8 }, 75).kind).to.equal('counter');
  });

  it('[HG3] nothing is agreed on outside the range of the good, nor beyond a fifth of the usual price', () => {
    expect(verdictOn({ ...buying, range: { least: 99, most: 200 } }, 98).kind).to.equal('rejected');
    expect(verdictOn({ ...selling, range: { least: 20, most: 100 } }, 101).kind).to.equal('rejected');
    expect(verdictOn(buying, 5000)).to.deep.equal({ kind: 'accepted', price: 120 });
    expect(verdictOn({ ...buying, toughness: 0.5 }, 70)).to.deep.equal({ kind: 'counter', price: 85 });
  });

  it('[HG4] a trader keeps their word: who offers what was asked is not refused', () => {
    expect(verdictOn({ ...buying, round: 2 }, 95).kind).to.equal('counter');
    expect(verdictOn({ ...buying, round: 2, counter: 95 }, 95)).to.deep.equal({ kind: 'accepted', price: 95 });
    expect(verdictOn({ ...buying, round: 2, counter: 95 }, 94).kind).to.equal('counter');
    expect(verdictOn({ ...selling, round: 3, counter: 105 }, 105)).to.deep.equal({ kind: 'accepted', price: 105 });
  });

  it('[HG2] how tough a trader is follows from difficulty, rank, standing, reputation, trust and medals', () => {
    expect([1, 10, 5.5, 99].map(difficulty => Number(toughness({ ...parties, difficulty }).toFixed(6)))).to.deep.equal([
      0.85, 1.25, 1.05, 1.25,
    ]);
    expect([besides({ militaryRank: 'Spacer' }), besides({ militaryRank: 'Fleet Admiral' })]).to.deep.equal([
      1.01, 1.12,
    ]);
    expect([-800, 0, 800].map(standing => besides({ standing }))).to.deep.equal([1.05, 1.01, 0.97]);
    expect([-1000, 0, 1000].map(personalReputation => besides({ personalReputation }))).to.deep.equal([1.05, 1, 0.95]);
    expect([-1000, 0, 1000].map(trust => besides({ trust }))).to.deep.equal([1.05, 1, 0.95]);
    expect(besides({ hasSpecialMedal: true })).to.equal(0.85);
  });

  it('[HG1] a session begins in round 1 and lasts five minutes', () => {
    expect(openSession({ own: null, other: null }, { fair: 30, quantity: 10, now })).to.deep.equal({
      round: 1,
      quantity: 10,
      fair: 30,
      state: 'open',
      price: null,
      until: now + FIVE_MINUTES,
    });
  });

  const closed: Session = frozen({ ...open, state: 'closed' });
  const rejected: Session = frozen({ ...open, state: 'rejected', until: null });
  const shut: [string, Session | null, Session | null, number?][] = [
    ['ERR_HAGGLE_OPEN', open, null],
    ['ERR_HAGGLE_COOLDOWN', closed, null],
    ['ERR_HAGGLE_COOLDOWN', { ...open, state: 'agreed', price: 90 }, null],
    ['ERR_HAGGLE_LOCKED', rejected, null],
    ['ERR_HAGGLE_LOCKED', null, rejected],
    ['ERR_HAGGLE_LOCKED', rejected, null, DAY],
  ];
  for (const [code, own, other, later = 0] of shut) {
    it(`[HG5] no new session: ${code}`, () => {
      expectRefusal(() => openSession({ own, other }, { fair: 1, quantity: 1, now: now + later }), code);
    });
  }

  it('[HG5] after five minutes there is a next session, also after one that was left open; the other side is free at once', () => {
    const opened = { fair: 1, quantity: 1, now: now + FIVE_MINUTES };
    for (const own of [open, closed]) expect(openSession({ own, other: null }, opened).round).to.equal(1);
    expect(openSession({ own: null, other: closed }, { ...opened, now }).round).to.equal(1);
    expectRefusal(() => openSession({ own: closed, other: null }, { ...opened, now: now + 1 }), 'ERR_HAGGLE_COOLDOWN', {
      retryMs: FIVE_MINUTES - 1,
    });
  });

  it('[HG5] an offer is agreed on, refused for good, or moves the talk a round on', () => {
    const at = { now: now + 1000 };
    const until = now + 1000 + FIVE_MINUTES;
    expect(answer(open, talk, { offer: 98, ...at })).to.deep.equal({
      session: { round: 1, state: 'agreed', price: 98, until },
      ending: 'accepted',
    });
    expect(answer(open, talk, { offer: 70, ...at })).to.deep.equal({
      session: { round: 1, state: 'rejected', price: null, until: null },
      ending: 'rejected',
    });
    expect(answer(open, talk, { offer: 90, ...at })).to.deep.equal({
      session: { round: 2, state: 'open', price: 95, until: now + FIVE_MINUTES },
      ending: null,
    });
    expect(answer({ ...open, round: 4 }, talk, { offer: 95, ...at })).to.deep.equal({
      session: { round: 4, state: 'closed', price: null, until },
      ending: 'timeout',
    });
  });

  it('[HG5] there is no offer without an open session', () => {
    for (const session of [null, closed, rejected, { ...open, state: 'agreed' as const, price: 90 }])
      expectRefusal(() => answer(session, talk, { offer: 99, now }), 'ERR_NO_HAGGLE');
    expectRefusal(() => answer(open, talk, { offer: 99, now: now + FIVE_MINUTES }), 'ERR_NO_HAGGLE');
  });

  it('[HG5] whatever is offered, a talk is over after four rounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 4, maxLength: 4 }), offers => {
        let session: Session = open;
        for (const offer of offers) {
          if (session.state !== 'open') break;
          session = { ...session, ...answer(session, talk, { offer, now }).session };
        }
        expect(session.state).to.not.equal('open');
        if (session.state === 'agreed') expect(session.price).to.be.within(80, 120);
      }),
    );
  });

  it('[HG6] an agreement holds five minutes', () => {
    const agreed: Session = { ...open, state: 'agreed', price: 27 };
    expect(agreementOf(agreed, now)).to.deep.equal({ price: 27, quantity: 10 });
    expect(agreementOf(agreed, now + FIVE_MINUTES)).to.equal(null);
    for (const none of [null, open, closed, rejected]) expect(agreementOf(none, now)).to.equal(null);
  });

  it('[HG6] an agreed price replaces the price of a unit, up to the units agreed on', () => {
    const agreed = { ...desk, agreement: { price: 27, quantity: 10 } };
    expect(buy(agreed, 10)).to.include({ unitPrice: 27, goods: 270, platformFee: 5, total: 275, agreed: true });
    expect(quote(agreed, 'buy', 1)).to.include({ unitPrice: 27, agreed: true });
    expect(quote(agreed, 'buy', 11)).to.include({ unitPrice: 30, agreed: false });
    expect(quote(desk, 'buy', 10)).to.include({ unitPrice: 30, agreed: false });
  });

  it('[HG6] an agreed price never makes an order dearer', () => {
    expect(quote({ ...desk, agreement: { price: 33, quantity: 10 } }, 'buy', 10).unitPrice).to.equal(30);
    const station = { ...desk.station, stationClass: 7 };
    const buyer = { ...desk, station };
    const usual = quote(buyer, 'sell', 10).unitPrice;
    expect(quote({ ...buyer, agreement: { price: usual + 2, quantity: 10 } }, 'sell', 10).unitPrice).to.equal(
      usual + 2,
    );
    expect(quote({ ...buyer, agreement: { price: usual - 2, quantity: 10 } }, 'sell', 10).unitPrice).to.equal(usual);
  });

  it('[HG6] where a good is bought and sold, an agreement does not cross the middle of the curve', () => {
    const both = {
      ...desk,
      station: { ...desk.station, stationClass: 11 },
      shelf: { commodity: 'luxury_goods', quantity: 400, buyPrice: 1, sellPrice: 2, priceFloor: 75, priceCeiling: 200 },
    };
    expect(quote(both, 'buy', 1).unitPrice).to.be.above(126);
    expect(quote({ ...both, agreement: { price: 80, quantity: 1 } }, 'buy', 1).unitPrice).to.equal(126);
    expect(quote({ ...both, agreement: { price: 190, quantity: 1 } }, 'sell', 1).unitPrice).to.equal(124);
  });

  it('[HG1] the usual price knows no agreement and no bulk discount, which comes off afterwards', () => {
    const dock = {
      ...desk,
      station: { ...desk.station, tradedockTier: 'A' as const },
      shelf: { ...desk.shelf!, quantity: 20_000 },
    };
    const fair = fairPrice({ ...dock, agreement: { price: 1, quantity: 2000 } }, 'buy', 2000);
    expect(fair).to.equal(44);
    expect(quote({ ...dock, agreement: { price: 40, quantity: 2000 } }, 'buy', 2000).unitPrice).to.equal(36);
    expect(quote({ ...dock, agreement: { price: 40, quantity: 2000 } }, 'buy', 999).unitPrice).to.equal(40);
  });

  it('[HG7] casting off leaves nothing but the wait for the next session', () => {
    const until = now + FIVE_MINUTES;
    const left = (session: Session) => waitAfterUndocking(session, now);
    expect([left({ ...open, state: 'agreed', price: 9 }), left(closed)]).to.deep.equal([until, until]);
    expect([left(open), left(rejected)]).to.deep.equal([null, null]);
    expect(waitAfterUndocking(closed, until)).to.equal(null);
  });

  it('[HG8] classes have traders of five kinds', () => {
    const types = [0, 4, 5, 7, 8, 9, 10, 11, 12].map(traderTypeOf);
    const [federation, border, market, luxury] = ['FEDERATION', 'BORDER', 'BLACK_MARKET', 'LUXURY'];
    expect(types).to.deep.equal([federation, federation, border, border, market, market, luxury, luxury, border]);
    expect(Object.values(TRADERS).map(({ difficulty, memoryDays }) => [difficulty, memoryDays])).to.deep.equal([
      [3, 14],
      [5, 30],
      [7, 60],
      [8, 21],
      [9, 90],
    ]);
  });

  it('[HG8] trust grows with agreements, a little with patience, and falls with insults', () => {
    expect([trustAfter('accepted'), trustAfter('timeout'), trustAfter('rejected')]).to.deep.equal([15, 3, -10]);
    expect([trustAfter('accepted', 999), trustAfter('rejected', -995)]).to.deep.equal([1000, -1000]);
  });

  it('[HG8] a trader forgets, each kind after its own time', () => {
    const memory = frozen({ ann: { trust: 40, at: isoOf(now) } });
    expect(trustOf(memory, 'ann', { days: 14, now: now + 14 * DAY })).to.equal(40);
    expect(trustOf(memory, 'ann', { days: 14, now: now + 14 * DAY + 1 })).to.equal(0);
    expect(trustOf(memory, 'ann', { days: 1, now: now + 7 * DAY })).to.equal(40);
    expect(trustOf(memory, 'bob', { days: 14, now })).to.equal(0);
    expect(trustOf(memory, 'toString', { days: 14, now })).to.equal(0);
    const later = remembered(memory, 'bob', { ending: 'accepted', days: 14, now: now + 15 * DAY });
    expect(Object.keys(later)).to.deep.equal(['bob']);
  });

  it('[HG8] a trader remembers two hundred pilots, the latest', () => {
    const memory = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`p${n}`, { trust: 1, at: isoOf(now + n * 1000) }]),
    );
    const after = remembered(memory, 'new', { ending: 'accepted', days: 30, now: now + DAY });
    expect(Object.keys(after)).to.have.length(200);
    expect(after).to.include.keys('new', 'p199', 'p1');
    expect(after).to.not.have.property('p0');
  });
});
