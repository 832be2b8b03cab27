import { useSignal, useSignalEffect } from '@preact/signals';
import { secondsUntil } from '../app/pauses.ts';
import { askNow, waiting } from '../app/reach.ts';
import { say } from './overWords.ts';

/** When the galaxy is asked next, and a way not to wait for that. */
export function Retry() {
  const now = useSignal(Date.now());
  useSignalEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 500);
    return () => clearInterval(timer);
  });
  const state = waiting.value;
  if (!state) return null;
  const seconds = state.nextAt === null ? null : secondsUntil(state.nextAt, now.value);
  return (
    <>
      <p class="number over-next" aria-live="off">
        {seconds === null ? say().asking : say().next(seconds)}
      </p>
      <button type="button" class="button primary" disabled={seconds === null} onClick={askNow}>
        {say().tryNow}
      </button>
    </>
  );
}
