import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { decimal, whole } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import type { Game } from '../game/Game.ts';
import { Button } from '../ui/Button.tsx';
import { barsOf } from './bars.ts';
import { compared } from './figures.ts';
import type { Hangar, HullOffer } from './Hangar.ts';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

interface CompareProps {
  offer: HullOffer;
  hull: Game['catalog']['ships'][number];
  hangar: Hangar;
}

/** A hull beside one's own ship, what keeps one from it, and the button that buys it. */
export function Compare({ offer, hull, hangar }: CompareProps) {
  const id = useId();
  const game = useGame();
  const name = useSignal('');
  const { buy } = useWork(hangar);
  const bars = barsOf(offer, { credits: game.me.value.credits, factions: game.catalog.factions });
  return (
    <div class="stack ship-compare">
      <label class="field">
        <span>{work().nameIt}</span>
        <input
          maxLength={100}
          autocomplete="off"
          value={name.value}
          onInput={event => (name.value = event.currentTarget.value)}
        />
      </label>
      <Button
        kind="primary"
        disabled={bars.length > 0}
        aria-describedby={bars.length > 0 ? id : undefined}
        onPress={async () => {
          await buy(offer.type, name.value.trim());
          name.value = '';
        }}
      >
        {work().buyNow(whole(offer.price))}
      </Button>
      {bars.length > 0 && (
        <ul id={id} class="ship-why warn">
          {bars.map(bar => (
            <li key={bar}>{bar}</li>
          ))}
        </ul>
      )}
      <table class="number">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say().figures}</span>
            </th>
            <th scope="col">{work().yours}</th>
            <th scope="col">{work().them}</th>
          </tr>
        </thead>
        <tbody>
          {compared(hull, hangar.flown.value).map(({ figure, own, theirs }) => (
            <tr key={figure}>
              <th scope="row">{say()[figure]}</th>
              <td class="dim">{own === null ? '–' : decimal(own)}</td>
              <td class={own === null || own === theirs ? '' : theirs > own ? 'good' : 'bad'}>
                {decimal(theirs)}
                {own !== null && own !== theirs && <span aria-hidden="true">{theirs > own ? ' ▲' : ' ▼'}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
