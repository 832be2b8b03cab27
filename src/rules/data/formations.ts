import type { RegionKind } from './galaxy.ts';

export const FORMATION_TYPES = [
  'BUBBLE',
  'DEAD_END_BUBBLE',
  'GOLD_BUBBLE',
  'TUNNEL',
  'DEAD_END',
  'WARP_SINK',
  'BACKDOOR',
  'BLISTER',
  'ESCAPE_HATCH',
  'LOST_SECTOR',
  'LOST_CLUSTER',
  'ARCHIPELAGO',
] as const;
export type FormationType = (typeof FORMATION_TYPES)[number];

/** Types that can hold while every sector stays within reach of the capital and back. A backdoor needs a bubble or dead end to lead into, so it comes last. */
export const STAMPED_TYPES = [
  'BUBBLE',
  'DEAD_END_BUBBLE',
  'DEAD_END',
  'TUNNEL',
  'BLISTER',
  'ESCAPE_HATCH',
  'BACKDOOR',
] as const satisfies readonly FormationType[];
export type StampedType = (typeof STAMPED_TYPES)[number];

/** Per region; for a player's region per 1000 sectors. */
export const FORMATION_COUNTS: Readonly<Record<RegionKind, Readonly<Record<StampedType, number>>>> = {
  terran_space: { BUBBLE: 1, DEAD_END_BUBBLE: 1, DEAD_END: 1, TUNNEL: 0, BLISTER: 0, ESCAPE_HATCH: 0, BACKDOOR: 2 },
  player_owned: { BUBBLE: 3, DEAD_END_BUBBLE: 3, DEAD_END: 8, TUNNEL: 4, BLISTER: 4, ESCAPE_HATCH: 4, BACKDOOR: 4 },
  central_nexus: { BUBBLE: 3, DEAD_END_BUBBLE: 2, DEAD_END: 2, TUNNEL: 2, BLISTER: 2, ESCAPE_HATCH: 1, BACKDOOR: 3 },
};

export const BUBBLE_SIZE = 7;
export const BLISTER_SIZE = 2;
export const TUNNEL_LENGTH = 4;
