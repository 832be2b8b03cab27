import type { Pilot } from '../../sdk/Pilot.ts';
import { negotiate } from '../../sdk/negotiate.ts';
import type { Talk } from '../../sdk/Talk.ts';
import { play } from '../app/stage.ts';
import { Button } from '../ui/Button.tsx';

/** The first login: the guard, the ships, what is asked and answered, and what comes of it. */
export function Guard({ pilot, talk }: { pilot: Pilot; talk: Talk }) {
  const through = async () => {
    await negotiate(talk);
    await play(pilot);
  };
  return (
    <main>
      <Button kind="primary" onPress={through}>
        Talk
      </Button>
    </main>
  );
}
