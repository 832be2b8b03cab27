import { useLayoutEffect, useRef } from 'preact/hooks';
import { Exchanges } from './Exchanges.tsx';
import type { Meeting } from './Meeting.ts';
import { partsOf } from './speech.ts';
import { Typed } from './Typed.tsx';
import { say } from './words.ts';

/** The exchange so far, and what the guard says now. */
export function Dialogue({ meeting }: { meeting: Meeting }) {
  const { exchanges, prompt, guard, sequence } = meeting.state.value;
  const isBusy = meeting.isBusy.value;
  const now = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The claim is read from its beginning; afterwards what was said last counts.
    if (sequence > 1) now.current?.scrollIntoView({ block: 'end' });
  }, [prompt, isBusy, sequence]);
  const said = exchanges.filter(({ answer }) => answer !== '');
  const open = exchanges.find(({ answer }) => answer === '');
  return (
    <div class="guard-dialogue">
      {said.length > 0 && <Exchanges exchanges={said} name={guard.name} />}
      <div ref={now} class="guard-now">
        {!(isBusy && said.length > 0) && (
          <Typed
            key={prompt}
            name={guard.name}
            parts={open?.topic === 'introduction' ? partsOf(prompt) : [{ kind: 'said', text: prompt }]}
          />
        )}
        <p class="guard-thinks dim" role="status">
          {isBusy ? say().thinks(guard.name) : ''}
        </p>
      </div>
    </div>
  );
}
