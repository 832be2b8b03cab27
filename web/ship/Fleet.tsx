import { shipName } from '../app/sentences.ts';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { Hull } from '../ui/Hull.tsx';
import { plotTo } from '../station/plotTo.ts';
import { named } from './figures.ts';
import type { Hangar, OwnShip } from './Hangar.ts';
import type { ShipView } from './ShipPanel.tsx';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** All ships one owns: the one that is flown first, then those within reach. */
export function Fleet({ hangar, show }: { hangar: Hangar; show: (view: ShipView) => void }) {
  const game = useGame();
  const ships = hangar.ships.value;
  if (!ships) return <p class="dim">{say().loading}</p>;
  const here = game.me.value.currentSectorId;
  const order = ships.toSorted((a, b) => rankOf(a, here) - rankOf(b, here) || a.name.localeCompare(b.name));
  return (
    <>
      <ul class="ship-fleet">
        {order.map(ship => (
          <Item key={ship.id} ship={ship} hangar={hangar} />
        ))}
      </ul>
      {ships.length < 2 && (
        <>
          <p class="dim">{work().only}</p>
          <div class="ship-next">
            <Button onPress={() => show('yard')}>{work().toYard}</Button>
          </div>
        </>
      )}
    </>
  );
}

function Item({ ship, hangar }: { ship: OwnShip; hangar: Hangar }) {
  const game = useGame();
  const { board } = useWork(hangar);
  const isHere = ship.sectorId === game.me.value.currentSectorId;
  const place = game.atlas.value.sector(ship.sectorId)?.name ?? String(ship.sectorId);
  const where = ship.isFlown ? work().flown : isHere ? work().hereNow : work().inSector(place);
  return (
    <li class="ship-item">
      <span class="ship-thumb">
        <Hull type={ship.type} isLit={false} />
      </span>
      <div>
        <p class="ship-item-name" title={ship.name}>
          {ship.name}
        </p>
        <p class="dim ship-small">
          {shipName(ship.type)} · {where}
          {!ship.isFlown && ` · ${named(say().status, ship.status)}`}
        </p>
      </div>
      {!ship.isFlown && (
        <Button
          {...(isHere ? { kind: 'primary' as const } : {})}
          aria-label={`${isHere ? work().board : work().plot}: ${ship.name}`}
          onPress={isHere ? () => board(ship) : () => plotTo(game, ship.sectorId)}
        >
          {isHere ? work().board : work().plot}
        </Button>
      )}
    </li>
  );
}

function rankOf({ isFlown, sectorId }: OwnShip, here: number): number {
  if (isFlown) return 0;
  return sectorId === here ? 1 : 2;
}
