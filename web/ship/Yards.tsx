import { useGame } from '../cockpit/context.ts';
import { plotTo } from '../station/plotTo.ts';
import { jumpsFrom, neighboursIn } from '../station/ways.ts';
import { say as common } from '../station/words.ts';
import { Button } from '../ui/Button.tsx';
import { nearestYards } from './figures.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** Where no ships are sold: the nearest stations that sell them, and the way there. */
export function Yards() {
  const game = useGame();
  const { currentSectorId: here, isDocked } = game.me.value;
  const { map } = game.atlas.value;
  const yards = nearestYards(map.stations, jumpsFrom(here, neighboursIn(map)));
  return (
    <>
      <p class="dim">{isDocked ? work().noYard : work().outside}</p>
      <ul class="ship-fleet">
        {yards.map(({ id, name, sectorId, far }, at) => (
          <li key={id} class="ship-item ship-yard">
            <div>
              <p class="ship-item-name">{name}</p>
              <p class="dim ship-small">{far === 0 ? work().hereNow : common().jumps(far)}</p>
            </div>
            <Button
              {...(at === 0 ? { kind: 'primary' as const } : {})}
              aria-label={far === 0 ? undefined : `${work().plot}: ${name}`}
              onPress={() => (far === 0 ? game.show('station') : plotTo(game, sectorId))}
            >
              {far === 0 ? say().steps.dock(name) : work().plot}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
