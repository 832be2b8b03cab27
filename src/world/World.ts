import type { EntityClass } from '@mikro-orm/core';
import type { PriceAlert } from '../entities/index.ts';
import { CommandReceipt, Investigation, Player, PriceWatch, Ship } from '../entities/index.ts';
import { AnsweredIds } from './AnsweredIds.ts';
import { Atlas } from './Atlas.ts';
import { Crowd } from './Crowd.ts';
import type { RegionRows } from './loadRegion.ts';
import { Outbox } from './Outbox.ts';
import { alertKey, type Pilot } from './Pilot.ts';
import type { Row } from './readRows.ts';
import type { Changes, WriteSet } from './WriteSet.ts';

/** How long a repeated command is recognised, in milliseconds. Older receipts are swept. */
export const RECEIPT_LIFETIME = 3_600_000;

/** How many receipts of a pilot are kept in memory. Of those before, the ids are known soon; their answers are in the database. */
export const RECENT_RECEIPTS = 2;

const NO_WATCHES: ReadonlyMap<string, Row<PriceWatch>> = new Map();

/**
 * A region's rows in memory, and the only writer of them. Rows are plain objects; every change goes through `set` or `add`.
 * Look-ups are by index: nothing here takes longer in a larger region.
 */
export class World extends Atlas {
  readonly region: RegionRows['region'];
  readonly outbox = new Outbox();
  readonly pilots = new Map<string, Pilot>();
  readonly #answered = new AnsweredIds(RECEIPT_LIFETIME);
  readonly #writes: WriteSet;
  readonly #factionIds: ReadonlyMap<string, string>;
  readonly #crowd = new Crowd();
  readonly #investigations: Map<string, Row<Investigation>>;
  /** Price watches of who is here, by shelf and id. */
  readonly #watchesOn = new Map<string, Map<string, Row<PriceWatch>>>();
  /** Price alerts that hold, by `alertKey`. */
  readonly alerts: Map<string, Row<PriceAlert>>;

  constructor(rows: RegionRows, writes: WriteSet, factionIds: ReadonlyMap<string, string>) {
    super(rows);
    this.region = rows.region;
    this.#writes = writes;
    this.#factionIds = factionIds;
    this.alerts = new Map(
      rows.alerts.map(alert => [alertKey(alert.stationId, alert.commodity, alert.alertType), alert]),
    );
    this.#investigations = new Map(rows.investigations.map(row => [row.subjectId, row]));
  }

  /** Whether and by whom a formation or a sector's anomaly was investigated. */
  investigation(subjectId: string): Row<Investigation> | undefined {
    return this.#investigations.get(subjectId);
  }

  investigate(values: Partial<Row<Investigation>> & { subjectId: string }): void {
    this.remember(this.#investigations, values.subjectId, this.create(Investigation, values));
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
    return this.#crowd.docked(stationId);
  }

  /** Who is in a sector, connected or about to come back. */
  pilotsIn(sectorId: number): ReadonlySet<Pilot> {
    return this.#crowd.in(sectorId);
  }

  /** The pilot of an account, if they are here. */
  pilotOfUser(userId: string | null | undefined): Pilot | undefined {
    return this.#crowd.ofUser(userId ?? '');
  }

  enter(pilot: Pilot): void {
    const { player } = pilot;
    this.pilots.set(player.id, pilot);
    this.#crowd.add(pilot);
    for (const watch of pilot.watches.values()) this.#shelfWatches(watch).set(watch.id, watch);
  }

  leave(pilot: Pilot): void {
    if (!this.pilots.delete(pilot.player.id)) return;
    this.#crowd.remove(pilot);
    for (const watch of pilot.watches.values()) this.#shelfWatches(watch).delete(watch.id);
  }

  /** Takes a pilot with the ship they fly to another sector. */
  relocate(pilot: Pilot, sectorId: number, patch: Partial<Row<Player>> = {}): void {
    const { player } = pilot;
    const from = player.currentSectorId;
    const ship = this.shipOf(pilot);
    this.set(Player, player, { ...patch, currentSectorId: sectorId });
    if (ship) this.set(Ship, ship, { sectorId });
    this.#crowd.move(pilot, { from, to: sectorId });
    this.#writes.onUndo(() => this.#crowd.move(pilot, { from: sectorId, to: from }));
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
    this.#crowd.berth(stationId, change);
    this.#writes.onUndo(() => this.#crowd.berth(stationId, change === 1 ? -1 : 1));
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
    const before = pilot.receipts;
    this.recall(pilot, receipt);
    this.#writes.onUndo(() => (pilot.receipts = before));
  }

  /** Keeps a receipt in memory, and as few as there may be. */
  recall(pilot: Pilot, receipt: Row<CommandReceipt>): void {
    pilot.receipts = [...pilot.receipts, receipt].slice(-RECENT_RECEIPTS);
  }

  /** What the pilot was answered to that command, if it is one of their last. */
  receiptOf({ receipts }: Pilot, commandId: string): Row<CommandReceipt> | undefined {
    return receipts.find(receipt => receipt.commandId === commandId);
  }

  /** Whether a command of that id was or may have been answered, and the answer is not in memory: it must be looked up. */
  isForgotten(pilot: Pilot, commandId: string): boolean {
    if (this.receiptOf(pilot, commandId)) return false;
    const isKnown = pilot.newIds?.has(commandId) ?? true;
    return !isKnown || this.wasAnswered(pilot, commandId);
  }

  /** Whether a command of that id was answered, as far as is known here. */
  wasAnswered({ player }: Pilot, commandId: string): boolean {
    return this.#answered.has(player.id, commandId);
  }

  /** The ids of all that the pilot was answered before they came: from now on the others are new. */
  addAnswered(pilot: Pilot, commandIds: readonly string[]): void {
    for (const commandId of commandIds) this.#answered.add(pilot.player.id, commandId);
    pilot.newIds = null;
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
}
