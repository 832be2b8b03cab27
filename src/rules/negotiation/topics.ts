import type { Dice } from '../dice.ts';
import { QUESTION_TOPICS, type QuestionTopic, type Topic } from './terms.ts';

/** What the guard asks about next: something new as long as there is something, then anything ([NG19]). */
export function nextTopic(asked: readonly Topic[], dice: Dice): QuestionTopic {
  const unasked = QUESTION_TOPICS.filter(topic => !asked.includes(topic));
  return dice.pick(unasked.length > 0 ? unasked : QUESTION_TOPICS);
}
