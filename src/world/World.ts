import type { EntityClass } from '@mikro-orm/core';
import type {
  FormationDiscovery,
  Haggle,
  MarketPrice,
  Planet,
  PriceAlert,
  Reputation,
  Sector,
  SectorWarp,
  SpecialFormation,
  Station,
  WarpKnowledge,
  WarpTunnel,
} from '../entities/index.ts';
import { CommandReceipt, Investigation, Player, PriceWatch, Ship } from '../entities/index.ts';
import { AnsweredIds } from './AnsweredIds.ts';
import type { RegionRows } from './loadRegion.ts';
import { Outbox } from './Outbox.ts';
import type { Row } from './readRows.ts';
import type { Changes, WriteSet } from './WriteSet.ts';

/** How long a repeated command is recognised, in milliseconds. Older receipts are swept. */
export const RECEIPT_LIFETIME = 3_600_000;

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
  /** Of the last commands, by their ids. */
  receipts: Map<string, Row<CommandReceipt>>;
  /** The ids of the commands before those that may still be repeated, until the pilot is in the world. */
  answered?: string[];
}

/** How many receipts of a pilot are kept in memory. Of those before, the ids are known; their answers are in the database. */
export const RECENT_RECEIPTS = 8;

interface Edges {
  warps: Row<SectorWarp>[];
  tunnels: Row<WarpTunnel>[];
}

const NO_EDGES: Edges = { warps: [], tunnels: [] };

const NOBODY: ReadonlySet<Pilot> = new Set();
const NO_WATCHES: ReadonlyMap<string, Row<PriceWatch>> = new Map();

/** Under what the one price alert of a kind that a shelf may have is kept. */
export function alertKey(stationId: string, commodity: string, type: string): string {
  return `${stationId} ${commodity} ${type}`;
}

/** Under what a pilot's talks with a station over one side of a good are kept. */
export function haggleKey(stationId: string, commodity: string, side: 'buy' | 'sell'): string {
  return `${stationId} ${commodity} ${side}`;
}

/**
 * A region's rows in memory, and the only writer of them. Rows are plain objects; every change goes through `set` or `add`.
 * Look-ups are by index: nothing here takes longer in a larger region.
 */
export class World {
  readonly region: RegionRows['region'];
  readonly outbox = new Outbox();
  readonly pilots = new Map<string, Pilot>();
  readonly stationCount: number;
  readonly #answered = new AnsweredIds(RECEIPT_LIFETIME);
  readonly #writes: WriteSet;
  readonly #factionIds: ReadonlyMap<string, string>;
  readonly #sectors = new Map<number, Row<Sector>>();
  readonly #sectorsById = new Map<string, Row<Sector>>();
  readonly #edges = new Map<string, Edges>();
  readonly #stations = new Map<string, Row<Station>>();
  readonly #shelves = new Map<string, Map<string, Row<MarketPrice>>>();
  readonly #dockedAt = new Map<string, number>();
  readonly #stationsAt: ReadonlyMap<number, Row<Station>[]>;
  readonly #planetsAt: ReadonlyMap<number, Row<Planet>[]>;
  readonly #formations: ReadonlyMap<string, Row<SpecialFormation>>;
  readonly #formationsAt = new Map<string, Row<SpecialFormation>[]>();
  readonly #investigations: Map<string, Row<Investigation>>;
  readonly #pilotsIn = new Map<number, Set<Pilot>>();
  readonly #pilotsByUser = new Map<string, Pilot>();
  /** Price watches of who is here, by shelf and id. */
  readonly #watchesOn = new Map<string, Map<string, Row<PriceWatch>>>();
  /** Price alerts that hold, by `alertKey`. */
  readonly alerts: Map<string, Row<PriceAlert>>;

