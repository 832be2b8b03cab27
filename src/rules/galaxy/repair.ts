import { cutOff, neighbours } from './connectivity.ts';
import type { WarpBlueprint } from './blueprint.ts';

/** Makes every sector reachable from sector 1 and back by opening the return flight of one-way warps. Returns how many it opened; throws when that is not enough. */
export function repair(sectors: number, warps: WarpBlueprint[]): number {
  const opened = open(sectors, warps, false) + open(sectors, warps, true);
  const lost = cutOff(sectors, warps);
  if (lost.length > 0) throw new Error(`sectors ${lost.slice(0, 5).join(', ')} cannot be connected`);
  return opened;
}

/** One sweep along the ways out, or along the ways home. All that an opened warp brings within reach is followed before another is opened. */
function open(sectors: number, warps: readonly WarpBlueprint[], back: boolean): number {
  const next = neighbours(sectors, warps, back);
  const against = oneWaysAgainst(sectors, warps, back);
  const seen = new Set<number>();
  let opened = 0;

  follow(1);
  for (const here of seen) {
    for (const warp of against[here]!) {
      const there = back ? warp.to : warp.from;
      if (seen.has(there)) continue;
      warp.bidirectional = true;
      opened += 1;
      follow(there);
    }
  }
  return opened;

  function follow(start: number): void {
    const ahead = [start];
    seen.add(start);
    for (const here of ahead) {
      for (const there of next[here]!) {
        if (seen.has(there)) continue;
        seen.add(there);
        ahead.push(there);
      }
    }
  }
}

/** The one-way warps that would lead on from each sector, had they a return flight. */
function oneWaysAgainst(sectors: number, warps: readonly WarpBlueprint[], back: boolean): WarpBlueprint[][] {
  const against: WarpBlueprint[][] = Array.from({ length: sectors + 1 }, () => []);
  for (const warp of warps) {
    if (!warp.bidirectional) against[back ? warp.from : warp.to]!.push(warp);
  }
  return against;
}
