/** What the guard asks about. The introduction is the first exchange; a question that an AI made has its own topic. */
export const QUESTION_TOPICS = [
  'identity_verification',
  'arrival_details',
  'ship_knowledge',
  'situational_awareness',
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];
export type Topic = QuestionTopic | 'introduction' | 'ai_generated';

/** How the guard looks at the pilot. */
export const MOODS = ['neutral', 'suspicious', 'very_suspicious', 'convinced', 'annoyed'] as const;
export type Mood = (typeof MOODS)[number];

export type Skill = 'WEAK' | 'AVERAGE' | 'STRONG';
export type Outcome = 'SUCCESS' | 'PARTIAL_SUCCESS' | 'FAILURE';

/** Why a dialogue ended before its last question. */
export type EarlyEnd = 'high_suspicion' | 'convinced';

/** What an answer is worth, each 0..1. */
export interface Scores {
  persuasiveness: number;
  confidence: number;
  consistency: number;
  believability: number;
}
