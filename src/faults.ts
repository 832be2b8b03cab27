import { InterRegionalTravel } from './entities/index.ts';
import type { Changes } from './world/WriteSet.ts';

type Moment = 'before' | 'after';

/**
 * The named places where a test may end the process. `entry`: somebody asked where to enter; `departure`: a commit with one in it;
 * `announcement`: everybody in a region was told where it will be; `opening`: a region is about to be read under its lease.
 */
export type FaultPoint =
  | `${Moment}_${'commit' | 'departure' | 'arrival'}`
  | 'before_entry'
  | 'after_announcement'
  | 'before_opening';

export type Reach = (point: Exclude<FaultPoint, `${Moment}_departure`>, batch?: readonly Changes[]) => void;

/** Ends the process as a power cut would, at a named place: `before_commit:3` at the third commit. For crash tests only. */
export function faultAt(point: string | undefined): { reach?: Reach } {
  if (!point) return {};
  const [name, count = '1'] = point.split(':');
  let left = Number(count);
  return {
    reach: (reached, batch = []) => {
      const isHere = reached === name || (departureAt(reached) === name && batch.some(isDeparture));
      if (!isHere) return;
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    },
  };
}

function departureAt(point: string): string {
  return point.replace('commit', 'departure');
}

function isDeparture({ table, added }: Changes): boolean {
  return table.entity === InterRegionalTravel.name && added.size > 0;
}
