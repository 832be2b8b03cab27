import { useEffect, useId, useRef } from 'preact/hooks';
import { decimal, whole } from '../app/language.ts';
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
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  const game = useGame();
  const { type, price } = offer;
  const hull = game.catalog.ships.find(each => each.type === type);
  if (!hull) return null;
  return (
    <li ref={card} class="ship-hull" data-open={isOpen}>
      <button type="button" class="ship-hull-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span class="ship-thumb">
          <Hull type={type} isLit={false} />
        </span>
        <span class="ship-hull-name">
          <b>{shipName(type)}</b>
          <span class="dim ship-small number">
            {say().hold} {whole(hull.maxCargo)} · {say().speed} {decimal(hull.speed)} · {say().hull}{' '}
            {whole(hull.hullPoints)}
          </span>
        </span>
        <span class={`number ${price > game.me.value.credits ? 'dim' : 'credits'}`}>
          {whole(price)} <span class="unseen">{work().credits}</span>
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Compare offer={offer} hull={hull} hangar={hangar} />}
      </div>
    </li>
  );
}
