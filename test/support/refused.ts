import { Refusal } from '../../src/rules/refusal.ts';

/** The code with which it is refused. */
export async function refused(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    reason => reason,
  );
  if (error instanceof Refusal) return error.code;
  throw error ?? new Error('it was not refused');
}
