import type { Logger } from '../log.ts';

/** Runs a job again and again until the returned function is called. One run at a time; a run that fails is logged, and the next comes. */
export function every(periodMs: number, name: string, log: Logger, run: () => Promise<unknown>): () => void {
  let running = false;
  const attempt = async () => {
    if (running) return;
    running = true;
    try {
      await run();
    } catch (error) {
      log.warn({ err: error, job: name }, 'a job failed');
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void attempt(), periodMs);
  timer.unref();
  return () => clearInterval(timer);
}
