import type {
  CommandReceipt,
  FormationDiscovery,
  Haggle,
  Player,
  PriceWatch,
  Reputation,
  Ship,
  WarpKnowledge,
} from '../entities/index.ts';
import type { Row } from './readRows.ts';

/** A player who is in the region just now, with all rows that belong to them. */
export interface Pilot {
  player: Row<Player>;
  ships: Map<string, Row<Ship>>;
  /** By faction id. */
  standings: Map<string, Row<Reputation>>;
  /** Sectors of this region that the player has been in, by row id. */
  visited: Set<string>;
  /** Latent ways of this region that the player knows, by edge. */
  knowledge: Map<string, Row<WarpKnowledge>>;
  /** Formations of this region that the player has come upon, by id. */
  formations: Map<string, Row<FormationDiscovery>>;
  /** Talks over prices, by `haggleKey`. */
  haggles: Map<string, Row<Haggle>>;
  watches: Map<string, Row<PriceWatch>>;
  /** Of the last commands, oldest first. */
  receipts: Row<CommandReceipt>[];
  /** Ids that were looked up and are new; null once the ids of all that the pilot was answered are in memory. */
  newIds: Set<string> | null;
}

/** Under what the one price alert of a kind that a shelf may have is kept. */
export function alertKey(stationId: string, commodity: string, type: string): string {
  return `${stationId} ${commodity} ${type}`;
}

/** Under what a pilot's talks with a station over one side of a good are kept. */
export function haggleKey(stationId: string, commodity: string, side: 'buy' | 'sell'): string {
  return `${stationId} ${commodity} ${side}`;
}
