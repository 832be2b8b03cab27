import { Refusal } from '../../src/rules/refusal.ts';

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it was not rejected');
    },
    (reason: unknown) => reason,
  );
}

/** The code with which it is refused. */
export async function refused(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise);
  if (error instanceof Refusal) return error.code;
  throw error;
}
