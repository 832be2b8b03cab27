import { type Flows, flowsOf, MOST_CREDITS, type Treasuries } from './bill.ts';
import { type Cargo, load, unload } from './cargo.ts';
import { personalRange } from './data/reputation.ts';
import { isClosed } from './docking.ts';
import { reprice, type Shelf, type ShelfUpdate } from './market.ts';
import { type Counter, type Quote, quote } from './quote.ts';
import { Refusal } from './refusal.ts';

const MOST_STOCK = 2_147_483_647;
const REPUTATION_PER_TRADE = 1;
const RANK_POINTS = [
  { from: 100_000, points: 20 },
  { from: 50_000, points: 15 },
  { from: 10_000, points: 10 },
  { from: 1_000, points: 5 },
] as const;

export interface Desk extends Counter {
  pilot: Counter['pilot'] &
    Readonly<{ credits: number; isDocked: boolean; currentPortId?: string | null; currentSectorId: number }>;
  ship: Readonly<{ cargo: Readonly<Cargo>; isDestroyed: boolean }> | null;
  station: Counter['station'] &
    Treasuries['station'] &
    Readonly<{ id: string; sectorId: number; status: string; isDestroyed: boolean }>;
  region: (NonNullable<Counter['region']> & NonNullable<Treasuries['region']>) | null;
  owner: Treasuries['owner'];
}

export interface Deal extends Quote {
  /** The pilot's balance and hold afterwards. */
  credits: number;
  cargo: Cargo;
  personalReputation: number;
  rankPointsEarned: number;
  shelf: ShelfUpdate;
  flows: Flows;
}

/**
 * Buys from the station where the pilot is docked ([TR1]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED,
 * ERR_NO_SHIP, ERR_BAD_REQUEST, ERR_NOT_TRADED, ERR_NO_STOCK, ERR_PRICE_MOVED, ERR_NO_CREDITS, ERR_NO_CARGO_SPACE.
 */
export function buy(desk: Readonly<Desk>, quantity: number, maxUnitPrice = Infinity): Deal {
  const { ship, shelf } = atCounter(desk);
  const offer = quote(desk, 'buy', quantity);
  if (quantity > shelf.quantity) throw new Refusal('ERR_NO_STOCK', { have: shelf.quantity });
  if (offer.unitPrice > maxUnitPrice) throw new Refusal('ERR_PRICE_MOVED', { unitPrice: offer.unitPrice });

  const { credits } = desk.pilot;
  if (credits < offer.total) throw new Refusal('ERR_NO_CREDITS', { need: offer.total, have: credits });
  return settled(desk, offer, load(ship.cargo, shelf.commodity, quantity), shelf.quantity - quantity);
}

/**
 * Sells to the station where the pilot is docked ([TR1]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED,
 * ERR_NO_SHIP, ERR_BAD_REQUEST, ERR_NOT_TRADED, ERR_NOT_IN_CARGO, ERR_PRICE_MOVED, ERR_WALLET_FULL, ERR_STATION_FULL.
 */
export function sell(desk: Readonly<Desk>, quantity: number, minUnitPrice = 0): Deal {
  const { ship, shelf } = atCounter(desk);
  const offer = quote(desk, 'sell', quantity);
  const cargo = unload(ship.cargo, shelf.commodity, quantity);
  if (offer.unitPrice < minUnitPrice) throw new Refusal('ERR_PRICE_MOVED', { unitPrice: offer.unitPrice });

  const room = MOST_CREDITS - desk.pilot.credits;
  if (offer.total > room) throw new Refusal('ERR_WALLET_FULL', { room });
  if (quantity > MOST_STOCK - shelf.quantity) throw new Refusal('ERR_STATION_FULL', { have: shelf.quantity });
  return settled(desk, offer, cargo, shelf.quantity + quantity);
}

/** Rank points by the value of the goods of one deal ([TR9]). */
export function rankPointsFor(goods: number): number {
  return RANK_POINTS.find(({ from }) => goods >= from)?.points ?? 0;
}

/** Who may trade, and with what. Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED, ERR_NO_SHIP, ERR_NOT_TRADED. */
export function atCounter({ pilot, ship, station, shelf }: Readonly<Desk>) {
  if (!pilot.isDocked || pilot.currentPortId !== station.id) throw new Refusal('ERR_NOT_DOCKED');
  if (pilot.currentSectorId !== station.sectorId) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: station.sectorId });
  if (isClosed(station)) throw new Refusal('ERR_STATION_CLOSED', { status: station.status });
  if (!ship || ship.isDestroyed) throw new Refusal('ERR_NO_SHIP');
  if (!shelf) throw new Refusal('ERR_NOT_TRADED');
  return { ship, shelf };
}

function settled(desk: Readonly<Desk>, offer: Quote, cargo: Cargo, stock: number): Deal {
  const flows = flowsOf(offer.side, offer, desk);
  return {
    ...offer,
    credits: desk.pilot.credits + flows.pilot,
    cargo,
    personalReputation: Math.min(personalRange.max, desk.pilot.personalReputation + REPUTATION_PER_TRADE),
    rankPointsEarned: rankPointsFor(offer.goods),
    shelf: reprice(desk.station, desk.shelf as Shelf, stock),
    flows,
  };
}
