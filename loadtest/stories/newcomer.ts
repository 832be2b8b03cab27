import { randomUUID } from 'node:crypto';
import { Ended, Refused } from '../../sdk/errors.ts';
import { ANSWERS, bestOf } from '../../sdk/negotiate.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Talk } from '../../sdk/Talk.ts';
import type { FirstLoginReply } from '../../src/protocol/firstLogin.ts';
import type { StarterShip } from '../../src/rules/data/shipRarity.ts';
import { shipName, speech, tellSuspicion } from './dialogue.ts';
import { recordOf } from './records.ts';
import type { Setting } from './Story.ts';
import { type Teller, told } from './Teller.ts';

type Reply = FirstLoginReply<'complete'>;

/** What Ada says of herself, whichever way the guard asks. */
const ADA: typeof ANSWERS = {
  ...ANSWERS,
  identity_verification:
    'Certainly: Ada Voss. License and registry are on the same page, with a picture from before the cryo bay. I looked better then. The clearance code stands under it, in red.',
  arrival_details:
    'Traffic control talked me down the night the big array was dark, and docking authority definitely logged the clearance. Ask them for the manifest: they made me spell every line.',
  ship_knowledge:
    'Of course I know her. The serial plate is behind the port locker, where no catalogue would put it, and the cargo door sticks until you kick it. The registry does not mention the kick.',
  situational_awareness:
    'Because this is the bay that my docking authorization names, absolutely by the book. And the cat is with me: it sat on my manifest until I scratched its ears, and then it followed me in.',
};
const adaClaims = (ship: string) =>
  `There you are. My name is Ada Voss, and the ${ship} over there is mine, of course. Registry, docking clearance, cargo manifest: all of it is on file, and in that order.`;

/** What Rook says: each of it sounds well, and no two go together. */
const ROOK_CLAIMS = 'Easy, friend. I bought her brand new, and I only came in this morning. Mine, plain and simple.';
const ROOK: typeof ANSWERS = {
  ...ANSWERS,
  identity_verification:
    'Papers, papers. All of them are in the name of my aunt, because I inherited her. You will find a way to write that down.',
  arrival_details: 'I had the clearance yesterday already, when I docked. Somebody must have it somewhere.',
  ship_knowledge: 'What is there to know? She is an old ship, and they all creak in the same places.',
  situational_awareness: 'I am where my ship is. Look at the two of us: we belong together.',
};

/** First logins, told as they are spoken: who is believed, who wants the pod, and who is caught. */
export async function newcomer({ galaxy, cable, teller, cast }: Setting): Promise<void> {
  const somebody = async (name: string) => {
    const pilot = await galaxy.register(`${name.toLowerCase()}_${randomUUID().slice(0, 6)}`, randomUUID());
    cast(pilot);
    return pilot;
  };

  teller.scene('Ada wakes up, and is asked who she is');
  const ada = await somebody('Ada');
  teller.check('nobody flies before the guard has let them pass', await isRefused(ada.enter(), 'ERR_NOT_READY'));
  const talk = await meet(ada);
  tellGuard(talk, teller);
  const line = { away: 0, back: 0 };
  talk.on('away', () => {
    line.away += 1;
    teller.line('');
    teller.line('the line is cut while she speaks', 'yellow');
  });
  talk.on('back', () => {
    line.back += 1;
    teller.line('and is there again: she says it once more, and is heard once', 'yellow');
  });
  const shipType = bestOf(talk.state.availableShips);
  await hold(talk, teller, {
    name: 'Ada',
    shipType,
    claim: adaClaims(shipName(shipType)),
    answer: ({ exchanges }) => ADA[exchanges.at(-1)?.topic ?? 'introduction'],
    onAnswer: number => {
      if (number === 2) cable.cutBeforeNextAnswer();
    },
  });
  const landing = await sign(talk, teller, `Ada-${randomUUID().slice(0, 4)}`);
  teller.check('lost the line in the middle of an answer, and the talk went on', line.away === 1 && line.back === 1);
  teller.check('every answer is in the talk once', heardOnce(talk));
  teller.check('she has the ship that she claimed', landing.ship.type === shipType);

  teller.scene('She tries to get more');
  teller.check('who has signed cannot sign again', (await failure(talk.complete())) instanceof Ended);
  teller.check('the guard has nothing more for her', (await ada.meetGuard()) === null);
  teller.check('and a whole first login is over before it begins', (await ada.negotiate()) === null);
  await fly(ada, landing, teller);

  teller.scene('Bo only wants to get away');
  const bo = await somebody('Bo');
  const brief = await meet(bo);
  tellGuard(brief, teller);
  const words = 'The escape pod. The dented one. I know, I know, but it flies.';
  await hold(brief, teller, { name: 'Bo', shipType: 'ESCAPE_POD', claim: words, answer: () => words });
  const { exchanges } = brief.state;
  const pod = await sign(brief, teller);
  teller.check('who wants the pod is asked nothing', exchanges.length === 1);
  teller.check('gets it, and 1,000 credits', pod.ship.type === 'ESCAPE_POD' && pod.credits === 1_000);
  await fly(bo, pod, teller);

  teller.scene('Rook has a story for everything');
  const rook = await somebody('Rook');
  const long = await meet(rook);
  tellGuard(long, teller);
  await hold(long, teller, {
    name: 'Rook',
    shipType: long.state.availableShips.find(ship => ship !== 'ESCAPE_POD') ?? 'ESCAPE_POD',
    claim: ROOK_CLAIMS,
    answer: ({ exchanges }) => ROOK[exchanges.at(-1)?.topic ?? 'introduction'],
  });
  const caught = await sign(long, teller);
  teller.check('who contradicts himself three times is caught', long.state.outcome?.result === 'FAILURE');
  teller.check('and gets the pod, 300 credits, and a note', isCaught(caught));
  await fly(rook, caught, teller);
}

