import { isReserved } from '../account.ts';
import { lettersIn } from '../speech.ts';
import { isBlocked } from './blockList.ts';

const APOSTROPHE = "['’ʼ]";
/** What a name comes after, in the order in which it is believed. */
const MARKERS = [`i${APOSTROPHE}m`, 'my name is', 'captain', 'pilot', `name${APOSTROPHE}s`, 'call me'].map(
  marker => new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${marker} ([^.,;:!?\r\n]*)`, 'iu'),
);
const MOST_WORDS = 3;

/** The name by which somebody introduces themselves, null when there is none ([NG16]). */
export function nameIn(text: string): string | null {
  for (const marker of MARKERS) {
    const candidate = marker.exec(text)?.[1]?.trim() ?? '';
    if (candidate !== '' && candidate.split(/\s+/u).length <= MOST_WORDS) return candidate;
  }
  return null;
}

const LENGTH = { least: 3, most: 20, column: 50 } as const;
const MARKS = /\p{M}/gu;
const NICKNAME = /^(?:\p{L}\p{M}{0,3}|[\p{Nd}_-])+(?: (?:\p{L}\p{M}{0,3}|[\p{Nd}_-])+)?$/u;
/** Fillers that count as letters and are not seen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Why somebody cannot go by a name, null when nothing is wrong with it but that it may be taken ([NG17]). */
export function nicknameProblem(name: string): 'length' | 'charset' | 'profanity' | null {
  const letters = lettersIn(name.replace(MARKS, ''));
  if (letters < LENGTH.least || letters > LENGTH.most || lettersIn(name) > LENGTH.column) return 'length';
  if (!NICKNAME.test(name) || UNSEEN.test(name) || isDisguised(name)) return 'charset';
  return isReserved(name) || isBlocked(name) ? 'profanity' : null;
}

/** Letters in other shapes, wide or framed, that would read as a name which somebody else has. */
function isDisguised(name: string): boolean {
  return name.normalize('NFC') !== name.normalize('NFKC');
}