  constructor(rows: RegionRows, writes: WriteSet, factionIds: ReadonlyMap<string, string>) {
    this.#factionIds = factionIds;
    this.region = rows.region;
    this.#writes = writes;
    this.stationCount = rows.stations.length;
    for (const sector of rows.sectors) {
      this.#sectors.set(sector.sectorId, sector);
      this.#sectorsById.set(sector.id, sector);
    }
    for (const warp of rows.warps) {
      this.#edgesOf(warp.sourceSectorId).warps.push(warp);
      this.#edgesOf(warp.destinationSectorId).warps.push(warp);
    }
    for (const tunnel of rows.tunnels) {
      this.#edgesOf(tunnel.originSectorId).tunnels.push(tunnel);
      this.#edgesOf(tunnel.destinationSectorId).tunnels.push(tunnel);
    }
    for (const station of rows.stations) {
      this.#stations.set(station.id, station);
      this.#shelves.set(station.id, new Map());
    }
    for (const price of rows.prices) this.#shelves.get(price.stationId)?.set(price.commodity, price);
    this.#stationsAt = Map.groupBy(rows.stations, ({ sectorId }) => sectorId);
    this.#planetsAt = Map.groupBy(rows.planets, ({ sectorId }) => sectorId);
    this.#formations = new Map(rows.formations.map(formation => [formation.id, formation]));
    for (const formation of rows.formations) {
      for (const place of new Set([formation.anchorSectorId, ...formation.interiorSectorIds])) {
        const there = this.#formationsAt.get(place);
        if (there) there.push(formation);
        else this.#formationsAt.set(place, [formation]);
      }
    }
    this.alerts = new Map(
      rows.alerts.map(alert => [alertKey(alert.stationId, alert.commodity, alert.alertType), alert]),
    );
    this.#investigations = new Map(rows.investigations.map(row => [row.subjectId, row]));
  }

  /** By the number players know; undefined outside this region. */
  sector(sectorId: number): Row<Sector> | undefined {
    return this.#sectors.get(sectorId);
  }

  sectors(): IterableIterator<Row<Sector>> {
    return this.#sectors.values();
  }

  sectorById(id: string): Row<Sector> | undefined {
    return this.#sectorsById.get(id);
  }

  /** Every way that touches a sector, also those that only lead in. */
  edgesAt(id: string): Readonly<Edges> {
    return this.#edges.get(id) ?? NO_EDGES;
  }

  station(id: string): Row<Station> | undefined {
    return this.#stations.get(id);
  }

  stations(): IterableIterator<Row<Station>> {
    return this.#stations.values();
  }

  stationsAt(sectorId: number): readonly Row<Station>[] {
    return this.#stationsAt.get(sectorId) ?? [];
  }

  planetsAt(sectorId: number): readonly Row<Planet>[] {
    return this.#planetsAt.get(sectorId) ?? [];
  }

  formation(id: string): Row<SpecialFormation> | undefined {
    return this.#formations.get(id);
  }

  /** Formations that have a sector as their anchor or in their interior, by its row id. */
  formationsAt(id: string): readonly Row<SpecialFormation>[] {
    return this.#formationsAt.get(id) ?? [];
  }

  /** Whether and by whom a formation or a sector's anomaly was investigated. */
  investigation(subjectId: string): Row<Investigation> | undefined {
    return this.#investigations.get(subjectId);
  }

