import { AskFailure, type CallLimit } from './AiProvider.ts';

/** Does a work, or fails when it takes too long: the work is told to stop, and is not waited for. */
export async function within<T>(milliseconds: number, work: (limit: CallLimit) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new AskFailure('time limit', true));
    controller.abort();
  }, milliseconds);
  try {
    const limit = { milliseconds: Math.ceil(milliseconds), signal: controller.signal };
    return await Promise.race([work(limit), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
