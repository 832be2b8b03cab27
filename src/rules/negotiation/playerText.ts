import { Refusal } from '../refusal.ts';
import { lettersIn, LONGEST_SPEECH, withoutControls } from '../speech.ts';
import { attackIn } from './attacks.ts';

const SPACES = /[\p{White_Space}\u2800]+/gu;

/** Scripts in which a joiner shapes the letter before it. */
const JOINING = 'Arab Syrc Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr'
  .split(' ')
  .map(script => `\\p{scx=${script}}`)
  .join('');
/** A joiner or a selector where it makes a sign: in an emoji, in such a script, in a keycap. */
const SIGN = [
  String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?(?:\u200d(?=\p{Extended_Pictographic}))?`,
  String.raw`[${JOINING}](?:(?!\p{Default_Ignorable_Code_Point})\p{M}){0,9}[\u200c\u200d]`,
  String.raw`[\d#*]\ufe0f\u20e3`,
].join('|');
/** Everything else that is not seen, and halves of characters. */
const UNSEEN = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cs}\ufff9-\ufffb]`;
const SIGN_OR_UNSEEN = new RegExp(`(${SIGN})|${UNSEEN}`, 'gu');

/**
 * What the guard hears of a text: letters in their usual shape, one space between words, nothing unseen ([NG3]). Refuses:
 * ERR_TEXT_REJECTED with the reason ([NG4]).
 */
export function readText(raw: string): string {
  const seen = withoutControls(raw.normalize('NFKC')).replace(SIGN_OR_UNSEEN, '$1');
  const text = seen.normalize('NFKC').replace(SPACES, ' ').trim();
  if (text === '') throw rejected('empty');
  if (lettersIn(text) > LONGEST_SPEECH) throw rejected('long');
  const attack = attackIn(text);
  if (attack) throw rejected(attack);
  return text;
}

function rejected(reason: string): Refusal {
  return new Refusal('ERR_TEXT_REJECTED', { reason });
}
