import { signal } from '@preact/signals';
import { Refused } from '../../sdk/errors.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { pauseAfter } from './pauses.ts';

/** A galaxy that does not answer: how often it was asked, and when it is asked next; null while it is being asked. */
export interface Waiting {
  tries: number;
  nextAt: number | null;
  /** It answers, but is not ready yet. */
  isStarting: boolean;
}

/** Null as long as it has answered what it was asked last. */
export const waiting = signal<Waiting | null>(null);

let hurry: (() => void) | undefined;
let reached: Promise<void> | undefined;

/** Resolves when the galaxy answers, however long that takes; `waiting` tells how it goes. */
export function reach(): Promise<void> {
  reached ??= keepAsking().finally(() => (reached = undefined));
  return reached;
}

/** Asks again now. */
export function askNow(): void {
  hurry?.();
}

async function keepAsking(): Promise<void> {
  const galaxy = SectorWars.connect(location.origin, { patience: 0 });
  for (let tries = 1; ; tries += 1) {
    try {
      await galaxy.regions();
      waiting.value = null;
      return;
    } catch (error) {
      const isStarting = error instanceof Refused && error.code === 'ERR_STARTING';
      const pause = pauseAfter(tries);
      waiting.value = { tries, nextAt: Date.now() + pause, isStarting };
      await wait(pause);
      waiting.value = { tries, nextAt: null, isStarting };
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    hurry = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
