import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Exchange } from '../../sdk/TalkState.ts';
import type { Meeting } from './Meeting.ts';
import { partsOf } from './speech.ts';
import { Typed } from './Typed.tsx';
import { say } from './words.ts';

/** The exchange so far, and what the guard says now. */
export function Dialogue({ meeting }: { meeting: Meeting }) {
  const { exchanges, prompt, guard, outcome, sequence } = meeting.state.value;
  const isBusy = meeting.isBusy.value;
  const now = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The claim is read from its beginning; afterwards what was said last counts.
    if (sequence > 1 || outcome) now.current?.scrollIntoView({ block: 'end' });
  }, [prompt, isBusy, outcome, sequence]);
  const said = exchanges.filter(({ answer }) => answer !== '');
  const open = exchanges.find(({ answer }) => answer === '');
  return (
    <section class="guard-dialogue" aria-label={say().soFar}>
      {said.length > 0 && (
        <ol class="guard-exchanges">
          {said.map(exchange => (
            <Said key={exchange.id} exchange={exchange} name={guard.name} />
          ))}
        </ol>
      )}
      <div ref={now} class="guard-now">
        {!outcome && (
          <>
            <p class="guard-who">{guard.name}</p>
            {isBusy && said.length > 0 ? null : (
              <Typed
                key={prompt}
                parts={open?.topic === 'introduction' ? partsOf(prompt) : [{ kind: 'said', text: prompt }]}
              />
            )}
          </>
        )}
        <p class="guard-thinks dim" role="status">
          {isBusy && !outcome ? say().thinks(guard.name) : ''}
        </p>
      </div>
    </section>
  );
}

function Said({ exchange: { topic, prompt, answer }, name }: { exchange: Exchange; name: string }) {
  const parts = topic === 'introduction' ? partsOf(prompt).filter(({ kind }) => kind === 'said') : [];
  const words = parts.length > 0 ? parts.map(({ text }) => text).join(' ') : prompt;
  return (
    <li class="guard-exchange">
      <p class="guard-who">{name}</p>
      <p class="guard-line">{words}</p>
      <p class="guard-who guard-own">{say().you}</p>
      <p class="guard-line guard-own">{answer}</p>
    </li>
  );
}
