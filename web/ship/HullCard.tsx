import { useId } from 'preact/hooks';
import { whole } from '../app/language.ts';
import { shipName } from '../app/sentences.ts';
import { useGame } from '../cockpit/context.ts';
import { Hull } from '../ui/Hull.tsx';
import { Compare } from './Compare.tsx';
import type { Hangar, HullOffer } from './Hangar.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

interface HullCardProps {
  offer: HullOffer;
  hangar: Hangar;
  isOpen: boolean;
  onToggle: () => void;
}

/** A hull for sale: drawn, with its price and what matters most of it; opened it is compared and bought. */
export function HullCard({ offer, hangar, isOpen, onToggle }: HullCardProps) {
  const id = useId();
  const game = useGame();
  const { type, price } = offer;
  const hull = game.catalog.ships.find(each => each.type === type);
  if (!hull) return null;
  const name = shipName(type);
  return (
    <li class="ship-hull" data-open={isOpen}>
      <button
        type="button"
        class="ship-hull-head"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${work().compare(name)}, ${work().price(whole(price))}`}
        onClick={onToggle}
      >
        <span class="ship-thumb">
          <Hull type={type} isLit={false} />
        </span>
        <span class="ship-hull-name">
          <b>{name}</b>
          <span class="dim ship-small number">
            {say().hold} {whole(hull.maxCargo)} · {say().speed} {hull.speed} · {say().hull} {whole(hull.hullPoints)}
          </span>
        </span>
        <span class={`number ${price > game.me.value.credits ? 'dim' : 'credits'}`}>{whole(price)}</span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Compare offer={offer} hull={hull} hangar={hangar} />}
      </div>
    </li>
  );
}
