import { useSignal } from '@preact/signals';
import { useGame } from '../cockpit/context.ts';
import type { Hangar } from './Hangar.ts';
import { HullCard } from './HullCard.tsx';
import { say } from './words.ts';
import { Yards } from './Yards.tsx';

/** Ships for sale where one is docked, the cheapest first; one of them opened to be compared and bought. */
export function Shipyard({ hangar }: { hangar: Hangar }) {
  const game = useGame();
  const open = useSignal<string | null>(null);
  if (!game.me.value.isDocked) return <Yards />;
  const offers = hangar.offers.value;
  if (!offers) return <p class="dim">{say().loading}</p>;
  if (offers.hulls.length === 0) return <Yards />;
  const hulls = offers.hulls.toSorted((a, b) => a.price - b.price);
  return (
    <ul class="ship-hulls">
      {hulls.map(offer => (
        <HullCard
          key={offer.type}
          offer={offer}
          hangar={hangar}
          isOpen={open.value === offer.type}
          onToggle={() => (open.value = open.value === offer.type ? null : offer.type)}
        />
      ))}
    </ul>
  );
}
