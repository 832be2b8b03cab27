import type { Ended } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { play } from '../app/stage.ts';
import { Button } from '../ui/Button.tsx';

/** Played from somewhere else, logged out, or not reached again. */
export function Over({ reason, pilot }: { reason: Ended['reason']; pilot: Pilot }) {
  return (
    <main>
      <h1>{reason}</h1>
      <Button kind="primary" onPress={() => play(pilot)}>
        Enter
      </Button>
    </main>
  );
}
