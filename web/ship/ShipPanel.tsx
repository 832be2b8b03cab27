import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import { Fleet } from './Fleet.tsx';
import { Hangar } from './Hangar.ts';
import { NextStep } from './NextStep.tsx';
import { Overview } from './Overview.tsx';
import './ship.css';
import { ShipCard } from './ShipCard.tsx';
import { Shipyard } from './Shipyard.tsx';
import { useStep } from './useStep.ts';
import { say } from './words.ts';
import { Workshop } from './Workshop.tsx';

export type ShipView = 'ship' | 'work' | 'yard' | 'fleet';
const VIEWS: readonly ShipView[] = ['ship', 'work', 'yard', 'fleet'];

/** The ship one flies, what can be done for it here, ships for sale, and the others one owns. */
export function ShipPanel() {
  const game = useGame();
  const hangar = useMemo(() => new Hangar(game), [game]);
  useEffect(() => () => hangar.close(), [hangar]);
  const view = useSignal<ShipView>('ship');
  const step = useStep(hangar);
  const others = (hangar.ships.value?.length ?? 0) - (hangar.flown.value ? 1 : 0);
  const show = (next: ShipView) => (view.value = next);
  return (
    <div class="ship stack">
      <ShipCard hangar={hangar} isSmall={view.value !== 'ship'} />
      {view.value === 'ship' && step && <NextStep step={step} hangar={hangar} show={show} />}
      <nav class="ship-views" aria-label={say().views.ship}>
        {VIEWS.map(name => (
          <button
            key={name}
            type="button"
            class="ship-view"
            aria-current={view.value === name ? 'true' : undefined}
            onClick={() => show(name)}
          >
            {say().views[name]}
            {name === 'fleet' && others > 0 && (
              <>
                {' '}
                <span class="ship-count">{others}</span>
              </>
            )}
          </button>
        ))}
      </nav>
      {view.value === 'ship' && <Overview hangar={hangar} />}
      {view.value === 'work' && <Workshop hangar={hangar} step={step} />}
      {view.value === 'yard' && <Shipyard hangar={hangar} />}
      {view.value === 'fleet' && <Fleet hangar={hangar} show={show} />}
    </div>
  );
}
