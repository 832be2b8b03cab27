import { newId } from './newId.ts';
import { EnhancedMarketTransaction, Player, Ship, type Station } from '../entities/index.ts';
import { volumeAfter } from '../rules/market.ts';
import { quote, type Side } from '../rules/quote.ts';
import { Refusal } from '../rules/refusal.ts';
import { shelfTerms } from '../rules/shelf.ts';
import { buy, type Deal, sell } from '../rules/trade.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { deskOf, listed, marketIn, setShelf } from './counter.ts';
import { useAgreement } from './haggles.ts';
import { earnRankPoints, payStation, post, setReputation } from './pilots.ts';
import { noteJump } from './priceNews.ts';
import { payRegionTax } from './regionTax.ts';
import { tell } from './tell.ts';

interface Order {
  stationId: string;
  commodity: string;
  quantity: number;
}

/** Buying and selling at stations. */
export class TradeService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** What a station in the pilot's sector trades, now. Refuses: ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  market(world: World, pilot: Pilot, stationId: string) {
    const station = marketIn(world, pilot, stationId, this.#clock());
    const resources = [...world.shelves(stationId).values()].map(shelf => {
      const { capacity } = shelfTerms(station, shelf.commodity);
      const { quantity, priceTrend } = shelf;
      const { buy: buyPrice, sell: sellPrice } = listed(station, shelf);
      return [shelf.commodity, { quantity, capacity, buyPrice, sellPrice, priceTrend }];
    });
    const tax = { region: world.region.taxRate, station: station.ownerId ? station.taxRate : 0 };
    return {
      stationId,
      resources: Object.fromEntries(resources),
      tax,
      updatedAt: station.lastMarketUpdate.toISOString(),
    };
  }

  /** What an order would cost or bring now, to the credit. Refuses: ERR_NOT_FOUND, ERR_WRONG_SECTOR, ERR_NOT_TRADED. */
  quote(world: World, pilot: Pilot, { side, ...order }: Order & { side: Side }) {
    const now = this.#clock();
    const station = marketIn(world, pilot, order.stationId, now);
    const desk = deskOf(world, pilot, station, { commodity: order.commodity, side, now });
    const {
      commodity,
      quantity,
      unitPrice,
      goods,
      total,
      stationTax,
      regionTax,
      platformFee,
      tariff,
      discount,
      agreed,
    } = quote(desk, side, order.quantity);
    return {
      side,
      commodity,
      quantity,
      unitPrice,
      goods,
      total,
      tax: stationTax + regionTax + platformFee,
      tariff,
      discount,
      agreed,
    };
  }

  /** Refuses what `rules/trade.ts` refuses for a purchase, and ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  buy(world: World, pilot: Pilot, { maxUnitPrice, ...order }: Order & { maxUnitPrice?: number | undefined }) {
    const now = this.#clock();
    const station = marketIn(world, pilot, order.stationId, now);
    const desk = deskOf(world, pilot, station, { commodity: order.commodity, side: 'buy', now });
    return this.#settle(world, pilot, station, buy(desk, order.quantity, maxUnitPrice));
  }

  /** Refuses what `rules/trade.ts` refuses for a sale, and ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  sell(world: World, pilot: Pilot, { minUnitPrice, ...order }: Order & { minUnitPrice?: number | undefined }) {
    const now = this.#clock();
    const station = marketIn(world, pilot, order.stationId, now);
    const desk = deskOf(world, pilot, station, { commodity: order.commodity, side: 'sell', now });
    return this.#settle(world, pilot, station, sell(desk, order.quantity, minUnitPrice));
  }

  /** Everything a deal changes, with its row in the ledger. */
  #settle(world: World, pilot: Pilot, station: Row<Station>, deal: Deal) {
    const { player } = pilot;
    const ship = world.shipOf(pilot);
    const shelf = world.shelves(station.id).get(deal.commodity);
    if (!ship || !shelf) throw new Refusal('ERR_NO_SHIP');
    const now = this.#clock();
    const at = new Date(now);
    const id = newId();
    const askedBefore = shelf.sellPrice;
    const { commodity: _commodity, ...stock } = deal.shelf;

    world.add(EnhancedMarketTransaction, {
      id,
      playerId: player.id,
      stationId: station.id,
      transactionType: deal.side === 'buy' ? 'BUY' : 'SELL',
      commodity: deal.commodity,
      quantity: deal.quantity,
      unitPrice: deal.unitPrice,
      totalValue: deal.goods,
      stationBuyPrice: shelf.buyPrice,
      stationSellPrice: shelf.sellPrice,
      stationQuantity: stock.quantity,
      sectorId: station.sectorId,
      regionIdSnapshot: world.region.id,
      timestamp: at,
    });
    world.set(Player, player, { credits: deal.credits });
    world.set(Ship, ship, { cargo: deal.cargo });
    const dailyVolume = volumeAfter(shelf, deal.quantity, now);
    setShelf(world, shelf, { ...stock, dailyVolume, lastTransactionAt: at }, now);
    noteJump(world, shelf, askedBefore, now);
    if (deal.agreed) useAgreement(world, pilot, { stationId: station.id, commodity: deal.commodity, side: deal.side });
    this.#payTaxes(world, pilot, station, deal, { reference: id, at });
    setReputation(world, pilot, deal.personalReputation);
    earnRankPoints(world, pilot, deal.rankPointsEarned);
    tell(world, { sector: station.sectorId }, 'market.changed', {
      stationId: station.id,
      ...listed(station, shelf),
    });
    const { unitPrice, quantity, goods, total, stationTax, regionTax, platformFee } = deal;
    return {
      transaction: {
        id,
        commodity: deal.commodity,
        unitPrice,
        quantity,
        goods,
        total,
        tax: stationTax + regionTax + platformFee,
      },
      credits: player.credits,
      cargo: deal.cargo,
    };
  }

  /** The trade's row holds the goods; what is paid beside them is in entries of its own. */
  #payTaxes(
    world: World,
    { player }: Pilot,
    station: Row<Station>,
    { flows, stationTax, regionTax, platformFee }: Deal,
    made: { reference: string; at: Date },
  ): void {
    const posting = { reason: 'trade_tax', ...made };
    post(world, 'player', player.id, -(stationTax + regionTax + platformFee), posting);
    payStation(world, station, flows.stationTreasury, posting);
    payRegionTax(world, flows, posting);
  }
}
