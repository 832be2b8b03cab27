import type { World } from '../services/RegionWorlds.ts';
import type { Verdict } from './ActorRoom.ts';
import type { Audience } from './Audience.ts';
import type { Doors } from './Doors.ts';
import type { RegionParts } from './RegionParts.ts';

/** A region's room, to those of its objects that wait for something outside and then act in its turn. */
export interface Inside {
  parts: RegionParts;
  regionId: string;
  audience: Audience;
  doors: Doors;
  /** Undefined while the room waits for its region. */
  world: () => World | undefined;
  /** Whether the world is loaded afresh just now: the present one counts no more. */
  isRecovering: () => boolean;
  /** Runs something in a turn of the room, once the region is there; resolves when its batch is durable or lost. */
  turn: <R>(name: string, run: (world: World) => R) => Promise<Verdict<R>>;
  later: (milliseconds: number, run: () => void) => unknown;
}
