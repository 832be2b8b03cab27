import { useEffect, useRef } from 'preact/hooks';
import type { TalkState } from '../../sdk/TalkState.ts';
import { whole } from '../app/language.ts';
import { shipName } from '../app/sentences.ts';
import { Hull } from '../ui/Hull.tsx';
import type { Meeting } from './Meeting.ts';
import { Exchanges } from './Exchanges.tsx';
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
  const { guard, exchanges } = meeting.state.value;
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
      <Typed name={guard.name} parts={[{ kind: 'said', text: words }]} />
      {bonus && <p class="guard-note good">{say().bonus}</p>}
      {penalty && <p class="guard-note warn">{say().penalty}</p>}
      <details class="guard-record">
        <summary>{say().soFar}</summary>
        <Exchanges exchanges={exchanges} name={guard.name} />
      </details>
    </section>
  );
}
