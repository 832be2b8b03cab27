import { guardFor } from '../../src/rules/data/guards.ts';
import type { Turn } from '../../src/services/guard/GuardMind.ts';
import { frozen } from './facts.ts';

/** A pilot who has claimed a scout ship and was asked once. */
export const TURN: Turn = frozen({
  playerId: '00000000-0000-7000-8000-000000000001',
  language: 'en',
  guard: guardFor('00000000-0000-0000-0000-000000000000'),
  ship: 'SCOUT_SHIP',
  before: [{ prompt: 'Which of them is yours?', answer: 'The scout, of course.' }],
  prompt: 'When did you dock here?',
  answer: 'This morning, after the freighter from Ceres.',
  next: 'Who cleared your approach?',
});
