import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { whole } from '../app/language.ts';
import { useCount } from '../ui/useCount.ts';
import { say } from './words.ts';

/** The credits. What comes and goes is seen for a moment. */
export function Purse({ credits }: { credits: number }) {
  const shown = useCount(credits);
  const before = useRef(credits);
  const change = useSignal<{ by: number; at: number } | null>(null);
  useEffect(() => {
    const by = credits - before.current;
    before.current = credits;
    if (by !== 0) change.value = { by, at: Date.now() };
  }, [credits, change]);
  const now = change.value;
  return (
    <dl class="bar-purse">
      <dt class="bar-label">{say().credits}</dt>
      <dd class="number credits bar-credits">
        {/* What is read out is the sum, not each figure on the way there. */}
        <span class="unseen">{whole(credits)}</span>
        <span aria-hidden="true">{whole(shown.value)}</span>
        {now && (
          <span
            key={now.at}
            class={`bar-change ${now.by > 0 ? 'good' : 'bad'}`}
            aria-hidden="true"
            onAnimationEnd={() => (change.value = null)}
          >
            {now.by > 0 ? '+' : '−'}
            {whole(Math.abs(now.by))}
          </span>
        )}
      </dd>
    </dl>
  );
}
