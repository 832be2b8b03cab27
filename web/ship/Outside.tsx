import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import type { Step } from './advice.ts';
import { Deal } from './Deal.tsx';
import { emergencyPrice } from './figures.ts';
import { whole } from '../app/language.ts';
import type { Hangar } from './Hangar.ts';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** Not docked: the way to a station, and the one thing that is done in space. */
export function Outside({ hangar, step }: { hangar: Hangar; step: Step | null }) {
  const game = useGame();
  const { service } = useWork(hangar);
  const ship = hangar.flown.value;
  const { isLanded, credits } = game.me.value;
  const price = ship ? emergencyPrice(ship) : 0;
  // Who is stuck and cannot pay is helped all the same ([MT7]).
  const asked = ship?.condition.isImmobilized ? Math.min(price, credits) : price;
  return (
    <>
      <p class="dim">{work().notDocked}</p>
      <div class="ship-next">
        <Button kind="primary" onPress={() => game.show('station')}>
          {step?.do === 'dock' ? say().steps.dock(step.name) : say().steps.station}
        </Button>
      </div>
      {ship && price > 0 && (
        <section class="stack ship-part">
          <h3>{work().service}</h3>
          <Deal
            title={work().emergency}
            label={work().emergencyNow(whole(price))}
            price={asked}
            reason={isLanded ? work().landed : undefined}
            onPress={() => service(ship, 'emergency')}
          >
            {work().emergencyWhy}
          </Deal>
        </section>
      )}
    </>
  );
}
