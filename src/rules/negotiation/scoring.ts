import { clamp, rounded } from '../galaxy/numbers.ts';
import { detailsIn, isCertain, phrasesIn } from './phrases.ts';
import type { Scores } from './terms.ts';
import { ENGLISH, type Vocabulary } from './vocabulary.ts';

/** Sums are rounded to so many decimals, so that they compare as a player would add them up. */
export const DECIMALS = 6;

const CONSISTENT = 0.8;
/** How far an AI may move a measure, up or down ([NG8]). */
const AI_REACH = 0.1;

/** What an answer is worth by the rules alone; `earlier` are all answers before it, none for the claim ([NG5], [NG6], [NG7]). */
export function scoreAnswer(
  answer: string,
  earlier: readonly string[],
  vocabulary: Vocabulary = ENGLISH,
): Scores & { contradictions: string[] } {
  const words = answer.split(/\s+/u).filter(word => word !== '').length;
  const persuasiveness = clamp(Math.min(0.3 + words / 50, 0.9) + 0.05 * detailsIn(answer, vocabulary), 0, 1);
  const confidence = isCertain(answer, vocabulary) ? 0.7 : 0.5;
  const contradictions = contradictionsOf(answer, earlier, vocabulary);
  const consistency = clamp(CONSISTENT - 0.2 * contradictions.length, 0, 1);
  return { ...scoresOf(persuasiveness, confidence, consistency), contradictions };
}

/** The scores after an AI was heard: it moves persuasiveness and confidence a little, and consistency never ([NG8]). */
export function blended(
  scores: Readonly<Scores>,
  measures: { readonly persuasiveness: number; readonly confidence: number } | null,
): Scores {
  const { persuasiveness, confidence, consistency } = scores;
  if (!measures) return scoresOf(persuasiveness, confidence, consistency);
  return scoresOf(moved(persuasiveness, measures.persuasiveness), moved(confidence, measures.confidence), consistency);
}

function contradictionsOf(answer: string, earlier: readonly string[], { contradictions }: Vocabulary): string[] {
  return contradictions.flatMap(({ about, before, now }) => {
    const [then] = earlier.flatMap(each => phrasesIn(each, before));
    const [today] = phrasesIn(answer, now);
    return then && today ? [`${about}: ${then}, ${today}`] : [];
  });
}

function moved(rule: number, ai: number): number {
  return clamp(rule + clamp(ai - rule, -AI_REACH, AI_REACH), 0, 1);
}

function scoresOf(persuasiveness: number, confidence: number, consistency: number): Scores {
  return {
    persuasiveness: rounded(persuasiveness, DECIMALS),
    confidence: rounded(confidence, DECIMALS),
    consistency: rounded(consistency, DECIMALS),
    believability: rounded(0.4 * persuasiveness + 0.3 * confidence + 0.3 * consistency, DECIMALS),
  };
}
