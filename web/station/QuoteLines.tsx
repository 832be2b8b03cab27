import { whole, words } from '../app/language.ts';
import type { Desk } from './Desk.ts';
import { moveOf } from './order.ts';
import { percent, say as common, signed } from './words.ts';

const say = words({
  en: {
    unit: 'Unit price',
    agreed: 'agreed',
    against: (by: string) => `list ${by}`,
    tax: 'Taxes and fee',
    tariff: (by: string) => `tariff of ${by} included`,
    discount: (by: string) => `${by} off for the amount`,
    cost: 'You pay',
    gain: 'You get',
    profit: 'Profit',
    paid: (price: string) => `paid ${price} per unit`,
    has: (n: string) => `you have ${n}`,
  },
  de: {
    unit: 'Stückpreis',
    agreed: 'vereinbart',
    against: (by: string) => `Liste ${by}`,
    tax: 'Steuern und Gebühr',
    tariff: (by: string) => `${by} Zoll enthalten`,
    discount: (by: string) => `${by} Mengenrabatt`,
    cost: 'Du zahlst',
    gain: 'Du bekommst',
    profit: 'Gewinn',
    paid: (price: string) => `${price} je Einheit bezahlt`,
    has: (n: string) => `du hast ${n}`,
  },
  es: {
    unit: 'Precio por unidad',
    agreed: 'acordado',
    against: (by: string) => `lista ${by}`,
    tax: 'Impuestos y tasa',
    tariff: (by: string) => `arancel del ${by} incluido`,
    discount: (by: string) => `${by} menos por cantidad`,
    cost: 'Pagas',
    gain: 'Recibes',
    profit: 'Beneficio',
    paid: (price: string) => `pagaste ${price} por unidad`,
    has: (n: string) => `tienes ${n}`,
  },
  fr: {
    unit: 'Prix unitaire',
    agreed: 'convenu',
    against: (by: string) => `liste ${by}`,
    tax: 'Taxes et frais',
    tariff: (by: string) => `droits de ${by} compris`,
    discount: (by: string) => `remise de ${by} sur la quantité`,
    cost: 'Tu paies',
    gain: 'Tu reçois',
    profit: 'Bénéfice',
    paid: (price: string) => `payé ${price} l’unité`,
    has: (n: string) => `tu as ${n}`,
  },
  pt: {
    unit: 'Preço por unidade',
    agreed: 'combinado',
    against: (by: string) => `lista ${by}`,
    tax: 'Impostos e taxa',
    tariff: (by: string) => `tarifa de ${by} incluída`,
    discount: (by: string) => `${by} a menos pela quantidade`,
    cost: 'Você paga',
    gain: 'Você recebe',
    profit: 'Lucro',
    paid: (price: string) => `pagou ${price} por unidade`,
    has: (n: string) => `você tem ${n}`,
  },
});

/** What the order costs or brings, to the credit, and how far it moves the price. */
export function QuoteLines({ desk }: { desk: Desk }) {
  const { ticket, row, game } = desk;
  const quote = ticket.current.value ?? ticket.quote.value;
  const shelf = row.value?.shelf;
  const isBuying = ticket.side.value === 'buy';
  const move = quote ? moveOf(quote.unitPrice, (isBuying ? shelf?.sellPrice : shelf?.buyPrice) ?? null) : 0;
  const notes = quote
    ? [
        ...(quote.agreed ? [say().agreed] : []),
        ...(Math.abs(move) >= 0.0005 ? [say().against(percent(move, true))] : []),
        ...(quote.tariff > 0 ? [say().tariff(percent(quote.tariff))] : []),
        ...(quote.discount > 0 ? [say().discount(percent(quote.discount))] : []),
      ]
    : [];
  const paid = isBuying ? null : ticket.paid.value;
  const profit = quote && paid !== null ? Math.round(quote.total - paid * quote.quantity) : null;
  return (
    <dl class={ticket.current.value ? 'station-quote' : 'station-quote is-old'}>
      <div>
        <dt>{say().unit}</dt>
        <dd class="number">
          {quote ? whole(quote.unitPrice) : '…'}
          {notes.length > 0 && <small class="dim"> {notes.join(', ')}</small>}
        </dd>
      </div>
      <div>
        <dt>{say().tax}</dt>
        <dd class="number">{quote ? whole(quote.tax) : '…'}</dd>
      </div>
      {profit !== null && paid !== null && (
        <div>
          <dt>{say().profit}</dt>
          <dd class={profit < 0 ? 'number bad' : 'number good'}>
            {signed(profit)} <small class="dim">{say().paid(whole(paid))}</small>
          </dd>
        </div>
      )}
      <div class="station-total">
        <dt>{isBuying ? say().cost : say().gain}</dt>
        <dd class="number credits">
          {quote ? common().credits(quote.total) : '…'}
          {isBuying && <small class="dim"> {say().has(whole(game.me.value.credits))}</small>}
        </dd>
      </div>
    </dl>
  );
}
