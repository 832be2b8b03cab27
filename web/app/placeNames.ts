import { words } from './language.ts';
import { PLACES, type Places } from './places.ts';
import { plain } from './sentences.ts';

const say = words(PLACES);

/** What a kind of place is called: `kindOf('sectors', 'BLACK_HOLE')`. One that this page does not know yet goes by its code. */
export function kindOf(what: keyof Places, type: string): string {
  const names: Readonly<Record<string, string>> = say()[what];
  return names[type] ?? plain(type);
}
