import { useSignal } from '@preact/signals';
import { shipName } from '../app/sentences.ts';
import { useGame } from '../cockpit/context.ts';
import { Hull } from '../ui/Hull.tsx';
import { named } from './figures.ts';
import type { Hangar } from './Hangar.ts';
import { Rename } from './Rename.tsx';
import { say } from './words.ts';

/** The ship in its bay: drawn, named, and where it is. */
export function ShipCard({ hangar, isSmall }: { hangar: Hangar; isSmall: boolean }) {
  const game = useGame();
  const isNaming = useSignal(false);
  const ship = game.ship.value;
  if (!ship)
    return (
      <div class="ship-card">
        <h2>{say().noShip}</h2>
        <p class="dim">{say().noShipHint}</p>
      </div>
    );
  const { isDocked, currentPortId } = game.me.value;
  const station = isDocked ? game.atlas.value.station(currentPortId ?? '')?.name : undefined;
  const size = hangar.flown.value?.size;
  return (
    <section class={`ship-card ${isSmall ? 'ship-card-small' : ''}`}>
      <div class={`ship-bay ${isDocked ? '' : 'ship-flying'}`}>
        <Hull type={ship.type} isLit={!isDocked} />
      </div>
      <div class="ship-title">
        {isNaming.value ? (
          <Rename ship={ship} hangar={hangar} onClose={() => (isNaming.value = false)} />
        ) : (
          <div class="ship-name">
            <h2 title={ship.name}>{ship.name}</h2>
            <button type="button" class="button quiet ship-pen" onClick={() => (isNaming.value = true)}>
              <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
                <path
                  d="M3.5 16.5l.8-3.6L13 4.2l2.8 2.8-8.7 8.7z"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.6"
                  stroke-linejoin="round"
                />
              </svg>
              <span class="unseen">{say().rename}</span>
            </button>
          </div>
        )}
        <p class="dim">
          {shipName(ship.type)}
          {size && ` · ${named(say().size, size)}`}
          {' · '}
          {station ? say().docked(station) : named(say().status, ship.status)}
        </p>
      </div>
    </section>
  );
}
