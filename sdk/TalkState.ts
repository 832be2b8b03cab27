import type { Decision, Step } from '../src/protocol/firstLogin.ts';
import type { Language } from '../src/protocol/languages.ts';
import type { FirstLoginState } from '../src/rooms/schema/FirstLoginState.ts';
import type { StarterShip } from '../src/rules/data/shipRarity.ts';
import type { Mood, Topic } from '../src/rules/negotiation/terms.ts';

/** One thing that the guard has asked, and what was answered; empty as long as it is open. */
export interface Exchange {
  readonly id: string;
  readonly sequence: number;
  readonly topic: Topic;
  readonly prompt: string;
  readonly answer: string;
}

/** Where a talk with the guard stands: the state of its room as plain data, null where nothing is there yet. */
export interface TalkState {
  readonly sessionId: string;
  readonly step: Step;
  readonly guard: Readonly<Record<'name' | 'title' | 'trait' | 'description', string>>;
  readonly mood: Mood;
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

export function talkStateOf(state: FirstLoginState): TalkState {
  const { shipClaimed, exchangeId, outcome, ...plain } = state.toJSON();
  return {
    ...plain,
    shipClaimed: shipClaimed || null,
    exchangeId: exchangeId || null,
    outcome: outcome?.result ? outcome : null,
  } as TalkState;
}
