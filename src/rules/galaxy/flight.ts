import { SLOW_TYPES, UNSTEADY_TYPES } from '../data/sectorTypes.ts';
import type { SectorBlueprint, WarpBlueprint } from './blueprint.ts';
import { rounded } from './numbers.ts';
import type { Lane } from './warpNet.ts';

const DANGEROUS_FROM = 6;
const LEAST_STABILITY = 0.3;

/** What it takes to fly a lane: danger at either end and slow ground cost turns, danger and unsteady ground cost stability. */
export function chartWarp(
  { from, to, oneWay }: Lane,
  sectors: readonly SectorBlueprint[],
  stabilityOf: (cluster: number) => number,
): WarpBlueprint {
  const ends = [sectors[from - 1]!, sectors[to - 1]!] as const;
  const dangerous = ends.filter(({ hazardLevel }) => hazardLevel >= DANGEROUS_FROM).length;
  const slow = ends.filter(({ type }) => SLOW_TYPES.includes(type)).length;
  const unsteady = ends.filter(({ type }) => UNSTEADY_TYPES.includes(type)).length;
  const stability = Math.min(...ends.map(({ cluster }) => stabilityOf(cluster))) - 0.1 * dangerous - 0.2 * unsteady;

  return {
    from,
    to,
    bidirectional: !oneWay,
    latent: false,
    turnCost: 1 + (dangerous > 0 ? 1 : 0) + slow,
    stability: rounded(Math.max(LEAST_STABILITY, stability), 2),
  };
}

/** Lanes in order of their ends, so that a blueprint does not show how it was woven. */
export function inOrder(warps: readonly WarpBlueprint[]): WarpBlueprint[] {
  return warps.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
