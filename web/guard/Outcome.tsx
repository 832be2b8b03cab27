import { useEffect, useRef } from 'preact/hooks';
import type { TalkState } from '../../sdk/TalkState.ts';
import { whole } from '../app/language.ts';
import { shipName } from '../app/sentences.ts';
import { Hull } from '../ui/Hull.tsx';
import type { Meeting } from './Meeting.ts';
import { Typed } from './Typed.tsx';
import { say } from './words.ts';

interface OutcomeProps {
  meeting: Meeting;
  outcome: NonNullable<TalkState['outcome']>;
}

/** What the guard has decided, and the way out of the bay. */
export function Outcome({ meeting, outcome }: OutcomeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { guard } = meeting.state.value;
  const { awardedShip, startingCredits, bonus, penalty, words } = outcome;
  const kind = outcome.result !== 'SUCCESS' ? 'failed' : awardedShip === 'ESCAPE_POD' ? 'pod' : 'ship';
  return (
    <section class="guard-outcome" data-kind={kind} aria-labelledby="outcome">
      <h2 id="outcome" ref={title} tabIndex={-1}>
        {say().results[kind]}
      </h2>
      <div class="guard-award">
        <div class="guard-award-hull">
          <Hull type={awardedShip} />
        </div>
        <p>
          <strong>{shipName(awardedShip)}</strong>
          <span class="credits number">{say().credits(whole(startingCredits))}</span>
        </p>
      </div>
      <div>
        <p class="guard-who">{guard.name}</p>
        <Typed parts={[{ kind: 'said', text: words }]} />
      </div>
      {bonus && <p class="guard-note good">{say().bonus}</p>}
      {penalty && <p class="guard-note warn">{say().penalty}</p>}
      <Signature meeting={meeting} />
    </section>
  );
}

function Signature({ meeting }: { meeting: Meeting }) {
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
