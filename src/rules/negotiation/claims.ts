import { nameIn } from './names.ts';
import { phrasesIn } from './phrases.ts';

const LONGEST = 80;

const SHIPS = ['scout', 'courier', 'freighter', 'hauler', 'defender', 'colony ship', 'carrier', 'escape pod'] as const;

const NUMBER = String.raw`(?: (?:number|code|level|id|is|was|no\.?))*:? ((?=[\p{L}-]*\d)[\p{L}\d-]+)`;
const REGISTRY = new RegExp(String.raw`\b(?:registry|registration|serial|licen[cs]e)${NUMBER}`, 'iu');
const CLEARANCE = new RegExp(String.raw`\b(?:clearance|authori[sz]ation)${NUMBER}`, 'iu');
const CLEARED_BY = /\b(?:cleared|authori[sz]ed|let in|waved through) by ([^.,;:!?]+)/iu;
const ARRIVAL =
  /\b(?:today|yesterday|just now|this (?:morning|afternoon|evening)|last (?:night|week|month)|(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:minute|hour|day|week|month)s? ago)\b/iu;
const ORIGIN = /\b(?:bought|purchased|inherited|gifted|found|won|built|leased|rented)\b(?: [^.,;:!?]+)?/iu;

/** What is claimed in an answer, a few words each: for the record, no rule decides by it ([NG18]). */
export function claimsIn(text: string): Record<string, string> {
  const claims = {
    name: nameIn(text),
    ship: phrasesIn(text, SHIPS)[0],
    registry: REGISTRY.exec(text)?.[1],
    clearance: CLEARANCE.exec(text)?.[1] ?? CLEARED_BY.exec(text)?.[1],
    arrival: ARRIVAL.exec(text)?.[0],
    origin: ORIGIN.exec(text)?.[0],
  };
  const made = Object.entries(claims).flatMap(([about, value]) => {
    const short = Array.from(value?.trim() ?? '')
      .slice(0, LONGEST)
      .join('')
      .trim();
    return short === '' ? [] : [[about, short]];
  });
  return Object.fromEntries(made) as Record<string, string>;
}
