import type { MapSector } from '../game/Atlas.ts';
import { mixed, sectorColour, UNKNOWN } from './palette.ts';

/** How well a sector is known: that it is there, or what it is like. */
export type Sight = 'unseen' | 'visited' | 'here';

export interface Look {
  colour: number;
  alpha: number;
  /** Against others. */
  size: number;
}

const GREATER: Readonly<Record<string, number>> = { STAR_CLUSTER: 1.25, NEBULA: 1.2, BLACK_HOLE: 1.2, VOID: 0.8 };
/** How many levels there are from the middle of a region to its top, at most. */
const LEVELS = 12;

export function sightOf(id: number, here: number, visited: ReadonlySet<number>): Sight {
  if (id === here) return 'here';
  return visited.has(id) ? 'visited' : 'unseen';
}

/** A star as it is drawn: of an unseen sector only where it is, and to which cluster it belongs. What lies higher is nearer, and so larger. */
export function lookOf({ type, z, capital }: MapSector, sight: Sight, cluster: number): Look {
  const depth = 1 + 0.14 * (z / LEVELS);
  if (sight === 'unseen')
    return { colour: mixed(UNKNOWN, cluster, 0.35), alpha: 0.62 + 0.1 * depth, size: 0.68 * depth };
  const size = capital ? 1.4 : (GREATER[type] ?? 1.1);
  return { colour: mixed(sectorColour(type), cluster, type === 'STANDARD' ? 0.22 : 0), alpha: 1, size: size * depth };
}

/** How strongly a way is drawn between two sectors. */
export function wayAlpha(a: Sight, b: Sight): number {
  if (a === 'unseen' && b === 'unseen') return 0.3;
  return a !== 'unseen' && b !== 'unseen' ? 0.85 : 0.55;
}
