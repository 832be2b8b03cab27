import { type Density, DENSITIES, SECTOR_COUNTS } from '../data/galaxy.ts';
import type { RegionPlan } from './blueprint.ts';

/** The densities of a plan, its own figures before those of its kind of region. Throws a RangeError for a plan that no region may have. */
export function settle({ kind, sectors, density }: RegionPlan): Density {
  const [min, max] = SECTOR_COUNTS[kind];
  if (!Number.isInteger(sectors) || sectors < min || sectors > max) {
    const allowed = min === max ? `exactly ${min}` : `${min} to ${max}`;
    throw new RangeError(`a ${kind} region has ${allowed} sectors, not ${sectors}`);
  }

  const settled = { ...DENSITIES[kind], ...density };
  for (const [what, percent] of Object.entries(settled)) {
    const most = what === 'oneWayWarps' ? 30 : 60;
    if (!(percent >= 0 && percent <= most))
      throw new RangeError(`density of ${what} is 0 to ${most} %, not ${percent}`);
  }
  return settled;
}
