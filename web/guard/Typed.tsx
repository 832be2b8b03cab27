import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isStill } from '../settings/settings.ts';
import { lettersAfter, type Part } from './speech.ts';
import { say } from './words.ts';

/** What is told and said, letter by letter. All of it is laid out from the start, so that nothing moves; and read out in one. */
export function Typed({ name, parts }: { name: string; parts: readonly Part[] }) {
  const text = parts.map(part => part.text).join(' ');
  const shown = useSignal(isStill.peek() ? text.length : 0);
  const isWhole = shown.value >= text.length;
  useEffect(() => {
    if (isStill.value) shown.value = text.length;
    if (isWhole) return;
    const began = performance.now();
    let frame = requestAnimationFrame(function type(now) {
      shown.value = Math.max(shown.value, lettersAfter(text, now - began));
      if (shown.value < text.length) frame = requestAnimationFrame(type);
    });
    return () => cancelAnimationFrame(frame);
  }, [text, isWhole, isStill.value]);

  // What is begun is in sight, where not all of it is.
  const begun = useRef<HTMLDivElement>(null);
  const begunCount = parts.filter((_, at) => shown.value > lengthBefore(parts, at)).length;
  useEffect(() => {
    if (begunCount > 1 && !isStill.peek()) begun.current?.scrollIntoView({ block: 'nearest' });
  }, [begunCount]);

  return (
    <div class="guard-typed" onClick={() => (shown.value = text.length)}>
      <p class="unseen" aria-live="polite">
        {text}
      </p>
      <div class="stack" aria-hidden="true">
        {parts.map((part, at) => {
          const seen = Math.max(0, shown.value - lengthBefore(parts, at));
          return (
            <div key={part.text} ref={at === begunCount - 1 ? begun : undefined} data-began={seen > 0}>
              {part.kind === 'said' && <p class="guard-who">{name}</p>}
              <p class={`guard-${part.kind}`}>
                {part.text.slice(0, seen)}
                <span class="guard-unsaid">{part.text.slice(seen)}</span>
              </p>
            </div>
          );
        })}
      </div>
      {!isWhole && (
        <button type="button" class="button quiet guard-skip" onClick={() => (shown.value = text.length)}>
          {say().skip}
        </button>
      )}
    </div>
  );
}

function lengthBefore(parts: readonly Part[], at: number): number {
  return parts.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0);
}
