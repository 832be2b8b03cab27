import type { Log } from './bots/messages.ts';

/** Connections that ended by themselves, a line for each close code. */
export function departed(logs: readonly Log[]): string[] {
  return logs.flatMap(({ lost }) =>
    Object.entries(lost).map(([code, count]) => `${count} connections ended with ${code}`),
  );
}
