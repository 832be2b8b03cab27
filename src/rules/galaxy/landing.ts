import { LANDING_DISTANCE_SHARE } from '../data/galaxy.ts';
import type { SectorBlueprint } from './blueprint.ts';

export interface Arrival {
  sectors: readonly SectorBlueprint[];
  /** Hops from the capital by sector number. */
  depth: Int32Array;
  inFormation: ReadonlySet<number>;
  /** Sectors with a station or a planet. */
  occupied: ReadonlySet<number>;
}

/** Where the way from the Nexus arrives: far from the capital, in open space that nobody has a claim on. */
export function landingSector({ sectors, depth, inFormation, occupied }: Arrival): number {
  const deepest = depth.reduce((most, hops) => Math.max(most, hops), 0);
  const far = sectors.filter(({ number }) => depth[number]! >= LANDING_DISTANCE_SHARE * deepest);
  const preference = far.map(sector => ({
    sector,
    shape: inFormation.has(sector.number) ? 1 : 0,
    claim: occupied.has(sector.number) || sector.specialFeatures.length > 0 ? 1 : 0,
    hops: depth[sector.number]!,
  }));
  const [best] = preference.toSorted(
    (a, b) =>
      a.shape - b.shape ||
      a.claim - b.claim ||
      b.hops - a.hops ||
      a.sector.x - b.sector.x ||
      a.sector.y - b.sector.y ||
      a.sector.z - b.sector.z,
  );
  return best!.sector.number;
}
