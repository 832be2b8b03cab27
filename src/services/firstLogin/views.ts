import type { Decision, GuardTurn, Step } from '../../protocol/firstLogin.ts';
import type { Language } from '../../protocol/languages.ts';
import { moodOf } from '../../rules/negotiation/mood.ts';
import { type Mood, MOODS } from '../../rules/negotiation/terms.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Negotiation, Talk } from '../../world/Negotiation.ts';
import { closingOf } from './closing.ts';
import { guardOf, openExchange, suspicionOf } from './talks.ts';

/** All that a player may see of their first login; the state of the room. */
export interface FirstLoginView {
  sessionId: string;
  step: Step;
  guard: { name: string; title: string; trait: string; description: string };
  mood: Mood;
  suspicion: number;
  availableShips: readonly string[];
  shipClaimed: string;
  sequence: number;
  exchangeId: string;
  prompt: string;
  exchanges: { id: string; sequence: number; topic: string; prompt: string; answer: string }[];
  outcome: Decision | null;
  language: Language;
}

export function viewOf(negotiation: Negotiation, talk: Talk, language: Language): FirstLoginView {
  const { session, options, exchanges } = talk;
  const texts = textsIn(language);
  const { name, title, trait, description } = guardOf(talk);
  const { step, sequence, exchangeId, prompt, suspicion, mood, outcome } = turnOf(negotiation, talk, language);
  return {
    sessionId: session.id,
    step,
    guard: {
      name,
      title: texts.titles[title as keyof typeof texts.titles] ?? title,
      trait: texts.traits[trait as keyof typeof texts.traits]?.trait ?? trait,
      description: texts.traits[trait as keyof typeof texts.traits]?.description ?? description,
    },
    mood,
    suspicion,
    availableShips: options.availableShips,
    shipClaimed: session.shipClaimed ?? '',
    sequence,
    exchangeId: exchangeId ?? '',
    prompt,
    exchanges: exchanges.map(exchange => ({
      id: exchange.id,
      sequence: exchange.sequenceNumber,
      topic: exchange.topic ?? '',
      prompt: exchange.npcPrompt,
      answer: exchange.playerResponse,
    })),
    outcome,
    language,
  };
}

/** What the guard says now. */
export function turnOf({ state }: Negotiation, talk: Talk, language: Language): GuardTurn {
  const open = openExchange(talk);
  const outcome = decisionOf(talk, language);
  const last = talk.exchanges.at(-1);
  return {
    step: state.hasCompletedFirstLogin ? 'done' : stepOf(talk),
    sequence: talk.exchanges.length,
    exchangeId: open?.id ?? null,
    prompt: outcome?.words ?? last?.npcPrompt ?? '',
    suspicion: suspicionOf(talk),
    mood: moodNow(talk),
    outcome,
  };
}

function stepOf({ session }: Talk): Step {
  if (session.outcome) return 'outcome';
  return session.shipClaimed ? 'dialogue' : 'choosing';
}

function moodNow({ exchanges }: Talk): Mood {
  const last = exchanges.findLast(exchange => exchange.believability !== null);
  const felt = MOODS.find(mood => mood === last?.keyExtractedInfo?.['mood']);
  if (felt) return felt;
  return last ? moodOf(last.believability ?? 0, last.detectedContradictions?.length ?? 0) : 'neutral';
}

function decisionOf(talk: Talk, language: Language): Decision | null {
  const { outcome, awardedShip, startingCredits, negotiationBonusFlag, notorietyPenalty } = talk.session;
  if (!outcome || !awardedShip) return null;
  return {
    result: outcome,
    awardedShip,
    startingCredits: startingCredits ?? 0,
    bonus: negotiationBonusFlag ?? false,
    penalty: notorietyPenalty ?? false,
    words: closingOf(talk, language),
  };
}
