import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ReplyOf } from '../../sdk/commands.ts';
import { whole } from '../app/language.ts';
import { turnsText } from '../app/turns.ts';
import { useGame } from '../cockpit/context.ts';
import { Atlas } from '../game/Atlas.ts';
import { Button } from '../ui/Button.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { journeyOf, type Method } from './Journey.ts';
import type { Region } from './RegionCard.tsx';
import { Refusal } from './Refusal.tsx';
import { say } from './words.ts';

type Quote = ReplyOf<'travel.quote'>;

/** What a journey takes now, and the button that begins it. */
export function QuoteCard({ region }: { region: Region }) {
  const game = useGame();
  const quote = useSignal<Quote | null>(null);
  const refusal = useSignal<unknown>(null);
  const landing = useSignal('');
  const method = useSignal<Method>('platform_gate');
  const { isDocked, credits, turns } = game.me.value;
  const hull = game.ship.value?.type;
  const isTravelling = journeyOf(game).passage.value !== null;

  const ask = async () => {
    // Who waits at the gate would be taken through it by any question.
    if (isTravelling) return;
    try {
      quote.value = await game.pilot.command('travel.quote', {
        destinationRegionId: region.id,
        method: method.value,
      });
      refusal.value = null;
      // Its map is wanted on arrival, and until then it says what the landing sector is called.
      const atlas = new Atlas(await game.galaxy.map(region.name));
      landing.value = atlas.sector(quote.value.landingSectorId)?.name ?? '';
    } catch (error) {
      quote.value = null;
      refusal.value = error;
    }
  };
  useEffect(() => void ask(), [region.id, method.value, isDocked, credits, turns, hull, isTravelling, game.line.value]);

  const now = quote.value;
  return (
    <section class="journey-quote panel stack" aria-label={say().journeyTo(region.displayName)}>
      <div class="journey-route">
        <Glyph name="gate" size={26} />
        <h3 class="journey-name">{region.displayName}</h3>
      </div>
      {hull === 'WARP_JUMPER' && <Methods chosen={method.value} onChoose={next => (method.value = next)} />}
      <div role="status" class="stack journey-tight">
        {!now && !refusal.value && <p class="dim">{say().asking}</p>}
        {refusal.value !== null && <Refusal error={refusal.value} />}
        {now && (
          <dl class="facts">
            <dt>{say().fare}</dt>
            <dd class="number credits">{fareOf(now)}</dd>
            <dt>{say().landing}</dt>
            <dd>{landing.value || `#${now.landingSectorId}`}</dd>
          </dl>
        )}
      </div>
      {now && (
        <>
          <Button kind="primary" onPress={() => journeyOf(game).start(region.name, region.displayName, method.value)}>
            {say().travel(fareOf(now))}
          </Button>
          <p class="dim journey-small">{say().along}</p>
        </>
      )}
    </section>
  );
}

function Methods({ chosen, onChoose }: { chosen: Method; onChoose: (method: Method) => void }) {
  return (
    <fieldset class="journey-methods row">
      <legend class="unseen">{say().method}</legend>
      {(['platform_gate', 'warp_jumper'] as const).map(each => (
        <label key={each} class="row">
          <input type="radio" name="method" checked={each === chosen} onChange={() => onChoose(each)} />
          {say().methods[each]}
        </label>
      ))}
    </fieldset>
  );
}

function fareOf({ cost, turnCost }: Quote): string {
  return turnCost > 0 && cost === 0 ? turnsText(turnCost) : say().credits(whole(cost));
}
