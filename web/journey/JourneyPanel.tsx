import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import './journey.css';
import { QuoteCard } from './QuoteCard.tsx';
import { type Region, RegionCard } from './RegionCard.tsx';
import { say } from './words.ts';

/** The regions of the galaxy, and the way to them. */
export function JourneyPanel() {
  const { galaxy, region } = useGame();
  const regions = useSignal<readonly Region[] | null>(null);
  const isFailed = useSignal(false);
  const chosen = useSignal<string | null>(null);
  const own = region.value;

  const read = async () => {
    isFailed.value = false;
    try {
      regions.value = await galaxy.regions();
      // There is only one to go to, as a rule.
      const others = regions.value.filter(({ name }) => name !== own);
      if (chosen.value === null || chosen.value === own) chosen.value = others.length === 1 ? others[0]!.name : null;
    } catch {
      isFailed.value = true;
    }
  };
  useEffect(() => void read(), [galaxy, own]);

  const destination = regions.value?.find(({ name }) => name === chosen.value && name !== own);
  return (
    <div class="journey stack">
      <h2>{say().title}</h2>
      {isFailed.value && (
        <div class="row" role="status">
          <p class="bad">{say().failed}</p>
          <Button onPress={read}>{say().again}</Button>
        </div>
      )}
      {!regions.value && !isFailed.value && <p class="dim">{say().loading}</p>}
      {destination ? (
        <QuoteCard key={destination.name} region={destination} />
      ) : (
        regions.value && <p class="dim">{say().choose}</p>
      )}
      <ul class="stack journey-list">
        {regions.value?.map(each => (
          <li key={each.id}>
            <RegionCard
              region={each}
              isOwn={each.name === own}
              isChosen={each.name === chosen.value}
              onChoose={() => (chosen.value = each.name)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
