import type { EntityClass } from '@mikro-orm/core';
import type {
  MarketPrice,
  Player,
  Reputation,
  Sector,
  SectorWarp,
  Ship,
  Station,
  WarpTunnel,
} from '../entities/index.ts';
import { CommandReceipt } from '../entities/index.ts';
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
  receipts: Map<string, Row<CommandReceipt>>;
}

interface Edges {
  warps: Row<SectorWarp>[];
  tunnels: Row<WarpTunnel>[];
}

const NO_EDGES: Edges = { warps: [], tunnels: [] };

/**
 * A region's rows in memory, and the only writer of them. Rows are plain objects; every change goes through `set` or `add`.
 * Look-ups are by index: nothing here takes longer in a larger region.
 */
export class World {
  readonly region: RegionRows['region'];
  readonly outbox = new Outbox();
  readonly pilots = new Map<string, Pilot>();
  readonly stationCount: number;
  readonly #writes: WriteSet;
  readonly #factionIds: ReadonlyMap<string, string>;
  readonly #sectors = new Map<number, Row<Sector>>();
  readonly #sectorsById = new Map<string, Row<Sector>>();
  readonly #edges = new Map<string, Edges>();
  readonly #stations = new Map<string, Row<Station>>();
  readonly #shelves = new Map<string, Map<string, Row<MarketPrice>>>();
  readonly #dockedAt = new Map<string, number>();

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
  }

  /** By the number players know; undefined outside this region. */
  sector(sectorId: number): Row<Sector> | undefined {
    return this.#sectors.get(sectorId);
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

  shelves(stationId: string): ReadonlyMap<string, Row<MarketPrice>> {
    return this.#shelves.get(stationId) ?? new Map();
  }

  /** How many pilots are docked there. */
  dockedAt(stationId: string): number {
    return this.#dockedAt.get(stationId) ?? 0;
  }

  enter(pilot: Pilot): void {
    this.pilots.set(pilot.player.id, pilot);
    this.#berth(pilot.player.currentPortId, 1);
  }

  leave({ player }: Pilot): void {
    if (this.pilots.delete(player.id)) this.#berth(player.currentPortId, -1);
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

  /** Adds a row. */
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
    for (const [id, { createdAt }] of pilot.receipts) {
      if (now.getTime() - createdAt.getTime() < RECEIPT_LIFETIME) break;
      pilot.receipts.delete(id);
    }
    pilot.receipts.set(commandId, receipt);
    this.#writes.onUndo(() => pilot.receipts.delete(commandId));
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

  #edgesOf(id: string): Edges {
    let edges = this.#edges.get(id);
    if (!edges) {
      edges = { warps: [], tunnels: [] };
      this.#edges.set(id, edges);
    }
    return edges;
  }
}
