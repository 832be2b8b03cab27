import { FORMATION_COUNTS, STAMPED_TYPES, type StampedType } from '../data/formations.ts';
import type { RegionKind } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from './formationGround.ts';
import {
  stampBackdoor,
  stampBlister,
  stampBubble,
  stampDeadEnd,
  stampDeadEndBubble,
  stampEscapeHatch,
  stampTunnel,
} from './formationShapes.ts';

/** A formation before it has a name. The warps it needs are in the net already. */
export interface Shape {
  type: StampedType;
  anchor: number;
  interior: number[];
  target: number | null;
  properties: Record<string, number | string | boolean>;
}

type Stamp = (ground: Ground, dice: Dice, shapes: readonly Shape[]) => Shape;

const STAMPS: Readonly<Record<StampedType, Stamp>> = {
  BUBBLE: stampBubble,
  DEAD_END_BUBBLE: stampDeadEndBubble,
  DEAD_END: stampDeadEnd,
  TUNNEL: stampTunnel,
  BLISTER: stampBlister,
  ESCAPE_HATCH: stampEscapeHatch,
  BACKDOOR: stampBackdoor,
};

/** Stamps a region's formations into ground that no other warp has touched yet, and seals them, so that their definitions still hold in the finished graph. */
export function stampFormations(kind: RegionKind, sectors: number, ground: Ground, dice: Dice): Shape[] {
  const counts = formationCounts(kind, sectors);
  const shapes: Shape[] = [];
  for (const type of STAMPED_TYPES) {
    for (let i = 0; i < counts[type]; i++) {
      shapes.push(STAMPS[type](ground, dice.stream(`${type} ${i}`), shapes));
    }
  }
  return shapes;
}

/** A player's region has about 30 formations per 1000 sectors, dealt to the types by largest remainder. */
export function formationCounts(kind: RegionKind, sectors: number): Record<StampedType, number> {
  const table = FORMATION_COUNTS[kind];
  if (kind !== 'player_owned') return { ...table };

  const shares = STAMPED_TYPES.map(type => ({ type, share: (table[type] * sectors) / 1000 }));
  const counts = { ...table };
  for (const { type, share } of shares) counts[type] = Math.floor(share);
  const total = Math.round(shares.reduce((sum, { share }) => sum + share, 0));
  const left = total - Object.values(counts).reduce((sum, count) => sum + count, 0);
  const byRemainder = shares.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { type } of byRemainder.slice(0, left)) counts[type] += 1;
  return counts;
}
