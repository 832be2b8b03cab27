import { v7 as uuidv7 } from 'uuid';
import { EnhancedMarketTransaction, MarketPrice, Player, Region, Ship, Station } from '../entities/index.ts';
import { refreshMarket } from '../rules/market.ts';
import { quote, type Side } from '../rules/quote.ts';
import { Refusal } from '../rules/refusal.ts';
import { shelfTerms } from '../rules/shelf.ts';
import { buy, type Deal, sell } from '../rules/trade.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot, World } from '../world/World.ts';
import { tell } from './tell.ts';
import { earnRankPoints, payStation, post, setReputation } from './pilots.ts';

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
    const station = this.#visible(world, pilot, stationId);
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
    const station = this.#visible(world, pilot, order.stationId);
    const { commodity, quantity, unitPrice, goods, total, stationTax, regionTax, platformFee, tariff, discount } =
      quote(deskOf(world, pilot, station, order.commodity), side, order.quantity);
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
    };
  }

  /** Refuses what `rules/trade.ts` refuses for a purchase, and ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  buy(world: World, pilot: Pilot, { maxUnitPrice, ...order }: Order & { maxUnitPrice?: number | undefined }) {
    const station = this.#visible(world, pilot, order.stationId);
    return this.#settle(
      world,
      pilot,
      station,
      buy(deskOf(world, pilot, station, order.commodity), order.quantity, maxUnitPrice),
    );
  }

  /** Refuses what `rules/trade.ts` refuses for a sale, and ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  sell(world: World, pilot: Pilot, { minUnitPrice, ...order }: Order & { minUnitPrice?: number | undefined }) {
    const station = this.#visible(world, pilot, order.stationId);
    return this.#settle(
      world,
      pilot,
      station,
      sell(deskOf(world, pilot, station, order.commodity), order.quantity, minUnitPrice),
    );
  }

  /** A station of the pilot's sector, its market brought up to now. */
  #visible(world: World, { player }: Pilot, stationId: string): Row<Station> {
    const station = world.station(stationId);
    if (!station) throw new Refusal('ERR_NOT_FOUND', { what: 'station' });
    if (station.sectorId !== player.currentSectorId)
      throw new Refusal('ERR_WRONG_SECTOR', { sectorId: station.sectorId });

    const shelves = world.shelves(stationId);
    const refreshed = refreshMarket(station, [...shelves.values()], this.#clock());
    if (!refreshed) return station;
    world.set(Station, station, { lastMarketUpdate: new Date(refreshed.lastMarketUpdate) });
    for (const { commodity, ...update } of refreshed.shelves) setShelf(world, shelves.get(commodity), update);
    return station;
  }

  /** Everything a deal changes, with its row in the ledger. */
  #settle(world: World, pilot: Pilot, station: Row<Station>, deal: Deal) {
    const { player } = pilot;
    const ship = world.shipOf(pilot);
    const shelf = world.shelves(station.id).get(deal.commodity);
    if (!ship || !shelf) throw new Refusal('ERR_NO_SHIP');
    const at = new Date(this.#clock());
    const id = uuidv7();
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
    setShelf(world, shelf, { ...stock, lastTransactionAt: at });
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
    post(world, 'player', player.id, -(stationTax + regionTax + platformFee), { reason: 'trade_tax', ...made });
    payStation(world, station, flows.stationTreasury, { reason: 'trade_tax', ...made });
    if (flows.regionTreasury === 0) return;
    const { region } = world;
    world.set(Region, region, { treasuryBalance: region.treasuryBalance + flows.regionTreasury });
    post(world, 'region', region.id, flows.regionTreasury, { reason: 'trade_tax', ...made });
  }
}

function deskOf(world: World, pilot: Pilot, station: Row<Station>, commodity: string) {
  return {
    pilot: pilot.player,
    ship: world.shipOf(pilot),
    station,
    shelf: world.shelves(station.id).get(commodity) ?? null,
    region: world.region,
    stationCount: world.stationCount,
    standing: world.standingWith(pilot, station.factionAffiliation ?? '') ?? 0,
    spared: false,
    medalPercent: 0,
  };
}

/** What a station lists for a good: null for the side that it does not trade. */
function listed(station: Row<Station>, { commodity, buyPrice, sellPrice }: Row<MarketPrice>) {
  const { buys, sells } = shelfTerms(station, commodity);
  return { commodity, buy: buys ? buyPrice : null, sell: sells ? sellPrice : null };
}

function setShelf(world: World, shelf: Row<MarketPrice> | undefined, update: Partial<Row<MarketPrice>>): void {
  if (shelf) world.set(MarketPrice, shelf, update);
}
