import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isStill } from '../settings/settings.ts';

const LENGTH = 700;

/** A figure that runs to its new value instead of jumping there. It jumps where nobody sees it, or where nothing shall move. */
export function useCount(value: number): ReadonlySignal<number> {
  const shown = useSignal(value);
  useEffect(() => {
    const from = shown.peek();
    if (from === value) return undefined;
    if (document.hidden || isStill.peek()) {
      shown.value = value;
      return undefined;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, Math.max(0, (now - began) / LENGTH));
      shown.value = Math.round(from + (value - from) * (1 - (1 - share) ** 3));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [value, shown]);
  return shown;
}
