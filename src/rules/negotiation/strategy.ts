import { mentionsCat } from './outcome.ts';
import { detailsIn, isCertain, phrasesIn } from './phrases.ts';
import { ENGLISH, type Vocabulary } from './vocabulary.ts';

type Strategy = 'detail' | 'confident' | 'courteous' | 'cat' | 'plain';

const COURTESIES = [
  'please',
  'thanks',
  'thank you',
  'sir',
  'madam',
  'officer',
  'pardon',
  'excuse me',
  'sorry',
  'grateful',
  'good morning',
  'good day',
  'good evening',
  'with respect',
  'i appreciate',
] as const;

/** Ways of talking; of two that are as frequent, the first. */
const WAYS: readonly { name: Strategy; shows: (answer: string, vocabulary: Vocabulary) => boolean }[] = [
  { name: 'detail', shows: (answer, vocabulary) => detailsIn(answer, vocabulary) > 0 },
  { name: 'confident', shows: isCertain },
  { name: 'courteous', shows: answer => phrasesIn(answer, COURTESIES).length > 0 },
  { name: 'cat', shows: mentionsCat },
];

/** How a pilot talked in a session: what shows in the most answers, plain when nothing does ([NG18]). */
export function strategyOf(answers: readonly string[], vocabulary: Vocabulary = ENGLISH): Strategy {
  let best: { name: Strategy; count: number } = { name: 'plain', count: 0 };
  for (const { name, shows } of WAYS) {
    const count = answers.filter(answer => shows(answer, vocabulary)).length;
    if (count > best.count) best = { name, count };
  }
  return best.name;
}
