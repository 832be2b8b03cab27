import type { Station } from '../entities/index.ts';
import { freeSlips } from '../rules/docking.ts';
import { type Line, lineNow, withoutPilot } from '../rules/slipQueue.ts';
import type { Row } from '../world/readRows.ts';
import type { World } from '../world/World.ts';
import { tell } from './tell.ts';

interface Lines {
  /** By station id. */
  lines: Map<string, Line>;
  /** The station that a pilot waits for, by player id; who was struck off a line may still be in here. */
  waitsFor: Map<string, string>;
}

const EMPTY: Line = [];

/**
 * Who waits for a slip, in memory only: a region that is loaded afresh has no lines. Nothing runs to keep them up; each is brought
 * up to now when somebody looks at it.
 */
export class SlipLines {
  readonly #worlds = new WeakMap<World, Lines>();

  /** The line before a station as it is now; who is called is told. As much work as pilots wait there. */
  look(world: World, station: Row<Station>, now: number): Line {
    const { lines } = this.#of(world);
    const before = lines.get(station.id);
    if (!before) return EMPTY;
    const { line, called } = lineNow(before, {
      free: freeSlips({ station, slipsTaken: world.dockedAt(station.id) }),
      isHere: playerId => isArrived(world, station, playerId),
      now,
    });
    this.set(world, station.id, line);
    for (const player of called)
      tell(world, { player }, 'slip.free', { stationId: station.id, stationName: station.name });
    return line;
  }

  set(world: World, stationId: string, line: Line): void {
    const { lines } = this.#of(world);
    if (line.length > 0) world.remember(lines, stationId, line);
    else world.forget(lines, stationId);
  }

  /** Notes for which station a pilot waits; they leave every other line. */
  enrol(world: World, playerId: string, stationId: string, now: number): void {
    const { waitsFor } = this.#of(world);
    if (waitsFor.get(playerId) === stationId) return;
    this.strike(world, playerId, now);
    world.remember(waitsFor, playerId, stationId);
  }

  /** Takes a pilot out of the line they stand in, and calls who is next there. */
  strike(world: World, playerId: string, now: number): void {
    const { lines, waitsFor } = this.#of(world);
    const station = world.station(waitsFor.get(playerId) ?? '');
    if (!station) return;
    world.forget(waitsFor, playerId);
    this.set(world, station.id, withoutPilot(lines.get(station.id) ?? EMPTY, playerId));
    this.look(world, station, now);
  }

  #of(world: World): Lines {
    let lines = this.#worlds.get(world);
    if (!lines) {
      lines = { lines: new Map(), waitsFor: new Map() };
      this.#worlds.set(world, lines);
    }
    return lines;
  }
}

function isArrived(world: World, { sectorId }: Row<Station>, playerId: string): boolean {
  const player = world.pilots.get(playerId)?.player;
  return player !== undefined && player.currentSectorId === sectorId && !player.isDocked;
}
