import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { lettersIn } from '../../src/rules/speech.ts';
import { whole } from '../app/language.ts';
import { sentenceOf } from '../app/sentences.ts';
import { useGame } from '../cockpit/context.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Recipient } from './Recipient.tsx';
import { radioOf, type Scope } from './Radio.ts';
import { say } from './words.ts';

const LONGEST = 500;
const WARNED_FROM = 400;
const SCOPES: readonly Scope[] = ['sector', 'region', 'team', 'private'];

/** Where one says something, and to whom. A refusal stands beside it, and the words stay. */
export function ChatForm() {
  const radio = radioOf(useGame());
  const box = useRef<HTMLInputElement>(null);
  const refusal = useSignal('');
  const isSending = useSignal(false);
  const scope = radio.scope.value;
  const length = lettersIn(radio.draft.value);
  const isWhole = scope !== 'private' || radio.to.value !== null;

  useEffect(() => {
    if (radio.calls.value > 0) box.current?.focus();
  }, [radio.calls.value]);

  const send = async () => {
    if (isSending.value || length === 0 || length > LONGEST || !isWhole) return;
    isSending.value = true;
    refusal.value = '';
    try {
      await radio.send();
    } catch (error) {
      refusal.value = sentenceOf(error);
    }
    isSending.value = false;
  };

  return (
    <form
      class="comms-form"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <select
        aria-label={say().scope}
        value={scope}
        onChange={event => {
          radio.scope.value = event.currentTarget.value as Scope;
          refusal.value = '';
        }}
      >
        {SCOPES.map(each => (
          <option key={each} value={each}>
            {say().scopes[each]}
          </option>
        ))}
      </select>
      {scope === 'private' && <Recipient />}
      <input
        ref={box}
        class="comms-text"
        aria-label={say().message}
        placeholder={say().placeholder[scope]}
        value={radio.draft}
        autocomplete="off"
        onInput={event => (radio.draft.value = event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <button
        type="submit"
        class="button primary comms-send"
        aria-label={say().send}
        disabled={isSending.value || length === 0 || length > LONGEST || !isWhole}
      >
        <Glyph name="send" />
      </button>
      <p class="comms-note" role="status">
        {refusal.value && <span class="bad">{refusal}</span>}
        {length > WARNED_FROM && <span class={length > LONGEST ? 'bad' : 'dim'}>{say().tooLong(whole(length))}</span>}
      </p>
    </form>
  );
}
