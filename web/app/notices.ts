import { signal } from '@preact/signals';
import { sentenceOf } from './sentences.ts';

export interface Notice {
  id: number;
  kind: 'good' | 'bad' | 'plain';
  text: string;
}

const SHOWN_FOR = 6_000;
const MOST = 4;

/** What the page tells in passing; it goes by itself. */
export const notices = signal<readonly Notice[]>([]);
let last = 0;

export function notify(text: string, kind: Notice['kind'] = 'plain'): void {
  const id = (last += 1);
  // The same sentence once more is not worth a second line.
  notices.value = [...notices.value.filter(notice => notice.text !== text), { id, kind, text }].slice(-MOST);
  setTimeout(() => dismiss(id), SHOWN_FOR);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter(notice => notice.id !== id);
}

/** Runs what a player has asked for; a refusal is told as a sentence. Undefined when it was refused. */
export async function attempt<R>(action: () => Promise<R>): Promise<R | undefined> {
  try {
    return await action();
  } catch (error) {
    notify(sentenceOf(error), 'bad');
    return undefined;
  }
}
