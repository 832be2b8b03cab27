import type { CommitHooks } from './world/GroupCommit.ts';

/** Ends the process as a power cut would, at a named place of a commit: `before_commit:3` at the third. For crash tests only. */
export function faultAt(point: string | undefined): Pick<CommitHooks, 'reach'> {
  if (!point) return {};
  const [name, count = '1'] = point.split(':');
  let left = Number(count);
  return {
    reach: reached => {
      if (reached !== name) return;
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    },
  };
}
