import type { Meeting } from './Meeting.ts';
import { say } from './words.ts';

/** Under which name one flies, and the way out of the bay. */
export function Signature({ meeting }: { meeting: Meeting }) {
  const problem = meeting.problem.value;
  return (
    <form
      class="guard-sign"
      onSubmit={event => {
        event.preventDefault();
        void meeting.sign();
      }}
    >
      <div class="field">
        <label for="nickname">{say().nickname}</label>
        <input
          id="nickname"
          name="nickname"
          autoComplete="off"
          maxLength={50}
          value={meeting.nickname}
          aria-invalid={problem !== ''}
          aria-describedby="nickname-hint nickname-problem"
          onInput={event => {
            meeting.nickname.value = event.currentTarget.value;
            meeting.problem.value = '';
          }}
        />
        <p id="nickname-hint" class="dim">
          {say().nicknameHint}
        </p>
        <p id="nickname-problem" class="bad" role="alert">
          {problem}
        </p>
      </div>
      <button type="submit" class="button primary guard-launch" disabled={meeting.isBusy} aria-busy={meeting.isBusy}>
        {say().launch}
      </button>
    </form>
  );
}
