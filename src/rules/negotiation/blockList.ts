import { isReserved } from '../account.ts';

/** Whole names that nobody goes by, in the languages of the guard. */
const BLOCKED = new Set(
  [
    'fuck fucker fuckyou motherfucker shit bullshit cunt bitch asshole whore slut nigger nigga faggot retard rapist',
    'nazi hitler adolfhitler heilhitler siegheil arschloch fotze hure hurensohn wichser scheisse scheiße',
    'puta hijodeputa mierda maricon putain salope connard encule merde caralho buceta porra viado filhodaputa',
  ].flatMap(names => names.split(' ')),
);

/** Digits and letters of other scripts, each above the letter that it looks like. */
const LOOKALIKES = '034578аеіморстухѕαιορτν';
const LETTERS = 'oeastbaeimopctyxsaioptv';

/** The whole name is a bad word or one of the house, whatever its case, accents, hyphens and digits for letters ([NG17]). */
export function isBlocked(name: string): boolean {
  const bare = name
    .normalize('NFKD')
    .replace(/[\p{M}_\- ]/gu, '')
    .toLowerCase();
  const read = Array.from(bare, letter => LETTERS[LOOKALIKES.indexOf(letter)] ?? letter).join('');
  return [bare, read.replaceAll('1', 'i'), read.replaceAll('1', 'l')].some(
    each => BLOCKED.has(each) || isReserved(each),
  );
}
