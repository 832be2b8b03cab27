import type { Language } from '../../protocol/languages.ts';
import { endOf } from '../../rules/negotiation/suspicion.ts';
import { type Closing, closingIn } from '../../texts/texts.ts';
import type { Talk } from '../../world/Negotiation.ts';
import { guardOf } from './talks.ts';

/** The guard's last words: they follow from what was decided and why, so that they need not be kept. */
export function closingOf(talk: Talk, language: Language): string {
  const { session } = talk;
  return closingIn({
    language,
    kind: kindOf(talk),
    trait: guardOf(talk).trait,
    ship: session.awardedShip ?? 'ESCAPE_POD',
    credits: session.startingCredits ?? 0,
  });
}

function kindOf({ session, exchanges }: Talk): Closing {
  const last = exchanges.at(-1);
  const end = endOf({
    answered: exchanges.length,
    suspicion: last?.currentSuspicion ?? 0,
    believability: last?.believability ?? 0,
  });
  if (session.shipClaimed === 'ESCAPE_POD') return 'pod';
  if (session.outcome === 'SUCCESS') return end === 'convinced' ? 'convinced' : 'success';
  if (end === 'high_suspicion') return 'high_suspicion';
  const contradictions = exchanges.reduce(
    (sum, { detectedContradictions }) => sum + (detectedContradictions?.length ?? 0),
    0,
  );
  return contradictions >= 3 || exchanges.some(({ consistency }) => (consistency ?? 1) < 0.3) ? 'caught' : 'failure';
}
