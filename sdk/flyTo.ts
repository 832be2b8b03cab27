import type { RegionMap } from '../src/protocol/regions.ts';
import { Refused } from './errors.ts';
import type { Pilot } from './Pilot.ts';

export interface Flight {
  /** The sectors that were flown to, in order. */
  path: number[];
  turnCost: number;
}

/** Flies along the ways that everybody knows, those with the fewest turns first. */
export async function flyTo(pilot: Pilot, map: RegionMap, target: number): Promise<Flight> {
  const path = pathTo(map, pilot.me.currentSectorId, target);
  if (path.length > 0 && pilot.me.isDocked) await pilot.undock();
  let turnCost = 0;
  for (const sectorId of path) turnCost += (await pilot.move(sectorId)).turnCost;
  return { path, turnCost };
}

function pathTo(map: RegionMap, from: number, target: number): number[] {
  const ways = waysOf(map);
  const best = new Map([[from, { turns: 0, by: from }]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => (turnsTo(a) <= turnsTo(b) ? a : b));
    if (here === target) return back(target);
    open.delete(here);
    for (const { to, turns } of ways.get(here) ?? []) {
      if (turnsTo(here) + turns >= turnsTo(to)) continue;
      best.set(to, { turns: turnsTo(here) + turns, by: here });
      open.add(to);
    }
  }
  throw new Refused({ code: 'ERR_NOT_ADJACENT', message: 'There is no way from here to there.' });

  function turnsTo(sectorId: number): number {
    return best.get(sectorId)?.turns ?? Infinity;
  }

  function back(to: number): number[] {
    const path = [];
    for (let at = to; at !== from; at = best.get(at)?.by ?? from) path.unshift(at);
    return path;
  }
}

function waysOf({ warps, tunnels }: RegionMap): Map<number, { to: number; turns: number }[]> {
  const ways = new Map<number, { to: number; turns: number }[]>();
  const add = (from: number, to: number, turns: number) => ways.set(from, [...(ways.get(from) ?? []), { to, turns }]);
  for (const { from, to, turns, oneWay } of [...warps, ...tunnels]) {
    add(from, to, turns);
    if (!oneWay) add(to, from, turns);
  }
  return ways;
}
