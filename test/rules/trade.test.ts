import { expect } from 'chai';
import * as fc from 'fast-check';
import { flowsOf, MOST_CREDITS, ownerPayout } from '../../src/rules/bill.ts';
import { COMMODITIES, COMMODITY_NAMES } from '../../src/rules/data/commodities.ts';
import { factionCodes } from '../../src/rules/data/factions.ts';
import { ranks } from '../../src/rules/data/ranks.ts';
import { STATION_CLASS_NUMBERS } from '../../src/rules/data/stationClasses.ts';
import { favourFactors, isSpared, tariffOf } from '../../src/rules/favour.ts';
import { quote } from '../../src/rules/quote.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { buy, type Deal, type Desk, rankPointsFor, sell } from '../../src/rules/trade.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

/** A fuel shelf at which class 6 asks 30 and class 7 pays 20 for ten units, by the curve. */
const ASKS_30 = 3391;
const PAYS_20 = 4000;

const pilot = {
  credits: 10_000,
  isDocked: true,
  currentPortId: 's1' as string | null,
  currentSectorId: 7,
  militaryRank: 'Recruit',
  personalReputation: 0,
  settings: {} as { trade_bonus?: number },
};
const station = {
  id: 's1',
  sectorId: 7,
  stationClass: 6,
  tradedockTier: null as 'A' | 'B' | null,
  status: 'OPERATIONAL',
  isDestroyed: false,
  ownerId: null as string | null,
  taxRate: 0.1,
  treasuryBalance: 0,
  factionAffiliation: null as string | null,
  priceModifiers: {} as { price_adjustment_lever?: number },
};
const fuel = { commodity: 'fuel', quantity: ASKS_30, buyPrice: 22, sellPrice: 30, priceFloor: 20, priceCeiling: 60 };
const ship = { cargo: { capacity: 500, used: 0, contents: {} as Record<string, number> }, isDestroyed: false };
const terms = { region: null, stationCount: 9, standing: 0, spared: false, medalPercent: 0, owner: null };
const desk: Desk = frozen({ pilot, ship, station, shelf: fuel, ...terms });
const buyer: Desk = frozen({
  ...desk,
  station: { ...station, stationClass: 7 },
  shelf: { ...fuel, quantity: PAYS_20 },
  ship: { ...ship, cargo: { capacity: 500, used: 100, contents: { fuel: 100 } } },
});
const region = { taxRate: 0.05, treasuryBalance: 0, tradeBonuses: {} as Record<string, number> };

const shares = (max: number) => fc.double({ min: 0, max, noNaN: true });
const desks = fc
  .record({
    pilot: fc.record({
      credits: fc.integer({ min: 0, max: MOST_CREDITS }),
      isDocked: fc.constant(true),
      currentPortId: fc.constant('s1'),
      currentSectorId: fc.constant(7),
      militaryRank: fc.constantFrom(...ranks.map(({ rank }) => rank)),
      personalReputation: fc.integer({ min: -1000, max: 1000 }),
      settings: fc.record({ trade_bonus: shares(0.5) }),
    }),
    station: fc.record({
      id: fc.constant('s1'),
      sectorId: fc.constant(7),
      stationClass: fc.constantFrom(...STATION_CLASS_NUMBERS, 11, 11),
      tradedockTier: fc.constantFrom(null, 'A' as const, 'B' as const),
      status: fc.constant('OPERATIONAL'),
      isDestroyed: fc.constant(false),
      ownerId: fc.constantFrom(null, 'p1'),
      taxRate: shares(0.25),
      treasuryBalance: fc.constantFrom(0, MOST_CREDITS - 5),
      factionAffiliation: fc.constantFrom(null, ...factionCodes),
      priceModifiers: fc.record({ price_adjustment_lever: fc.double({ min: -0.1, max: 0.1, noNaN: true }) }),
    }),
    region: fc.option(
      fc.record({
        taxRate: shares(0.25),
        treasuryBalance: fc.nat(1000),
        tradeBonuses: fc.record({ tariff_rate: shares(0.3) }),
      }),
      { nil: null },
    ),
    stock: fc.nat(9000),
    good: fc.constantFrom(...COMMODITY_NAMES, 'luxury_goods', 'exotic_technology'),
    held: fc.nat(3000),
    standing: fc.integer({ min: -800, max: 800 }),
    stationCount: fc.nat(9),
    spared: fc.boolean(),
    medalPercent: fc.nat(10),
    owner: fc.option(fc.record({ balance: fc.constantFrom(0, 9000, MOST_CREDITS - 3), isTrader: fc.constant(false) }), {
      nil: null,
    }),
    agreement: fc.option(
      fc.record({ price: fc.integer({ min: 1, max: 350 }), quantity: fc.constantFrom(1, 50, 100_000) }),
      { nil: null },
    ),
  })
  .map(({ good, stock, held: units, ...facts }): Desk => {
    const [priceFloor, priceCeiling] = [COMMODITIES[good].min, COMMODITIES[good].max];
    const contents: Record<string, number> = units > 0 ? { [good]: units } : {};
    return frozen({
      ...facts,
      shelf: { commodity: good, quantity: stock, buyPrice: 1, sellPrice: 2, priceFloor, priceCeiling },
      ship: { cargo: { capacity: 5000, used: units, contents }, isDestroyed: false },
    });
  });
