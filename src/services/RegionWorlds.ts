import type { EntityManager } from '@mikro-orm/postgresql';
import { type CommandReceipt, Faction, WarpTunnel } from '../entities/index.ts';
import { type FactionCode, factions } from '../rules/data/factions.ts';
import { type CommitHooks, GroupCommit } from '../world/GroupCommit.ts';
import { Gathering } from '../world/Gathering.ts';
import { loadPilots, loadReceipt } from '../world/loadPilots.ts';
import { loadRegion, readRegion, type RegionReading } from '../world/loadRegion.ts';
import { readRows, type Row } from '../world/readRows.ts';
import type { Notice } from '../world/Outbox.ts';
import { regionFence } from '../world/statement.ts';
import type { Pilot } from '../world/Pilot.ts';
import { World } from '../world/World.ts';
import { type Changes, WriteSet } from '../world/WriteSet.ts';

export type { Changes, Notice, Pilot, World };

/** A region that was taken up: its rows, and the way they are written. */
export interface OpenWorld {
  world: World;
  commit: GroupCommit;
}

const MOST_AT_ONCE = 200;
/** How long a region that was read beforehand is kept in memory, in milliseconds. */
const KEPT_FOR = 30_000;

/** Takes regions up from the database. Only who holds the lease may. */
export class RegionWorlds {
  readonly #em: EntityManager;
  readonly #hooks: CommitHooks;
  /** Who comes at the same time is loaded together. */
  readonly #loading = new Map<string, Gathering<string, Pilot>>();

  /** Regions that were read because they will be taken up. */
  readonly #readings = new Map<string, RegionReading>();

  constructor(em: EntityManager, hooks: CommitHooks = {}) {
    this.#em = em;
    this.#hooks = hooks;
  }

  async open(lease: { regionId: string; epoch: number }): Promise<OpenWorld> {
    const em = this.#em.fork();
    const [rows, powers] = await Promise.all([
      loadRegion(em, lease.regionId, this.#takeReading(lease.regionId)),
      readRows(em, Faction, 'true', []),
    ]);
    if (!rows) throw new Error(`there is no region ${lease.regionId}`);
    const factionIds = new Map<FactionCode, string>();
    for (const [code, { name }] of Object.entries(factions)) {
      const power = powers.find(faction => faction.name === name);
      if (power) factionIds.set(code as FactionCode, power.id);
    }
    const world = new World(rows, new WriteSet(em), factionIds);
    return { world, commit: new GroupCommit(em, regionFence(lease), this.#hooks) };
  }

  /** Reads a region that will soon be taken up: it takes less time then. */
  async warmUp(regionId: string): Promise<void> {
    const reading = await readRegion(this.#em.fork(), regionId);
    if (!reading) return;
    this.#readings.set(regionId, reading);
    setTimeout(() => {
      if (this.#readings.get(regionId) === reading) this.#readings.delete(regionId);
    }, KEPT_FOR).unref();
  }

  /** A tunnel that was bored while a region was taken up. */
  async loadTunnel(id: string): Promise<Row<WarpTunnel> | null> {
    return (await readRows(this.#em.fork(), WarpTunnel, 't.id = $1', [id]))[0] ?? null;
  }

  /** A player with all that is theirs, if they are in the region. */
  loadPilot(regionId: string, playerId: string): Promise<Pilot | null> {
    let gathering = this.#loading.get(regionId);
    if (!gathering) {
      gathering = new Gathering(ids => loadPilots(this.#em.fork(), regionId, ids), MOST_AT_ONCE);
      this.#loading.set(regionId, gathering);
    }
    return gathering.get(playerId);
  }

  /** What a player was answered to a command; null when that is not known any more. */
  loadReceipt(playerId: string, commandId: string): Promise<Row<CommandReceipt> | null> {
    return loadReceipt(this.#em.fork(), playerId, commandId);
  }

  /** A reading may be used once: its rows are those of the world from then on. */
  #takeReading(regionId: string): RegionReading | undefined {
    const reading = this.#readings.get(regionId);
    this.#readings.delete(regionId);
    return reading;
  }
}
