import type { Decision, FirstLoginPayload, GuardTurn, Step } from '../src/protocol/firstLogin.ts';
import type { Language } from '../src/protocol/languages.ts';

/** A ship that somebody may begin with. */
export type StarterShip = FirstLoginPayload<'claim'>['shipType'];

/** One thing that the guard has asked, and what was answered; empty as long as it is open. */
export interface Exchange {
  readonly id: string;
  readonly sequence: number;
  /** `introduction`, `identity_verification`, `arrival_details`, `ship_knowledge`, `situational_awareness` or `ai_generated`. */
  readonly topic: string;
  readonly prompt: string;
  readonly answer: string;
}

/** Where a talk with the guard stands: the state of its room as plain data, null where nothing is there yet. */
export interface TalkState {
  readonly sessionId: string;
  readonly step: Step;
  readonly guard: Readonly<Record<'name' | 'title' | 'trait' | 'description', string>>;
  readonly mood: GuardTurn['mood'];
  /** 0..1 */
  readonly suspicion: number;
  readonly availableShips: readonly StarterShip[];
  readonly shipClaimed: StarterShip | null;
  /** Number of the exchange. */
  readonly sequence: number;
  readonly exchangeId: string | null;
  /** What the guard says. */
  readonly prompt: string;
  readonly exchanges: readonly Exchange[];
  readonly outcome: Readonly<Decision> | null;
  readonly aiMode: 'ai' | 'rules';
  readonly language: Language;
}

/** What the room shows: a schema has no null. */
type Shown = Omit<TalkState, 'shipClaimed' | 'exchangeId' | 'outcome'> & {
  shipClaimed: StarterShip | '';
  exchangeId: string;
  outcome: Omit<Decision, 'result'> & { result: Decision['result'] | '' };
};

export function talkStateOf(state: { toJSON(): unknown }): TalkState {
  const { shipClaimed, exchangeId, outcome, ...plain } = state.toJSON() as Shown;
  const { result, ...decided } = outcome;
  return {
    ...plain,
    shipClaimed: shipClaimed || null,
    exchangeId: exchangeId || null,
    outcome: result === '' ? null : { result, ...decided },
  };
}
