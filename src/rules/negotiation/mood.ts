import type { Mood } from './terms.ts';

/** How the guard looks at a pilot after an answer that is so believable and contradicts so much ([NG11]). */
export function moodOf(believability: number, contradictions: number): Mood {
  if (contradictions > 2 || believability < 0.3) return 'very_suspicious';
  if (contradictions > 0 || believability < 0.5) return 'suspicious';
  return believability > 0.8 ? 'convinced' : 'neutral';
}
