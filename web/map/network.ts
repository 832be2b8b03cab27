import type { Atlas, MapSector } from '../game/Atlas.ts';
import type { Finds } from '../game/Game.ts';
import type { Point } from './camera.ts';
import { trackOf } from './tracks.ts';

export interface Way {
  kind: 'warp' | 'tunnel' | 'latent';
  from: MapSector;
  to: MapSector;
  oneWay: boolean;
}

/** A tunnel into another region, at its end in this one. */
export interface Gate {
  sector: MapSector;
  name: string;
}

/** The ways of a region, as far as a pilot knows them. */
export class Network {
  readonly ways: readonly Way[];
  readonly gates: readonly Gate[];
  readonly #next = new Map<number, MapSector[]>();
  readonly #between = new Map<string, Way>();

  constructor(atlas: Atlas, finds: Finds) {
    const { warps, tunnels } = atlas.map;
    const ways: Way[] = [];
    const gates: Gate[] = [];
    const add = (kind: Way['kind'], ends: { from: number; to: number; oneWay?: boolean }) => {
      const from = atlas.sector(ends.from);
      const to = atlas.sector(ends.to);
      if (from && to) ways.push({ kind, from, to, oneWay: ends.oneWay ?? false });
    };
    for (const warp of warps) add('warp', warp);
    for (const tunnel of tunnels) {
      add('tunnel', tunnel);
      const from = atlas.sector(tunnel.from);
      const to = atlas.sector(tunnel.to);
      const sector = from && to ? undefined : (from ?? to);
      if (sector) gates.push({ sector, name: tunnel.name });
    }
    for (const { from, sectorId, leads } of finds.ways) {
      if (sectorId === null) continue;
      const [start, end] = leads === 'in' ? [sectorId, from] : [from, sectorId];
      add('latent', { from: start, to: end, oneWay: leads !== 'both' });
    }
    this.ways = ways;
    this.gates = gates;
    for (const way of ways) {
      const { from, to, oneWay } = way;
      this.#between.set(`${from.id} ${to.id}`, way);
      this.#lead(from, to);
      if (!oneWay) this.#lead(to, from);
    }
  }

  /** Where a way leads to from a sector. */
  next(id: number): readonly MapSector[] {
    return this.#next.get(id) ?? [];
  }

  /** How the flight from a sector to a neighbour runs, as the way itself is drawn. */
  track(from: MapSector, to: MapSector): Point[] {
    const forth = this.#between.get(`${from.id} ${to.id}`);
    if (forth) return trackOf(forth.kind, from, to);
    const back = this.#between.get(`${to.id} ${from.id}`);
    return trackOf(back?.kind ?? 'warp', to, from).toReversed();
  }

  /** The neighbour that lies in a direction, best by how straight it is and how near; undefined where none does. */
  towards(from: MapSector, direction: Point): MapSector | undefined {
    let best: MapSector | undefined;
    let least = Infinity;
    for (const sector of this.next(from.id)) {
      const ahead = (sector.x - from.x) * direction.x + (sector.y - from.y) * direction.y;
      const aside = Math.abs((sector.x - from.x) * direction.y - (sector.y - from.y) * direction.x);
      if (ahead <= 0 || aside > ahead * 2.2) continue;
      const worth = ahead + aside * 1.6;
      if (worth >= least) continue;
      best = sector;
      least = worth;
    }
    return best;
  }

  #lead(from: MapSector, to: MapSector): void {
    const there = this.#next.get(from.id);
    if (!there) this.#next.set(from.id, [to]);
    else if (!there.includes(to)) there.push(to);
  }
}
