import { MarketPrice, Station } from '../entities/index.ts';
import { isSpared } from '../rules/favour.ts';
import { refreshMarket } from '../rules/market.ts';
import type { Side } from '../rules/quote.ts';
import { Refusal } from '../rules/refusal.ts';
import { shelfTerms } from '../rules/shelf.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { agreementWith } from './haggles.ts';
import { priceMoved } from './priceNews.ts';
import { ownerPurse } from './regionTax.ts';

/** A station of the pilot's sector, its market brought up to now. Refuses: ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
export function marketIn(world: World, { player }: Pilot, stationId: string, now: number): Row<Station> {
  const station = world.station(stationId);
  if (!station) throw new Refusal('ERR_NOT_FOUND', { what: 'station' });
  if (station.sectorId !== player.currentSectorId)
    throw new Refusal('ERR_WRONG_SECTOR', { sectorId: station.sectorId });

  const shelves = world.shelves(stationId);
  const refreshed = refreshMarket(station, [...shelves.values()], now);
  if (!refreshed) return station;
  world.set(Station, station, { lastMarketUpdate: new Date(refreshed.lastMarketUpdate) });
  for (const { commodity, ...update } of refreshed.shelves) {
    const shelf = shelves.get(commodity);
    if (shelf) setShelf(world, shelf, update, now);
  }
  return station;
}

/** Changes a shelf, and tells whom it concerns. */
export function setShelf(world: World, shelf: Row<MarketPrice>, update: Partial<Row<MarketPrice>>, now: number): void {
  const { buyPrice, sellPrice } = shelf;
  world.set(MarketPrice, shelf, update);
  priceMoved(world, shelf, { buyPrice, sellPrice, now });
}

/** What is asked at a counter: one good, one side of it. */
export interface Inquiry {
  commodity: string;
  side: Side;
}

/** All that a deal depends on. */
export function deskOf(
  world: World,
  pilot: Pilot,
  station: Row<Station>,
  { commodity, side, now }: Inquiry & { now: number },
) {
  const { player } = pilot;
  const owner = world.pilots.get(station.ownerId ?? '')?.player ?? null;
  return {
    pilot: player,
    ship: world.shipOf(pilot),
    station,
    shelf: world.shelves(station.id).get(commodity) ?? null,
    region: world.region,
    owner: ownerPurse(world, pilot),
    stationCount: world.stationCount,
    standing: world.standingWith(pilot, station.factionAffiliation ?? '') ?? 0,
    spared: isSpared(station, player, owner),
    medalPercent: 0,
    agreement: agreementWith(pilot, { stationId: station.id, commodity, side }, now),
  };
}

/** What a station lists for a good: null for the side that it does not trade. */
export function listed(station: Row<Station>, { commodity, buyPrice, sellPrice }: Row<MarketPrice>) {
  const { buys, sells } = shelfTerms(station, commodity);
  return { commodity, buy: buys ? buyPrice : null, sell: sells ? sellPrice : null };
}
