import { useEffect, useRef } from 'preact/hooks';
import type { Ended } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { attempt } from '../app/notices.ts';
import { waiting } from '../app/reach.ts';
import { forget, logOut, playHere } from '../app/stage.ts';
import { Button } from '../ui/Button.tsx';
import { Backdrop } from './Backdrop.tsx';
import './over.css';
import { say } from './overWords.ts';
import { Retry } from './Retry.tsx';

interface OverProps {
  reason: Ended['reason'];
  pilot: Pilot;
}

/** Played from somewhere else, logged out, or not reached again; each with the way back. */
export function Over({ reason, pilot }: OverProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.focus();
    // The galaxy is away, and nobody need press anything for it to come back.
    if (reason === 'unreachable') void attempt(() => playHere(pilot));
  }, [reason, pilot]);
  return (
    <main class="over">
      <Backdrop />
      <section ref={card} class="over-card panel stack" tabIndex={-1}>
        <Why reason={reason} pilot={pilot} />
      </section>
    </main>
  );
}

function Why({ reason, pilot }: OverProps) {
  if (reason === 'superseded') return <Elsewhere pilot={pilot} />;
  if (reason === 'logged_out') {
    return (
      <>
        <h1>{say().loggedOut}</h1>
        <p class="dim">{say().loggedOutLead}</p>
        <Button kind="primary" onPress={forget}>
          {say().logIn}
        </Button>
      </>
    );
  }
  return (
    <>
      <h1>{say().away}</h1>
      <p class="dim">{waiting.value?.isStarting ? say().starting : say().awayLead}</p>
      {waiting.value ? (
        <Retry />
      ) : (
        <Button kind="primary" onPress={() => playHere(pilot)}>
          {say().tryNow}
        </Button>
      )}
      <Button kind="quiet" onPress={() => logOut(pilot)}>
        {say().logOut}
      </Button>
    </>
  );
}

function Elsewhere({ pilot }: { pilot: Pilot }) {
  return (
    <>
      <h1>{say().elsewhere}</h1>
      <p class="dim">{say().elsewhereLead}</p>
      <Button kind="primary" onPress={() => playHere(pilot)}>
        {say().playHere}
      </Button>
    </>
  );
}
