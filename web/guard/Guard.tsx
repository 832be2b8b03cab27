import { useEffect, useMemo } from 'preact/hooks';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Talk } from '../../sdk/Talk.ts';
import { logOut } from '../app/stage.ts';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { Button } from '../ui/Button.tsx';
import { Bay } from './Bay.tsx';
import { Composer } from './Composer.tsx';
import { Dialogue } from './Dialogue.tsx';
import './guard.css';
import { Meeting, Notes } from './Meeting.ts';
import { Outcome } from './Outcome.tsx';
import { ShipCards } from './ShipCards.tsx';
import { Signature } from './Signature.tsx';
import { WalkAway } from './WalkAway.tsx';
import { say } from './words.ts';

/** The first login: the guard, the ships, what is asked and answered, and what comes of it. */
export function Guard({ pilot, talk }: { pilot: Pilot; talk: Talk }) {
  const notes = useMemo(() => new Notes(), []);
  const meeting = useMemo(() => new Meeting(pilot, talk, notes), [pilot, talk, notes]);
  useEffect(() => () => meeting.close(), [meeting]);
  const { outcome, step, sessionId } = meeting.state.value;
  return (
    <div class="guard" key={sessionId}>
      <header class="guard-top">
        <p class="guard-place">{say().scene}</p>
        {!outcome && <WalkAway meeting={meeting} />}
        <Button kind="quiet" onPress={() => logOut(pilot)}>
          {say().logOut}
        </Button>
        <SettingsButton />
      </header>
      <Bay meeting={meeting} />
      <main class="guard-main panel">
        {meeting.line.value === 'away' && (
          <p class="guard-lost" role="status">
            {say().lost}
          </p>
        )}
        <div class="guard-scroll" role="region" aria-label={say().soFar} tabIndex={0}>
          {outcome ? <Outcome meeting={meeting} outcome={outcome} /> : <Dialogue meeting={meeting} />}
        </div>
        <div class="guard-desk">
          {step === 'choosing' && <ShipCards meeting={meeting} />}
          {outcome ? <Signature meeting={meeting} /> : <Composer meeting={meeting} />}
        </div>
      </main>
    </div>
  );
}