async function meet(pilot: Pilot): Promise<Talk> {
  const talk = await pilot.meetGuard();
  if (!talk) throw new Error('no guard waits here: the server must run with FIRST_LOGIN=guard');
  return talk;
}

function tellGuard({ state: { guard, availableShips, suspicion, mood } }: Talk, teller: Teller): void {
  teller.line(`${guard.name}, ${guard.title}, ${guard.trait}`, 'bold');
  teller.line(guard.description, 'dim');
  teller.line(`in the dock: ${availableShips.map(shipName).join(', ')}`);
  tellSuspicion(teller, { suspicion, mood });
}

interface Script {
  name: string;
  shipType: StarterShip;
  claim: string;
  answer: (state: Talk['state']) => string;
  onAnswer?: (number: number) => void;
}

/** The talk from the claim to the guard's last words, as it happens. */
async function hold(talk: Talk, teller: Teller, { name, shipType, claim, answer, onAnswer }: Script): Promise<void> {
  const guard = speech(teller, 'italic');
  const pilot = speech(teller);
  guard(talk.state.guard.name, talk.state.prompt);
  pilot(name, claim);
  await talk.claim({ shipType, text: claim });
  for (let number = 1; talk.state.step === 'dialogue'; number += 1) {
    tellSuspicion(teller, talk.state);
    guard(talk.state.guard.name, talk.state.prompt);
    const text = answer(talk.state);
    pilot(name, text);
    onAnswer?.(number);
    await talk.answer({ text });
  }
  tellSuspicion(teller, talk.state);
  guard(talk.state.guard.name, talk.state.prompt);
}

async function sign(talk: Talk, teller: Teller, nickname?: string): Promise<Reply> {
  const { outcome } = talk.state;
  const reply = await talk.complete(nickname ? { nickname } : {});
  teller.line('');
  teller.line(
    `${outcome?.result.replaceAll('_', ' ').toLowerCase()}: ${reply.ship.name}, ${told(reply.credits)} credits`,
    'bold',
  );
  if (reply.bonus) teller.line('and a tenth off every price, for life');
  if (reply.penalty) teller.line('and a note on the lie');
  teller.check(
    'ship and credits are what the guard has said',
    reply.ship.type === outcome?.awardedShip && reply.credits === outcome.startingCredits,
  );
  if (nickname) teller.check('is called as she wants to be', reply.displayName === nickname);
  return reply;
}

/** Into the region, with what was given and no more. */
async function fly(pilot: Pilot, { credits, ship }: Reply, teller: Teller): Promise<void> {
  await pilot.enter();
  const { ships } = await pilot.command('ship.list');
  const { rest } = await recordOf(pilot);
  const { player } = await pilot.account();
  teller.line(`enters ${pilot.region} in ${pilot.ship.name}`);
  teller.check('flies that ship, and has no other', pilot.ship.id === ship.id && ships.length === 1);
  teller.check(
    'has those credits, on board and in the database',
    pilot.me.credits === credits && player.credits === credits,
  );
  teller.check('all that the ledger says adds up to them', rest === credits);
  await pilot.leave();
}

function heardOnce({ state: { exchanges } }: Talk): boolean {
  return exchanges.every(({ answer, sequence }, index) => answer !== '' && sequence === index + 1);
}

function isCaught({ ship, credits, penalty }: Reply): boolean {
  return ship.type === 'ESCAPE_POD' && credits === 300 && penalty;
}

async function isRefused(promise: Promise<unknown>, code: string): Promise<boolean> {
  const error = await failure(promise);
  return error instanceof Refused && error.code === code;
}

/** What it fails with; undefined when it does not. */
function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
