import { useSignal } from '@preact/signals';
import { useGame } from '../cockpit/context.ts';
import type { Step } from './advice.ts';
import { Care } from './Care.tsx';
import type { Hangar } from './Hangar.ts';
import { Outside } from './Outside.tsx';
import { Policies } from './Policies.tsx';
import { Upgrades } from './Upgrades.tsx';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** What the station does for a ship that lies docked here: repair, service, insurance, upgrades. */
export function Workshop({ hangar, step }: { hangar: Hangar; step: Step | null }) {
  const game = useGame();
  const chosen = useSignal<string | null>(null);
  if (!game.me.value.isDocked) return <Outside hangar={hangar} step={step} />;
  const offers = hangar.offers.value;
  const ships = hangar.ships.value;
  if (!offers || !ships) return <p class="dim">{say().loading}</p>;
  const here = ships.filter(({ id }) => offers.ships.some(({ shipId }) => shipId === id));
  const flown = hangar.flown.value;
  const ship = here.find(({ id }) => id === chosen.value) ?? here.find(({ isFlown }) => isFlown) ?? here[0];
  const todo = offers.ships.find(({ shipId }) => shipId === ship?.id);
  if (!ship || !todo) return <p class="dim">{work().adrift}</p>;
  const shown = ship.id === flown?.id ? flown : ship;
  return (
    <>
      {here.length > 1 && (
        <label class="field">
          <span>{work().which}</span>
          <select value={ship.id} onChange={event => (chosen.value = event.currentTarget.value)}>
            {here.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Care hangar={hangar} ship={shown} todo={todo} />
      <Policies hangar={hangar} ship={shown} todo={todo} />
      <Upgrades hangar={hangar} ship={shown} todo={todo} />
    </>
  );
}
