import { setTimeout as sleep } from 'node:timers/promises';

/** For how long what may pass is tried again, in milliseconds. */
const DEADLINE = 15_000;
const LONGEST_PAUSE = 1_000;

/** Serialisation, connections, shutdowns, resources: what may pass by itself. */
const PASSING = /^(40001|40P01|53\d\d\d|57P0\d|57014|08\d\d\d|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

interface Trying {
  /** In milliseconds; `DEADLINE` unless it is said. */
  deadline?: number | undefined;
  onRetry?: ((error: unknown) => void) | undefined;
}

/** Does something in the database, again and again with growing pauses while what it fails with may pass. `run` is told how often it was tried. */
export async function tryAgain<R>(
  run: (tries: number) => Promise<R>,
  { deadline = DEADLINE, onRetry }: Trying = {},
): Promise<R> {
  const givenUpAt = performance.now() + deadline;
  for (let tries = 0; ; tries += 1) {
    try {
      return await run(tries);
    } catch (error) {
      if (!isPassing(error) || performance.now() > givenUpAt) throw error;
      onRetry?.(error);
      await sleep(Math.min(LONGEST_PAUSE, 25 * 2 ** tries));
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    PASSING.test(code) || /terminated|timeout exceeded|Client has encountered a connection error/i.test(error.message)
  );
}
