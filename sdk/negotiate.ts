import type { Decision, FirstLoginReply } from '../src/protocol/firstLogin.ts';
import type { StarterShip } from '../src/rules/data/shipRarity.ts';
import type { Topic } from '../src/rules/negotiation/terms.ts';
import type { Talk } from './Talk.ts';

/** How a pilot talks to the guard. All of it may be left out. */
export interface Approach {
  /** A ship; or several, of which the first on offer is taken; or a ship and what is said of it. Else the best on offer. */
  claim?: StarterShip | readonly StarterShip[] | { shipType: StarterShip; text: string };
  /** What is said to the first question, the second and so on; or whoever thinks of something. */
  answers?: readonly string[] | ((question: string, talk: Talk) => string | Promise<string>);
  nickname?: string;
}

/** What came of a first login. */
export type Landing = FirstLoginReply<'complete'> & { outcome: Readonly<Decision> };

/** The better a ship, the further up: all of them, or this does not compile. */
const WORTH: Readonly<Record<StarterShip, number>> = {
  CARRIER: 7,
  COLONY_SHIP: 6,
  DEFENDER: 5,
  CARGO_HAULER: 4,
  FAST_COURIER: 3.5,
  SCOUT_SHIP: 3,
  LIGHT_FREIGHTER: 2,
  ESCAPE_POD: 1,
};

/** The whole of a first login, from wherever the talk stands. */
export async function negotiate(talk: Talk, { claim, answers = [], nickname }: Approach = {}): Promise<Landing> {
  if (talk.state.step === 'choosing') await talk.claim(claimOf(claim, talk.state.availableShips));
  while (talk.state.step === 'dialogue') await talk.answer({ text: await wordsOf(answers, talk) });
  const { outcome } = talk.state;
  if (!outcome) throw new Error('the guard has decided nothing');
  return { ...(await talk.complete(nickname === undefined ? {} : { nickname })), outcome };
}

function claimOf(claim: Approach['claim'], offered: readonly StarterShip[]): { shipType: StarterShip; text: string } {
  if (typeof claim === 'object' && 'shipType' in claim) return claim;
  const wanted = typeof claim === 'string' ? [claim] : (claim ?? []);
  const shipType = wanted.find(ship => offered.includes(ship)) ?? bestOf(offered);
  return { shipType, text: claimFor(shipType) };
}

/** The ship that most would take. */
export function bestOf(offered: readonly StarterShip[]): StarterShip {
  return offered.toSorted((a, b) => WORTH[b] - WORTH[a])[0] ?? 'ESCAPE_POD';
}

async function wordsOf(answers: NonNullable<Approach['answers']>, talk: Talk): Promise<string> {
  const { prompt, sequence, exchanges } = talk.state;
  if (typeof answers === 'function') return answers(prompt, talk);
  // The first exchange was the claim.
  return answers[sequence - 2] ?? ANSWERS[exchanges.at(-1)?.topic ?? 'introduction'];
}

/** What is said of a ship, when nobody thinks of anything better. */
export function claimFor(ship: StarterShip): string {
  const name = ship.toLowerCase().replaceAll('_', ' ');
  return `That ${name} over there is certainly mine. Her registry is on file, the docking clearance was granted before I went under, and the cargo manifest carries my signature on every page.`;
}

const ANY =
  'Without a doubt. Whatever you look up, the registry, the docking log, the clearance or the cargo manifest, all of them tell the same story, for that is simply what happened.';

/** One story in several parts, which no question gets out of step. */
export const ANSWERS: Readonly<Record<Topic, string>> = {
  introduction: ANY,
  ai_generated: ANY,
  identity_verification:
    'Certainly. My license is with the port authority, the registry of the ship names me as her owner, and the clearance code stands on the docking form that your own office has stamped.',
  arrival_details:
    'I came in under traffic control and was definitely logged: docking authority read the clearance back to me twice, and the cargo manifest was sealed before anybody opened the airlock.',
  ship_knowledge:
    'Of course I know her. The serial number stands on the main frame above the reactor hatch, it is the one in the registry, and the cargo hold creaks on every jump.',
  situational_awareness:
    'This bay is for owners with docking authorization, and mine is absolutely in order: transit clearance, registry and manifest have all been over your desk, and I keep to the protocol.',
};
