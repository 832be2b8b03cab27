import { useSignal } from '@preact/signals';
import { useGame } from '../cockpit/context.ts';
import type { Step } from './advice.ts';
import type { Hangar } from './Hangar.ts';
import { HullCard } from './HullCard.tsx';
import { Outside } from './Outside.tsx';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** Ships for sale where one is docked, the cheapest first; one of them opened to be compared and bought. */
export function Shipyard({ hangar, step }: { hangar: Hangar; step: Step | null }) {
  const game = useGame();
  const open = useSignal<string | null>(null);
  if (!game.me.value.isDocked) return <Outside hangar={hangar} step={step} />;
  const offers = hangar.offers.value;
  if (!offers) return <p class="dim">{say().loading}</p>;
  if (offers.hulls.length === 0) return <p class="dim">{work().noYard}</p>;
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