const amounts = fc.integer({ min: 1, max: 4000 });

function attempt(trade: () => Deal): Deal | null {
  try {
    return trade();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The desk after a deal, as a service would leave it. */
function after(counter: Desk, deal: Deal): Desk {
  const { shelf, ship: hull } = counter;
  if (!shelf || !hull) throw new Error('a deal needs a shelf and a ship');
  return frozen({
    ...counter,
    pilot: { ...counter.pilot, credits: deal.credits },
    ship: { ...hull, cargo: deal.cargo },
    shelf: { ...shelf, ...deal.shelf },
    station: {
      ...counter.station,
      treasuryBalance: counter.station.treasuryBalance + deal.flows.stationTreasury,
    },
  });
}

const at = (change: Partial<typeof pilot>) => ({ pilot: { ...pilot, ...change } });
const place = (change: Partial<typeof station>) => ({ station: { ...station, ...change } });
const held = (counter: Desk) => counter.ship?.cargo.used ?? 0;

describe('trade', () => {
  it('[TR1] buying ten at 30 costs 306: the goods and 2 percent', () => {
    const deal = buy(desk, 10);
    expect(deal).to.deep.include({ unitPrice: 30, goods: 300, platformFee: 6, total: 306, credits: 9694 });
    expect(deal.cargo).to.deep.equal({ capacity: 500, used: 10, contents: { fuel: 10 } });
    expect(deal.shelf).to.include({ quantity: ASKS_30 - 10, previousSellPrice: 30 });
    expect(deal).to.include({ personalReputation: 1, rankPointsEarned: 0 });
  });

  it('[TR1] selling ten at 20 brings 196', () => {
    const deal = sell(buyer, 10);
    expect(deal).to.deep.include({ unitPrice: 20, goods: 200, platformFee: 4, total: 196, credits: 10_196 });
    expect(deal.cargo).to.deep.equal({ capacity: 500, used: 90, contents: { fuel: 90 } });
    expect(deal.shelf.quantity).to.equal(PAYS_20 + 10);
  });

  it('[TR1] one unit is traded at the listed price', () => {
    const empty = { ...fuel, commodity: 'equipment', quantity: 0, priceFloor: 50, priceCeiling: 120 };
    const premium = { ...buyer, ...place({ stationClass: 8 }), shelf: empty };
    expect(quote(premium, 'sell', 1).unitPrice).to.equal(119);
    expect(quote(desk, 'buy', 1).unitPrice).to.equal(30);
  });

  it('[TR3] a trade bonus of a tenth makes it 27 and 275, or 22 and 216', () => {
    const favoured = { ...pilot, settings: { trade_bonus: 0.1 } };
    expect(buy({ ...desk, pilot: favoured }, 10)).to.include({ unitPrice: 27, total: 275 });
    expect(sell({ ...buyer, pilot: favoured }, 10)).to.include({ unitPrice: 22, total: 216 });
  });

  const purchases: [string, Partial<Desk>, number?, number?][] = [
    ['ERR_NOT_DOCKED', at({ isDocked: false })],
    ['ERR_NOT_DOCKED', at({ currentPortId: 's2' })],
    ['ERR_WRONG_SECTOR', at({ currentSectorId: 8 })],
    ['ERR_STATION_CLOSED', place({ isDestroyed: true })],
    ['ERR_STATION_CLOSED', place({ status: 'ABANDONED' })],
    ['ERR_NO_SHIP', { ship: null }],
    ['ERR_NOT_TRADED', { shelf: null }],
    ['ERR_NOT_TRADED', place({ stationClass: 7 })],
    ['ERR_NOT_TRADED', { shelf: { ...fuel, commodity: 'unobtainium' } }],
    ['ERR_BAD_REQUEST', {}, 0],
    ['ERR_BAD_REQUEST', {}, 1.5],
    ['ERR_BAD_REQUEST', {}, 100_001],
    ['ERR_NO_STOCK', { shelf: { ...fuel, quantity: 9 } }],
    ['ERR_PRICE_MOVED', {}, 10, 29],
    ['ERR_NO_CREDITS', at({ credits: 305 })],
    ['ERR_NO_CARGO_SPACE', { ship: { ...ship, cargo: { ...ship.cargo, capacity: 9 } } }],
  ];
  for (const [code, change, quantity = 10, limit] of purchases) {
    it(`[TR1] a purchase is refused: ${code} ${quantity} ${JSON.stringify(change).slice(0, 60)}`, () => {
      expectRefusal(() => buy(frozen({ ...desk, ...change }), quantity, limit), code);
    });
  }

  const sales: [string, Partial<Desk>, number?, number?][] = [
    ['ERR_NOT_DOCKED', at({ isDocked: false })],
    ['ERR_WRONG_SECTOR', at({ currentSectorId: 8 })],
    ['ERR_STATION_CLOSED', place({ isDestroyed: true })],
    ['ERR_NO_SHIP', { ship: null }],
    ['ERR_NOT_TRADED', { shelf: null }],
    ['ERR_NOT_TRADED', { station }],
    ['ERR_BAD_REQUEST', {}, -1],
    ['ERR_NOT_IN_CARGO', {}, 101],
    ['ERR_PRICE_MOVED', {}, 10, 21],
    ['ERR_WALLET_FULL', at({ credits: MOST_CREDITS - 195 })],
    ['ERR_STATION_FULL', { shelf: { ...fuel, quantity: 2_147_483_640 } }],
  ];
  for (const [code, change, quantity = 10, limit] of sales) {
    it(`[TR1] a sale is refused: ${code} ${quantity} ${JSON.stringify(change).slice(0, 60)}`, () => {
      expectRefusal(() => sell(frozen({ ...buyer, ...change }), quantity, limit), code);
    });
  }

  it('[TR1] a refusal says what is missing', () => {
    expectRefusal(() => buy({ ...desk, ...at({ credits: 305 }) }, 10), 'ERR_NO_CREDITS', { need: 306, have: 305 });
    expectRefusal(() => buy(desk, 10, 29), 'ERR_PRICE_MOVED', { unitPrice: 30 });
    expectRefusal(() => buy(desk, 3392), 'ERR_NO_STOCK', { have: ASKS_30 });
    expectRefusal(() => sell(buyer, 101), 'ERR_NOT_IN_CARGO', { have: 100 });
    expectRefusal(() => sell({ ...buyer, ...at({ credits: MOST_CREDITS - 195 }) }, 10), 'ERR_WALLET_FULL', {
      room: 195,
    });
  });

  it('[TR1] the last credit, the last unit and the last place are enough', () => {
    const exact = { ...desk, ...at({ credits: 306 }), ship: { ...ship, cargo: { ...ship.cargo, capacity: 10 } } };
    expect(buy(exact, 10, 30)).to.include({ credits: 0 });
    expect(sell({ ...buyer, ...at({ credits: MOST_CREDITS - 196 }) }, 10, 20)).to.include({ credits: MOST_CREDITS });
    expect(sell(buyer, 100).cargo.contents).to.deep.equal({});
  });

  it('[TR2] a quote equals the charge, and quantity times unit price is the value of the goods', () => {
    fc.assert(
      fc.property(desks, fc.constantFrom('buy' as const, 'sell' as const), amounts, (counter, side, quantity) => {
        const deal = attempt(() => (side === 'buy' ? buy : sell)(counter, quantity));
        if (!deal) return;
        const offer = quote(counter, side, quantity);
        expect(deal).to.deep.include(offer);
        expect(deal.goods).to.equal(quantity * deal.unitPrice);
        expect(Math.abs(deal.credits - counter.pilot.credits)).to.equal(offer.total);
      }),
      { numRuns: 1000 },
    );
  });

  it('[TR2] a quote needs no docking and no stock', () => {
    const far = { ...desk, ...at({ isDocked: false, currentPortId: null, credits: 0 }) };
    expect(quote(far, 'buy', 10)).to.include({ total: 306, tariff: 0, discount: 0 });
    expect(quote(far, 'buy', 5000).unitPrice).to.be.greaterThan(30);
    expectRefusal(() => quote(far, 'sell', 1), 'ERR_NOT_TRADED', { commodity: 'fuel' });
  });

  it('[TR2] a large order costs more a unit than a small one, because it empties the shelf', () => {
    expect([1, 1000, 3000].map(quantity => quote(desk, 'buy', quantity).unitPrice)).to.deep.equal([30, 36, 47]);
    const empty = { ...buyer, shelf: { ...fuel, quantity: 0 } };
    expect([1, 1000, 3000].map(quantity => quote(empty, 'sell', quantity).unitPrice)).to.deep.equal([51, 47, 38]);
  });

  const factors: [string, Partial<Desk>, number, number][] = [
    ['nothing', {}, 1, 1],
    ['a rank of 50 percent', at({ militaryRank: 'Fleet Admiral' }), 0.5, 1.5],
    ['a medal of 5 percent', { medalPercent: 5 }, 0.95, 1.05],
    ['rank and medals, 50 percent at most', { ...at({ militaryRank: 'Fleet Admiral' }), medalPercent: 5 }, 0.5, 1.5],
    ['a villain', at({ personalReputation: -1000 }), 1.2, 1 / 1.2],
    ['a legend', at({ personalReputation: 500 }), 0.9, 1 / 0.9],
    ['the guild', place({ factionAffiliation: 'mercantile_guild' }), 0.9, 1 / 0.9],
    ['friends of the guild', { ...place({ factionAffiliation: 'mercantile_guild' }), standing: 600 }, 0.77, 1 / 0.77],
    ['a faction nobody knows', { ...place({ factionAffiliation: 'my team' }), standing: 600 }, 1, 1],
    ['a lever of a tenth', place({ priceModifiers: { price_adjustment_lever: 0.1 } }), 1.1, 1 / 1.1],
    ['a lever beyond its stop', place({ priceModifiers: { price_adjustment_lever: -3 } }), 0.9, 1 / 0.9],
    ['an owner, spared', { ...place({ priceModifiers: { price_adjustment_lever: 0.1 } }), spared: true }, 1, 1],
    ['a tariff of a fifth', { region: { ...region, tradeBonuses: { tariff_rate: 0.2 } } }, 1.2, 1 / 1.2],
  ];
  for (const [what, change, ask, pay] of factors) {
    it(`[TR3] prices and ${what}`, () => {
      const found = favourFactors({ ...desk, ...change });
      expect(found.ask).to.be.closeTo(ask, 1e-9);
      expect(found.pay).to.be.closeTo(pay, 1e-9);
    });
  }

  it("[TR3] the lever spares the owner of the station and who is in the owner's team", () => {
    const mine = { ownerId: 'p1' };
    expect(isSpared(mine, { id: 'p1', teamId: null }, null)).to.equal(true);
    expect(isSpared(mine, { id: 'p2', teamId: 't' }, { teamId: 't' })).to.equal(true);
    expect(isSpared(mine, { id: 'p2', teamId: 'u' }, { teamId: 't' })).to.equal(false);
    expect(isSpared(mine, { id: 'p2', teamId: null }, { teamId: null })).to.equal(false);
    expect(isSpared(mine, { id: 'p2', teamId: 't' }, null)).to.equal(false);
    expect(isSpared({ ownerId: null }, { id: 'p2', teamId: null }, null)).to.equal(false);
  });

  it('[TR4] a tariff is capped by the number of stations', () => {
    const tariffs = [0, 2, 3, 5, 6, 90].map(count => tariffOf({ tradeBonuses: { tariff_rate: 0.3 } }, count));
    expect(tariffs).to.deep.equal([0.05, 0.05, 0.15, 0.15, 0.25, 0.25]);
    expect([tariffOf({ tradeBonuses: { tariff_rate: 0.1 } }, 9), tariffOf({ tradeBonuses: {} }, 9)]).to.deep.equal([
      0.1, 0,
    ]);
    expect([tariffOf(null, 9), tariffOf({ tradeBonuses: { tariff_rate: -1 } }, 9)]).to.deep.equal([0, 0]);
  });

  it('[TR5] tradedocks sell cheaper by the thousand, up to a fifth', () => {
    const dock = { ...desk, ...place({ tradedockTier: 'A' }), shelf: { ...fuel, quantity: 40_000 } };
    const discounts = [999, 1000, 2500, 4000, 9000].map(quantity => quote(dock, 'buy', quantity).discount);
    expect(discounts).to.deep.equal([0, 0.05, 0.1, 0.2, 0.2]);
    expect(quote(dock, 'buy', 999)).to.include({ unitPrice: 22, platformFee: 0 });
    expect(quote(dock, 'buy', 4000).unitPrice).to.equal(19);
    expect(quote(desk, 'buy', 4000).discount).to.equal(0);
  });

  it('[TR6] no favour lets a pilot profit from a station with itself, in whatever order and portions', () => {
    const steps = fc.array(fc.record({ side: fc.constantFrom('buy', 'sell'), quantity: amounts }), {
      minLength: 1,
      maxLength: 12,
    });
    let rounds = 0;
    fc.assert(
      fc.property(desks, steps, (start, orders) => {
        let counter = start;
        const trade = (side: string, quantity: number) => {
          const deal = attempt(() => (side === 'buy' ? buy : sell)(counter, quantity));
          if (deal) counter = after(counter, deal);
          return deal !== null;
        };
        for (const { side, quantity } of orders) trade(side, quantity);
        const gained = held(counter) - held(start);
        if (gained !== 0 && !trade(gained > 0 ? 'sell' : 'buy', Math.abs(gained))) return;
        if (counter !== start) rounds++;
        expect(counter.pilot.credits).to.be.at.most(start.pilot.credits);
      }),
      { numRuns: 3000 },
    );
    expect(rounds).to.be.greaterThan(50);
  });

  it('[TR6] a fleet admiral buys from one station and sells to another with the whole advantage', () => {
    const admiral = at({ militaryRank: 'Fleet Admiral' });
    expect(quote({ ...desk, ...admiral, shelf: { ...fuel, quantity: 0 } }, 'buy', 1).unitPrice).to.equal(30);
    expect(quote({ ...buyer, ...admiral }, 'sell', 10).unitPrice).to.equal(30);
  });

  it('[TR7] taxes go on top of a purchase and off a sale; only owned stations take theirs', () => {
    const owned = { ownerId: 'p9' };
    expect(quote({ ...desk, ...place(owned), region }, 'buy', 10)).to.include({
      stationTax: 30,
      regionTax: 15,
      platformFee: 6,
      total: 351,
    });
    expect(quote({ ...buyer, region }, 'sell', 10)).to.include({ stationTax: 0, regionTax: 10, total: 186 });
  });

  it('[TR8] credits and goods are neither made nor lost', () => {
    fc.assert(
      fc.property(desks, fc.constantFrom('buy' as const, 'sell' as const), amounts, (counter, side, quantity) => {
        const deal = attempt(() => (side === 'buy' ? buy : sell)(counter, quantity));
        if (!deal) return;
        const { flows, cargo, shelf } = deal;
        expect(Object.values(flows).reduce((sum, flow) => sum + flow, 0)).to.equal(0);
        expect(flows.pilot).to.equal(deal.credits - counter.pilot.credits);
        expect(deal.credits).to.be.within(0, MOST_CREDITS);
        expect(counter.station.treasuryBalance + flows.stationTreasury).to.be.at.most(MOST_CREDITS);
        expect(cargo.used + shelf.quantity).to.equal((counter.ship?.cargo.used ?? 0) + (counter.shelf?.quantity ?? 0));
        expect(cargo.used).to.be.at.most(cargo.capacity);
        expect(shelf.quantity).to.be.at.least(0);
        for (const part of [flows.stationTreasury, flows.regionOwner, flows.regionTreasury, flows.sink])
          expect(part).to.be.at.least(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('[TR8] station tax goes to the station, region tax to the region, the fee nowhere', () => {
    const { flows } = buy({ ...desk, ...place({ ownerId: 'p9' }), region }, 10);
    expect(flows).to.deep.equal({
      pilot: -351,
      stationTreasury: 30,
      regionOwner: 0,
      regionTreasury: 15,
      market: 300,
      sink: 6,
    });
  });

  it('[TR8] a full treasury takes no more', () => {
    const rich = place({ ownerId: 'p9', treasuryBalance: MOST_CREDITS - 4 });
    expect(buy({ ...desk, ...rich }, 10).flows).to.include({ stationTreasury: 4, sink: 32 });
  });

  it('[TX1] of a region tax of 101 the owner gets 50 and the treasury 51; without an owner the treasury gets all', () => {
    const bill = { goods: 1010, stationTax: 0, regionTax: 101, platformFee: 20, total: 1131 };
    const full = { station, region: { treasuryBalance: 0 } };
    expect(flowsOf('buy', bill, { ...full, owner: { balance: 0, isTrader: false } })).to.deep.equal({
      pilot: -1131,
      stationTreasury: 0,
      regionOwner: 50,
      regionTreasury: 51,
      market: 1010,
      sink: 20,
    });
    expect(flowsOf('sell', bill, { ...full, owner: null })).to.include({ regionOwner: 0, regionTreasury: 101 });
    expect(flowsOf('buy', bill, { station, region: null, owner: null })).to.include({ regionOwner: 0, sink: 121 });
  });

  it('[TX1] what the purse of the owner cannot take goes to the treasury', () => {
    const bill = { goods: 1010, stationTax: 0, regionTax: 101, platformFee: 20, total: 889 };
    const share = (side: 'buy' | 'sell', balance: number, isTrader: boolean) => {
      const { regionOwner, regionTreasury } = flowsOf(side, bill, {
        station,
        region: { treasuryBalance: 0 },
        owner: { balance, isTrader },
      });
      return [regionOwner, regionTreasury];
    };
    expect(share('sell', MOST_CREDITS - 4, false)).to.deep.equal([4, 97]);
    expect(share('sell', MOST_CREDITS - 889 - 7, true)).to.deep.equal([7, 94]);
    expect(share('buy', MOST_CREDITS - 7, true)).to.deep.equal([50, 51]);
  });

  it('[TX2] what was kept is paid as far as the wallet takes it', () => {
    expect([ownerPayout(70, 0), ownerPayout(70, MOST_CREDITS - 30), ownerPayout(0, 5)]).to.deep.equal([70, 30, 0]);
  });

  it('[TR9] a deal earns rank points by its value', () => {
    const points = [999, 1000, 9999, 10_000, 50_000, 99_999, 100_000].map(rankPointsFor);
    expect(points).to.deep.equal([0, 5, 5, 10, 15, 15, 20]);
  });

  it('[TR9] reputation ends at 1000', () => {
    expect(buy({ ...desk, ...at({ personalReputation: 1000 }) }, 1).personalReputation).to.equal(1000);
  });
});
