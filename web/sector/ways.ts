import type { Moves } from '../game/Game.ts';

export type Way = Moves['warps'][number];

/** A way out of the sector, and the digit that flies it. */
export interface Exit {
  way: Way;
  /** Null for what leads out of the region, and beyond the ninth. */
  sectorId: number | null;
  key: string | null;
}

const KEYS = 9;

/** The ways out of the sector the pilot is in; none as long as only those of the sector before are known. */
export function exitsFrom(sectorId: number, moves: Pick<Moves, 'sectorId' | 'warps' | 'tunnels'> | null): Exit[] {
  return moves?.sectorId === sectorId ? exitsOf(moves) : [];
}

/** The ways out in the order in which they are listed: warps, tunnels, each best first, then those to other regions. */
export function exitsOf({ warps, tunnels }: Pick<Moves, 'warps' | 'tunnels'>): Exit[] {
  const all = [...warps, ...tunnels];
  const inside = cheapest(all.filter(way => !way.crossing && way.sectorId !== null));
  const outside = all.filter(way => way.crossing || way.sectorId === null);
  return [
    ...inside.map((way, at) => ({ way, sectorId: way.sectorId, key: at < KEYS ? String(at + 1) : null })),
    ...outside.map(way => ({ way, sectorId: null, key: null })),
  ];
}

/** Of several ways to one sector the one that a flight takes: the first that is cheapest. */
function cheapest(ways: readonly Way[]): Way[] {
  const least = new Map<number | null, Way>();
  for (const way of ways) {
    const known = least.get(way.sectorId);
    if (!known || way.turnCost < known.turnCost) least.set(way.sectorId, way);
  }
  return [...least.values()];
}

/** What `s` scans: the sector that is looked at, if a way leads there, else the first way to where the pilot has not been. */
export function scanTargetOf(
  exits: readonly Exit[],
  selected: number | null,
  visited: ReadonlySet<number>,
): number | null {
  const there = exits.filter(({ sectorId }) => sectorId !== null);
  const looked = there.find(({ sectorId }) => sectorId === selected);
  const unknown = there.find(({ sectorId }) => !visited.has(sectorId ?? 0));
  return (looked ?? unknown ?? there[0])?.sectorId ?? null;
}
