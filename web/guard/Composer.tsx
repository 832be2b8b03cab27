import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import { lettersIn, LONGEST_SPEECH } from '../../src/rules/speech.ts';
import { language } from '../app/language.ts';
import type { Meeting } from './Meeting.ts';
import { openingsFor } from './openings.ts';
import { say } from './words.ts';

/** From here on one is told how much is left. */
const NEAR = 120;

/** What one says to the guard. */
export function Composer({ meeting }: { meeting: Meeting }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { step, exchangeId, exchanges } = meeting.state.value;
  const isClaim = step === 'choosing';
  const topic = exchanges.find(({ id }) => id === exchangeId)?.topic ?? (isClaim ? 'introduction' : 'any');
  useEffect(() => {
    // A question is answered with the keyboard as it is; before that, one looks at the ships.
    if (!isClaim) box.current?.focus({ preventScroll: true });
  }, [exchangeId, isClaim]);
  const send = async () => {
    await meeting.send();
    if (meeting.problem.value) box.current?.focus();
  };
  const press = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  };
  const left = LONGEST_SPEECH - lettersIn(meeting.draft.value.trim());
  return (
    <form
      class="guard-composer"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <Openings meeting={meeting} topic={topic} onTaken={() => box.current?.focus()} />
      <div class="row spread">
        <label for="words">{isClaim ? say().claim : say().answer}</label>
        <span class={`number guard-left ${left < 0 ? 'bad' : 'dim'}`}>{left <= NEAR && say().left(left)}</span>
      </div>
      <div class="guard-box">
        <textarea
          ref={box}
          id="words"
          rows={2}
          value={meeting.draft}
          readOnly={meeting.isBusy.value}
          aria-invalid={meeting.problem.value !== ''}
          aria-describedby="words-problem words-keys"
          onKeyDown={press}
          onInput={event => {
            meeting.draft.value = event.currentTarget.value;
            meeting.problem.value = '';
          }}
        />
        <button type="submit" class="button primary" disabled={meeting.isBusy.value} aria-busy={meeting.isBusy.value}>
          {isClaim ? say().mine : say().reply}
        </button>
      </div>
      <p id="words-problem" class="bad guard-problem" role="alert">
        {meeting.problem.value}
      </p>
      <p id="words-keys" class="dim guard-keys">
        {say().keys}
      </p>
    </form>
  );
}

/** Beginnings to choose from; taken ones are only filled in, to be made one's own. */
function Openings({ meeting, topic, onTaken }: { meeting: Meeting; topic: string; onTaken: () => void }) {
  const isOpen = useSignal(false);
  return (
    <details class="guard-openings" open={isOpen.value} onToggle={event => (isOpen.value = event.currentTarget.open)}>
      <summary>{say().stuck}</summary>
      <p class="dim">{say().begin}</p>
      <ul>
        {openingsFor(language.value, topic).map(text => (
          <li key={text}>
            <button
              type="button"
              onClick={() => {
                meeting.draft.value = text;
                meeting.problem.value = '';
                isOpen.value = false;
                onTaken();
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
