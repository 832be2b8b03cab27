import { shipRarity, type StarterShip } from '../data/shipRarity.ts';
import { clamp, rounded } from '../galaxy/numbers.ts';
import { phrasesIn } from './phrases.ts';
import { DECIMALS } from './scoring.ts';
import type { Outcome, Skill } from './terms.ts';
import { ENGLISH, type Vocabulary } from './vocabulary.ts';

const CAT_BONUS = 0.15;
/** The first tier whose ship makes a strong talker a trader for life. */
const BONUS_TIER = 3;
/** What a pilot gets with the pod when it is not by choice. */
const POD_CREDITS = { caught: 300, talkedDown: 800, notBelieved: 500 } as const;

export interface Verdict {
  outcome: Outcome;
  skill: Skill;
  score: number;
  /** What the score had to reach; null when nothing was asked. */
  threshold: number | null;
  awardedShip: StarterShip;
  startingCredits: number;
  bonus: boolean;
  notoriety: boolean;
  cat: boolean;
}

/** For who asks for the escape pod: nobody wants that one ([NG15]). */
export const POD_VERDICT: Verdict = {
  outcome: 'SUCCESS',
  skill: 'AVERAGE',
  score: 0.5,
  threshold: null,
  awardedShip: 'ESCAPE_POD',
  startingCredits: shipRarity.ESCAPE_POD.baseCredits,
  bonus: false,
  notoriety: false,
  cat: false,
};

interface Answer {
  text: string;
  persuasiveness: number;
  confidence: number;
  consistency: number;
  contradictions: number;
}

interface Facts {
  ship: StarterShip;
  thresholdModifier: number;
  answers: readonly Readonly<Answer>[];
  /** English unless it says otherwise. */
  vocabulary?: Vocabulary;
}

/** What the guard decides when all is said ([NG12], [NG13], [NG14]). */
export function outcomeOf({ ship, thresholdModifier, answers, vocabulary }: Readonly<Facts>): Verdict {
  const cat = answers.some(({ text }) => mentionsCat(text, vocabulary));
  const score = scoreOf(answers, cat);
  const skill = skillOf(score);
  const threshold = thresholdOf(ship, skill, thresholdModifier);
  const common = { skill, score, threshold, cat };
  const pod = { ...common, awardedShip: 'ESCAPE_POD', bonus: false } as const;
  const { baseCredits, rarityTier } = shipRarity[ship];

  if (isCaught(answers)) return { ...pod, outcome: 'FAILURE', startingCredits: POD_CREDITS.caught, notoriety: true };
  if (score >= threshold) {
    const bonus = skill === 'STRONG' && rarityTier >= BONUS_TIER;
    return { ...common, outcome: 'SUCCESS', awardedShip: ship, startingCredits: baseCredits, bonus, notoriety: false };
  }
  if (ship === 'ESCAPE_POD') {
    return { ...pod, outcome: 'PARTIAL_SUCCESS', startingCredits: POD_CREDITS.talkedDown, notoriety: false };
  }
  return { ...pod, outcome: 'FAILURE', startingCredits: POD_CREDITS.notBelieved, notoriety: true };
}

/** The cat, in any of its words; a category is none ([NG12]). */
export function mentionsCat(text: string, { cat }: Vocabulary = ENGLISH): boolean {
  return phrasesIn(text, cat).length > 0;
}

function scoreOf(answers: Facts['answers'], cat: boolean): number {
  const talk =
    0.5 * mean(answers, 'consistency') + 0.3 * mean(answers, 'confidence') + 0.2 * mean(answers, 'persuasiveness');
  return rounded(clamp(talk + (cat ? CAT_BONUS : 0), 0, 1), DECIMALS);
}

function skillOf(score: number): Skill {
  if (score >= 0.7) return 'STRONG';
  return score >= 0.4 ? 'AVERAGE' : 'WEAK';
}

function thresholdOf(ship: StarterShip, skill: Skill, modifier: number): number {
  const { weakThreshold, averageThreshold, strongThreshold } = shipRarity[ship];
  const base = { WEAK: weakThreshold, AVERAGE: averageThreshold, STRONG: strongThreshold }[skill];
  return rounded(clamp(base + modifier, 0.2, 0.95), DECIMALS);
}

/** Somebody who contradicts themselves is not heard any further ([NG13]). */
function isCaught(answers: Facts['answers']): boolean {
  const contradictions = answers.reduce((sum, answer) => sum + answer.contradictions, 0);
  return (
    contradictions >= 3 ||
    rounded(mean(answers, 'consistency'), DECIMALS) < 0.3 ||
    answers.some(({ consistency }) => rounded(consistency, DECIMALS) < 0.2)
  );
}

function mean(answers: Facts['answers'], measure: 'persuasiveness' | 'confidence' | 'consistency'): number {
  if (answers.length === 0) return 0.5;
  return answers.reduce((sum, answer) => sum + answer[measure], 0) / answers.length;
}
