import type { EntityManager } from '@mikro-orm/postgresql';
import { type CommandReceipt, Faction, WarpTunnel } from '../entities/index.ts';
import { type FactionCode, factions } from '../rules/data/factions.ts';
import { type CommitHooks, GroupCommit } from '../world/GroupCommit.ts';
import { Gathering } from '../world/Gathering.ts';
import { loadAnswered, loadPilots, loadReceipts, receiptKey } from '../world/loadPilots.ts';
import { loadRegion, readRegion, type RegionReading } from '../world/loadRegion.ts';
import { readRows, type Row } from '../world/readRows.ts';
import type { Notice } from '../world/Outbox.ts';
import { regionFence } from '../world/statement.ts';
import { tryAgain } from '../world/tryAgain.ts';
import type { Pilot } from '../world/Pilot.ts';
import { World } from '../world/World.ts';
import { type Changes, WriteSet } from '../world/WriteSet.ts';

export type { Changes, Notice, Pilot, RegionReading, World };

/** A region that was taken up: its rows, and the way they are written. */
export interface OpenWorld {
  world: World;
  commit: GroupCommit;
}

const MOST_AT_ONCE = 200;
/** In milliseconds: each load has a price of its own, and a crowd that comes in one by one is loaded in few. */
const LOAD_EVERY = 15;
/** Somebody waits for each. */
const LOOKUPS_AT_ONCE = 8;
/** Of a busy pilot they are thousands. */
const MOST_ANSWERED_AT_ONCE = 20;

/** Takes regions up from the database. Only who holds the lease may. */
export class RegionWorlds {
  readonly #em: EntityManager;
  readonly #hooks: CommitHooks;
  /** Who comes at the same time is loaded together. */
  readonly #loading = new Map<string, Gathering<string, Pilot>>();
  readonly #receipts = new Gathering(
    (keys: readonly ReturnType<typeof receiptKey>[]) => loadReceipts(this.#em.fork(), keys),
    MOST_AT_ONCE,
    { atOnce: LOOKUPS_AT_ONCE },
  );
  readonly #answered = new Gathering(
    (playerIds: readonly string[]) => loadAnswered(this.#em.fork(), playerIds),
    MOST_ANSWERED_AT_ONCE,
  );
  #factionIds: ReadonlyMap<FactionCode, string> | undefined;

  constructor(em: EntityManager, hooks: CommitHooks = {}) {
    this.#em = em;
    this.#hooks = hooks;
  }

  /** A reading makes it faster. It may be used once: its rows are those of the world from then on. */
  async open(lease: { regionId: string; epoch: number }, reading?: RegionReading | null): Promise<OpenWorld> {
    const em = this.#em.fork();
    const [rows, factionIds] = await Promise.all([loadRegion(em, lease.regionId, reading), this.#loadFactionIds()]);
    if (!rows) throw new Error(`there is no region ${lease.regionId}`);
    const world = new World(rows, new WriteSet(em), factionIds);
    return { world, commit: new GroupCommit(em, regionFence(lease), this.#hooks) };
  }

  /** Reads a region that will soon be taken up, or what was written there since: it takes less time then. */
  async read(regionId: string, former: RegionReading | null): Promise<RegionReading | null> {
    const em = this.#em.fork();
    const [reading, factionIds] = await Promise.all([readRegion(em, regionId, former), this.#loadFactionIds()]);
    // In vain: what makes a world of thousands of sectors is many times slower when it first runs.
    if (reading) void new World(reading.rows, new WriteSet(em), factionIds);
    return reading;
  }

  /** A tunnel that was bored while a region was taken up. */
  async loadTunnel(id: string): Promise<Row<WarpTunnel> | null> {
    return (await readRows(this.#em.fork(), WarpTunnel, 't.id = $1', [id]))[0] ?? null;
  }

  /** A player with all that is theirs, if they are in the region. */
  loadPilot(regionId: string, playerId: string): Promise<Pilot | null> {
    let gathering = this.#loading.get(regionId);
    if (!gathering) {
      gathering = new Gathering(ids => loadPilots(this.#em.fork(), regionId, ids), MOST_AT_ONCE, { pause: LOAD_EVERY });
      this.#loading.set(regionId, gathering);
    }
    return gathering.get(playerId);
  }

  /** What a player was answered to a command; null when that is not known any more. */
  loadReceipt(playerId: string, commandId: string): Promise<Row<CommandReceipt> | null> {
    return tryAgain(() => this.#receipts.get(receiptKey(playerId, commandId)));
  }

  /** The ids of all commands of a player that may be repeated. */
  async loadAnswered(playerId: string): Promise<readonly string[]> {
    return (await this.#answered.get(playerId)) ?? [];
  }

  /** They are the same for as long as there is the galaxy. */
  async #loadFactionIds(): Promise<ReadonlyMap<FactionCode, string>> {
    if (this.#factionIds) return this.#factionIds;
    const powers = await readRows(this.#em.fork(), Faction, 'true', []);
    const ids = new Map<FactionCode, string>();
    for (const [code, { name }] of Object.entries(factions)) {
      const power = powers.find(faction => faction.name === name);
      if (power) ids.set(code as FactionCode, power.id);
    }
    this.#factionIds = ids;
    return ids;
  }
}
