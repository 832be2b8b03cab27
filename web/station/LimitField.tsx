import { words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import type { Desk } from './Desk.ts';

const say = words({
  en: {
    most: 'Limit: at most',
    least: 'Limit: at least',
    why: 'Should the price move further before your order arrives, nothing is traded.',
    haggle: 'Haggle',
    agreed: 'Price agreed',
    goOn: 'Haggling…',
  },
  de: {
    most: 'Grenze: höchstens',
    least: 'Grenze: mindestens',
    why: 'Bewegt sich der Preis weiter, bevor dein Auftrag ankommt, wird nichts gehandelt.',
    haggle: 'Feilschen',
    agreed: 'Preis vereinbart',
    goOn: 'Beim Feilschen …',
  },
  es: {
    most: 'Límite: máximo',
    least: 'Límite: mínimo',
    why: 'Si el precio se mueve más antes de que llegue tu orden, no se comercia nada.',
    haggle: 'Regatear',
    agreed: 'Precio acordado',
    goOn: 'Regateando…',
  },
  fr: {
    most: 'Limite : au plus',
    least: 'Limite : au moins',
    why: 'Si le prix bouge davantage avant l’arrivée de ton ordre, rien n’est échangé.',
    haggle: 'Marchander',
    agreed: 'Prix convenu',
    goOn: 'Marchandage…',
  },
  pt: {
    most: 'Limite: no máximo',
    least: 'Limite: no mínimo',
    why: 'Se o preço se mover mais antes de sua ordem chegar, nada é negociado.',
    haggle: 'Pechinchar',
    agreed: 'Preço combinado',
    goOn: 'Pechinchando…',
  },
});

/** Beyond which price the order is refused, and the way to a better one. */
export function LimitField({ desk, onHaggle }: { desk: Desk; onHaggle: () => void }) {
  const { ticket, talks } = desk;
  const limit = ticket.limit.value;
  const state = talks.current.value?.state;
  const edit = (value: number) => {
    if (Number.isFinite(value)) ticket.setLimit(Math.max(0, Math.floor(value)));
  };
  return (
    <div class="station-limit">
      <label title={say().why}>
        <span class="dim">{ticket.side.value === 'buy' ? say().most : say().least}</span>
        <input
          class="number"
          type="number"
          inputMode="numeric"
          min={0}
          value={limit ?? ''}
          onInput={event => edit(event.currentTarget.valueAsNumber)}
        />
      </label>
      <Button onPress={onHaggle}>
        {state === 'agreed' ? say().agreed : state === 'open' ? say().goOn : say().haggle}
      </Button>
    </div>
  );
}
