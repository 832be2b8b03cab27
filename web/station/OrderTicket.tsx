import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import { GoodIcon } from '../ui/GoodIcon.tsx';
import type { Desk } from './Desk.ts';
import { LimitField } from './LimitField.tsx';
import type { Side } from './order.ts';
import { QuoteLines } from './QuoteLines.tsx';
import './ticket.css';
import { say as common } from './words.ts';

const say = words({
  en: {
    order: (good: string) => `Order: ${good}`,
    side: 'Buy or sell',
    quantity: 'Quantity',
    fewer: 'One fewer',
    more: 'One more',
    most: (n: string) => `Max ${n}`,
    slider: 'Quantity by slider',
  },
  de: {
    order: (good: string) => `Auftrag: ${good}`,
    side: 'Kaufen oder verkaufen',
    quantity: 'Menge',
    fewer: 'Eine weniger',
    more: 'Eine mehr',
    most: (n: string) => `Max. ${n}`,
    slider: 'Menge am Regler',
  },
  es: {
    order: (good: string) => `Orden: ${good}`,
    side: 'Comprar o vender',
    quantity: 'Cantidad',
    fewer: 'Una menos',
    more: 'Una más',
    most: (n: string) => `Máx. ${n}`,
    slider: 'Cantidad con el control',
  },
  fr: {
    order: (good: string) => `Ordre : ${good}`,
    side: 'Acheter ou vendre',
    quantity: 'Quantité',
    fewer: 'Une de moins',
    more: 'Une de plus',
    most: (n: string) => `Max. ${n}`,
    slider: 'Quantité au curseur',
  },
  pt: {
    order: (good: string) => `Ordem: ${good}`,
    side: 'Comprar ou vender',
    quantity: 'Quantidade',
    fewer: 'Uma a menos',
    more: 'Uma a mais',
    most: (n: string) => `Máx. ${n}`,
    slider: 'Quantidade no controle',
  },
});

/** An order in the making. */
export function OrderTicket({ desk, onHaggle }: { desk: Desk; onHaggle: () => void }) {
  const good = desk.good.value ?? '';
  return (
    <section class="station-ticket" aria-label={say().order(goodName(good))}>
      <div class="row spread">
        <h3 class="station-ticket-good">
          <GoodIcon good={good} size={22} />
          {goodName(good)}
        </h3>
        <SideSwitch desk={desk} />
      </div>
      <Quantity desk={desk} />
      <QuoteLines desk={desk} />
      <LimitField desk={desk} onHaggle={onHaggle} />
    </section>
  );
}

function SideSwitch({ desk }: { desk: Desk }) {
  const { shelf } = desk.row.value ?? {};
  const sides: [Side, boolean, string][] = [
    ['buy', typeof shelf?.sellPrice === 'number', common().buy],
    ['sell', typeof shelf?.buyPrice === 'number', common().sell],
  ];
  return (
    <fieldset class="station-sides" aria-label={say().side}>
      {sides.map(([side, isTraded, name]) => (
        <button
          key={side}
          type="button"
          class={`station-side is-${side}`}
          aria-pressed={desk.ticket.side.value === side}
          disabled={!isTraded}
          onClick={() => desk.choose(desk.good.peek(), side)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function Quantity({ desk: { ticket } }: { desk: Desk }) {
  const quantity = ticket.quantity.value;
  const { most } = ticket.most.value;
  const want = (wanted: number) => ticket.want(Number.isFinite(wanted) ? Math.max(0, Math.floor(wanted)) : 0);
  return (
    <div class="station-quantity">
      <button
        type="button"
        class="button"
        aria-label={say().fewer}
        disabled={quantity <= 1}
        onClick={() => want(quantity - 1)}
      >
        −
      </button>
      <input
        class="station-amount number"
        type="number"
        inputMode="numeric"
        min={1}
        max={100_000}
        aria-label={say().quantity}
        value={quantity || ''}
        onInput={event => want(event.currentTarget.valueAsNumber)}
        onFocus={event => event.currentTarget.select()}
      />
      <button
        type="button"
        class="button"
        aria-label={say().more}
        disabled={quantity >= most}
        onClick={() => want(quantity + 1)}
      >
        +
      </button>
      <input
        class="station-slider"
        type="range"
        min={1}
        max={Math.max(1, most)}
        aria-label={say().slider}
        value={Math.min(quantity, Math.max(1, most))}
        disabled={most <= 1}
        onInput={event => want(event.currentTarget.valueAsNumber)}
      />
      <button type="button" class="button" disabled={most < 1} onClick={() => ticket.wantMost()}>
        {say().most(whole(most))}
      </button>
    </div>
  );
}