  investigate(values: Partial<Row<Investigation>> & { subjectId: string }): void {
    this.remember(this.#investigations, values.subjectId, this.create(Investigation, values));
  }

  shelves(stationId: string): ReadonlyMap<string, Row<MarketPrice>> {
    return this.#shelves.get(stationId) ?? new Map();
  }

  /** The price watches of pilots who are here on one shelf, by id. */
  watchesOn(stationId: string, commodity: string): ReadonlyMap<string, Row<PriceWatch>> {
    return this.#watchesOn.get(`${stationId} ${commodity}`) ?? NO_WATCHES;
  }

  watch(pilot: Pilot, values: Partial<Row<PriceWatch>> & { stationId: string; commodity: string }): Row<PriceWatch> {
    const row = this.create(PriceWatch, values);
    this.remember(pilot.watches, row.id, row);
    this.remember(this.#shelfWatches(row), row.id, row);
    return row;
  }

  unwatch(pilot: Pilot, row: Row<PriceWatch>): void {
    this.remove(PriceWatch, row);
    this.forget(pilot.watches, row.id);
    this.forget(this.#shelfWatches(row), row.id);
  }

  /** How many pilots are docked there. */
  dockedAt(stationId: string): number {
    return this.#dockedAt.get(stationId) ?? 0;
  }

  /** Who is in a sector, connected or about to come back. */
  pilotsIn(sectorId: number): ReadonlySet<Pilot> {
    return this.#pilotsIn.get(sectorId) ?? NOBODY;
  }

  /** The pilot of an account, if they are here. */
  pilotOfUser(userId: string | null | undefined): Pilot | undefined {
    return this.#pilotsByUser.get(userId ?? '');
  }

  enter(pilot: Pilot): void {
    const { player } = pilot;
    this.pilots.set(player.id, pilot);
    for (const commandId of pilot.answered ?? []) this.#answered.add(player.id, commandId);
    pilot.answered = undefined;
    this.#pilotsByUser.set(player.userId, pilot);
    this.#crowd(player.currentSectorId).add(pilot);
    this.#berth(player.currentPortId, 1);
    for (const watch of pilot.watches.values()) this.#shelfWatches(watch).set(watch.id, watch);
  }

  leave(pilot: Pilot): void {
    const { player } = pilot;
    if (!this.pilots.delete(player.id)) return;
    this.#pilotsByUser.delete(player.userId);
    this.#uncrowd(player.currentSectorId, pilot);
    this.#berth(player.currentPortId, -1);
    for (const watch of pilot.watches.values()) this.#shelfWatches(watch).delete(watch.id);
  }

  /** Takes a pilot with the ship they fly to another sector. */
  relocate(pilot: Pilot, sectorId: number, patch: Partial<Row<Player>> = {}): void {
    const { player } = pilot;
    const from = player.currentSectorId;
    const ship = this.shipOf(pilot);
    this.set(Player, player, { ...patch, currentSectorId: sectorId });
    if (ship) this.set(Ship, ship, { sectorId });
    this.#uncrowd(from, pilot);
    this.#crowd(sectorId).add(pilot);
    this.#writes.onUndo(() => {
      this.#uncrowd(sectorId, pilot);
      this.#crowd(from).add(pilot);
    });
  }

  /** Standing with a faction by its code; null when it has never met the pilot. */
  standingWith({ standings }: Pilot, faction: string): number | null {
    return standings.get(this.#factionIds.get(faction) ?? '')?.currentValue ?? null;
  }

  shipOf({ player, ships }: Pilot): Row<Ship> | null {
    return ships.get(player.currentShipId ?? '') ?? null;
  }

  /** Changes columns of a row. Nested values are replaced, never changed in place. */
  set<T extends object>(entity: EntityClass<T>, row: Row<T>, patch: Partial<Row<T>>): void {
    this.#writes.set(entity, row, patch);
  }

  /** Adds a row that stays in memory, whole. */
  create<T extends object>(entity: EntityClass<T>, values: Partial<Row<T>>): Row<T> {
    return this.#writes.create(entity, values);
  }

  /** Takes a row away. One of the same key must not be added again in the same batch: change the row instead. */
  remove<T extends object>(entity: EntityClass<T>, row: Row<T>): void {
    this.#writes.remove(entity, row);
  }

  /** Puts something into a map of memory, until the command is undone. */
  remember<K, V>(map: Map<K, V>, key: K, value: V): void {
    const before = map.get(key);
    map.set(key, value);
    this.#writes.onUndo(() => (before === undefined ? map.delete(key) : map.set(key, before)));
  }

  /** Takes something out of a map of memory, until the command is undone. */
  forget<K, V>(map: Map<K, V>, key: K): void {
    const before = map.get(key);
    if (before === undefined) return;
    map.delete(key);
    this.#writes.onUndo(() => map.set(key, before));
  }

  /** Adds a row of which nothing is kept in memory. */
  add<T extends object>(entity: EntityClass<T>, row: Partial<Row<T>>): void {
    this.#writes.add(entity, row);
  }

  /** Counts a ship into or out of a station's slips, until the command is undone. */
  berth(stationId: string, change: 1 | -1): void {
    this.#berth(stationId, change);
    this.#writes.onUndo(() => this.#berth(stationId, change === 1 ? -1 : 1));
  }

  /** Adds to what a pilot has seen, until the command is undone. */
  note(seen: Set<string>, id: string): void {
    seen.add(id);
    this.#writes.onUndo(() => seen.delete(id));
  }

  /** Keeps what a command was answered: a repeat of its id gets the same. */
  receipt(pilot: Pilot, commandId: string, command: string, reply: Row<CommandReceipt>['reply'], now: Date): void {
    const receipt = { playerId: pilot.player.id, commandId, command, reply, createdAt: now };
    this.add(CommandReceipt, receipt);
    this.#answered.forget(now.getTime());
    this.#answered.add(pilot.player.id, commandId);
    this.recall(pilot, receipt);
    this.#writes.onUndo(() => pilot.receipts.delete(commandId));
  }

  /** Keeps a receipt in memory, and as few as there may be. */
  recall({ receipts }: Pilot, receipt: Row<CommandReceipt>): void {
    receipts.set(receipt.commandId, receipt);
    if (receipts.size <= RECENT_RECEIPTS) return;
    for (const oldest of receipts.keys()) {
      receipts.delete(oldest);
      return;
    }
  }

  /** Whether a command of that id was answered, of which the answer is not in memory any more. */
  isForgotten({ player, receipts }: Pilot, commandId: string): boolean {
    return !receipts.has(commandId) && this.#answered.has(player.id, commandId);
  }

  /** Runs a command: all of it, or, if it throws, nothing. */
  all<R>(command: () => R): R {
    const mark = this.outbox.mark();
    try {
      const reply = command();
      this.#writes.keep();
      return reply;
    } catch (error) {
      this.#writes.revert();
      this.outbox.cut(mark);
      throw error;
    }
  }

  /** What was changed since the last time. */
  take(): Changes[] {
    return this.#writes.take();
  }

  #berth(stationId: string | null | undefined, change: 1 | -1): void {
    if (stationId) this.#dockedAt.set(stationId, Math.max(0, this.dockedAt(stationId) + change));
  }

  /** One map a shelf that was ever watched; there are fewer of them than shelves. */
  #shelfWatches({ stationId, commodity }: { stationId: string; commodity: string }): Map<string, Row<PriceWatch>> {
    const key = `${stationId} ${commodity}`;
    let watches = this.#watchesOn.get(key);
    if (!watches) {
      watches = new Map();
      this.#watchesOn.set(key, watches);
    }
    return watches;
  }

  #crowd(sectorId: number): Set<Pilot> {
    let crowd = this.#pilotsIn.get(sectorId);
    if (!crowd) {
      crowd = new Set();
      this.#pilotsIn.set(sectorId, crowd);
    }
    return crowd;
  }

  #uncrowd(sectorId: number, pilot: Pilot): void {
    const crowd = this.#pilotsIn.get(sectorId);
    crowd?.delete(pilot);
    if (crowd?.size === 0) this.#pilotsIn.delete(sectorId);
  }

  #edgesOf(id: string): Edges {
    let edges = this.#edges.get(id);
    if (!edges) {
      edges = { warps: [], tunnels: [] };
      this.#edges.set(id, edges);
    }
    return edges;
  }
}
