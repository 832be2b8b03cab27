import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';

export type Line = 'there' | 'back' | 'offline';

/** Whether the line stands, the pilot is coming back over it, or the device itself has none. */
export function useLine(): ReadonlySignal<Line> {
  const game = useGame();
  const isOnline = useSignal(navigator.onLine);
  useEffect(() => {
    const look = () => (isOnline.value = navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, [isOnline]);
  return useComputed(() => {
    if (game.line.value === 'there') return 'there';
    return isOnline.value ? 'back' : 'offline';
  });
}
