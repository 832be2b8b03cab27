import type { Newcomer } from './Newcomer.ts';
import type { Answer, Payload } from './wire.ts';

/** Good enough for any guard, and not so good that the guard asks no further: four questions, always. */
export const WORDS = 'Of course it is mine, the registry and docking clearance are on file.';

/** What was acknowledged, to be held against the database. */
export interface Acknowledged {
  /** Exchanges that were answered, the claim among them. */
  exchanges: string[];
  completes: { playerId: string; shipId: string; credits: number }[];
}

/** Called with how long each message took, from sending to its answer, and with the code of a refusal. */
export type OnAnswer = (name: string, milliseconds: number, refusal: string | null) => void;

/** A whole negotiation, told to whoever keeps account. Throws what must never be. */
export async function talk(newcomer: Newcomer, acknowledged: Acknowledged, onAnswer: OnAnswer): Promise<void> {
  const say = (name: string, payload: Payload) => timed(newcomer, { name, payload }, onAnswer);
  const { availableShips, exchangeId } = newcomer.state;
  const shipType = [...availableShips].find(ship => ship !== 'ESCAPE_POD');
  let turn = await say('claim', { shipType, text: WORDS });
  acknowledged.exchanges.push(exchangeId);
  while (typeof turn['exchangeId'] === 'string') {
    const asked: string = turn['exchangeId'];
    turn = await say('answer', { exchangeId: asked, text: WORDS });
    acknowledged.exchanges.push(asked);
  }
  const { credits, ship } = await say('complete', {});
  acknowledged.completes.push({
    playerId: newcomer.account.playerId,
    shipId: (ship as { id: string }).id,
    credits: Number(credits),
  });
}

interface Message {
  name: string;
  payload: Payload;
}

async function timed(newcomer: Newcomer, { name, payload }: Message, onAnswer: OnAnswer): Promise<Reply> {
  const began = performance.now();
  const answer: Answer = await newcomer.say(name, payload);
  onAnswer(name, performance.now() - began, answer.ok ? null : answer.code);
  if (!answer.ok) throw new Error(`${name} was refused with ${answer.code}`);
  return answer.reply;
}

type Reply = Record<string, unknown>;
