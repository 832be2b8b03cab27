import { Refusal } from './refusal.ts';
import { lettersIn, LONGEST_SPEECH, withoutControls } from './speech.ts';

export type ChatScope = 'sector' | 'region' | 'team' | 'private';

export interface Words {
  scope: ChatScope;
  text: string;
  /** Whom a private message is for. */
  to?: string | undefined;
}

const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu;

/** What may be said of a text: breaks as spaces, nothing that controls a screen, 1 to 500 characters [CH1, CH2]. */
export function cleanText(text: string): string {
  if (!text.isWellFormed()) throw malformed('text', 'well-formed Unicode');
  const clean = withoutControls(text).trim();
  const isTooLong = lettersIn(clean) > LONGEST_SPEECH;
  if (isTooLong || clean.replace(INVISIBLE, '') === '') throw malformed('text', '1 to 500 characters');
  return clean;
}

/**
 * The text as it is heard [CH1, CH2]; a private one has one listener, who is somebody else, and that of a team has a team. Whether
 * there is such a player or team, the caller says [CH3, CH5].
 */
export function say({ scope, text, to }: Words, speaker: string, isAddressable: boolean): string {
  const isPrivate = scope === 'private';
  if (isPrivate !== (to !== undefined)) throw malformed('to', 'a player, for a private message only');
  if (to === speaker) throw malformed('to', 'somebody else');
  const clean = cleanText(text);
  if (isPrivate && !isAddressable) throw new Refusal('ERR_RECIPIENT_OFFLINE');
  if (scope === 'team' && !isAddressable) throw new Refusal('ERR_NO_TEAM');
  return clean;
}

function malformed(path: string, rule: string): Refusal {
  return new Refusal('ERR_BAD_REQUEST', { issues: [{ path, rule }] });
}
