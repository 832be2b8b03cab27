import { whole, words } from '../app/language.ts';
import { goodName } from '../app/goods.ts';
import { GoodIcon } from '../ui/GoodIcon.tsx';
import type { Desk } from './Desk.ts';
import './goods.css';
import type { GoodRow } from './order.ts';
import { percent, say as common } from './words.ts';

const say = words({
  en: {
    goods: 'What is traded here',
    good: 'Good',
    stock: 'Stock',
    hold: 'Hold',
    asksHint: 'What you pay the station for a unit',
    paysHint: 'What the station pays you for a unit',
    of: (n: string, max: string) => `${n} of ${max}`,
    trend: (by: string) => `price ${by} since the last trade`,
    notTraded: 'not traded',
    unwanted: 'Not traded here, in your hold:',
    nothing: 'Nothing is traded here.',
    loading: 'Reading the market…',
  },
  de: {
    goods: 'Was hier gehandelt wird',
    good: 'Ware',
    stock: 'Vorrat',
    hold: 'Bord',
    asksHint: 'Was du der Station für eine Einheit zahlst',
    paysHint: 'Was die Station dir für eine Einheit zahlt',
    of: (n: string, max: string) => `${n} von ${max}`,
    trend: (by: string) => `Preis ${by} seit dem letzten Handel`,
    notTraded: 'nicht gehandelt',
    unwanted: 'Hier nicht gehandelt, in deinem Laderaum:',
    nothing: 'Hier wird nichts gehandelt.',
    loading: 'Der Markt wird gelesen …',
  },
  es: {
    goods: 'Lo que se comercia aquí',
    good: 'Producto',
    stock: 'Existencias',
    hold: 'Bodega',
    asksHint: 'Lo que pagas a la estación por unidad',
    paysHint: 'Lo que la estación te paga por unidad',
    of: (n: string, max: string) => `${n} de ${max}`,
    trend: (by: string) => `precio ${by} desde la última operación`,
    notTraded: 'no se comercia',
    unwanted: 'No se comercia aquí, en tu bodega:',
    nothing: 'Aquí no se comercia nada.',
    loading: 'Leyendo el mercado…',
  },
  fr: {
    goods: 'Ce qui s’échange ici',
    good: 'Produit',
    stock: 'Stock',
    hold: 'Soute',
    asksHint: 'Ce que tu paies à la station par unité',
    paysHint: 'Ce que la station te paie par unité',
    of: (n: string, max: string) => `${n} sur ${max}`,
    trend: (by: string) => `prix ${by} depuis le dernier échange`,
    notTraded: 'non échangé',
    unwanted: 'Sans preneur ici, dans ta soute :',
    nothing: 'Rien ne s’échange ici.',
    loading: 'Lecture du marché…',
  },
  pt: {
    goods: 'O que se negocia aqui',
    good: 'Produto',
    stock: 'Estoque',
    hold: 'Porão',
    asksHint: 'O que você paga à estação por unidade',
    paysHint: 'O que a estação paga a você por unidade',
    of: (n: string, max: string) => `${n} de ${max}`,
    trend: (by: string) => `preço ${by} desde a última negociação`,
    notTraded: 'não negociado',
    unwanted: 'Não se negocia aqui, no seu porão:',
    nothing: 'Nada se negocia aqui.',
    loading: 'Lendo o mercado…',
  },
});

/** What the station asks and pays, live. A row that is chosen is what the rest of the panel is about. */
export function GoodsTable({ desk }: { desk: Desk }) {
  const goods = desk.goods.value;
  if (!goods) return <p class="dim station-wait">{say().loading}</p>;
  if (goods.traded.length === 0) return <p class="dim">{say().nothing}</p>;
  return (
    <div>
      <table class="station-goods">
        <caption class="unseen">{say().goods}</caption>
        <thead>
          <tr>
            <th scope="col">{say().good}</th>
            <th scope="col">{say().stock}</th>
            <th scope="col" class="station-figure" title={say().asksHint}>
              {common().asks}
            </th>
            <th scope="col" class="station-figure" title={say().paysHint}>
              {common().pays}
            </th>
            <th scope="col" class="station-figure">
              {say().hold}
            </th>
          </tr>
        </thead>
        <tbody>
          {goods.traded.map(row => (
            <Row key={row.good} desk={desk} row={row} />
          ))}
        </tbody>
      </table>
      {goods.unwanted.length > 0 && (
        <p class="station-unwanted dim">
          {say().unwanted} {goods.unwanted.map(({ good, held }) => `${goodName(good)} ${whole(held)}`).join(', ')}
        </p>
      )}
    </div>
  );
}

function Row({ desk, row: { good, shelf, held } }: { desk: Desk; row: GoodRow }) {
  const isChosen = desk.good.value === good;
  return (
    <tr class={isChosen ? 'station-row is-chosen' : 'station-row'}>
      <th scope="row">
        <button type="button" class="station-pick" aria-pressed={isChosen} onClick={() => desk.choose(good)}>
          <GoodIcon good={good} />
          <span>{goodName(good)}</span>
        </button>
      </th>
      <td>
        <Stock quantity={shelf.quantity} capacity={shelf.capacity} />
      </td>
      <Price value={shelf.sellPrice} trend={shelf.sellPrice === null ? 0 : shelf.priceTrend} />
      <Price value={shelf.buyPrice} trend={shelf.sellPrice === null ? shelf.priceTrend : 0} />
      <td class="station-figure number">{held > 0 ? whole(held) : <span class="dim">0</span>}</td>
    </tr>
  );
}

function Stock({ quantity, capacity }: { quantity: number; capacity: number }) {
  const share = capacity > 0 ? Math.min(1, quantity / capacity) : 0;
  return (
    <span class="station-stock" title={say().of(whole(quantity), whole(capacity))}>
      <span class="number">{whole(quantity)}</span>
      <span class="station-track">
        <span class="station-fill" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}

/** A price blinks when it changes: its cell is made anew. */
function Price({ value, trend }: { value: number | null; trend: number }) {
  if (value === null)
    return (
      <td class="station-figure dim">
        <span aria-hidden="true">–</span>
        <span class="unseen">{say().notTraded}</span>
      </td>
    );
  return (
    <td class="station-figure number">
      <span key={value} class="station-price">
        {whole(value)}
      </span>
      {Math.abs(trend) >= 0.005 && (
        <span
          class={trend > 0 ? 'station-trend is-up' : 'station-trend is-down'}
          title={say().trend(percent(trend, true))}
        >
          <span aria-hidden="true">{trend > 0 ? '▲' : '▼'}</span>
          <span class="unseen">{say().trend(percent(trend, true))}</span>
        </span>
      )}
    </td>
  );
}
