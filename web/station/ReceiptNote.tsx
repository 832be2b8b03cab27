import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import type { Receipt } from './Ticket.ts';
import { say as common, signed } from './words.ts';

const say = words({
  en: {
    bought: (n: string, good: string, total: string) => `Bought ${n} ${good} for ${total}`,
    sold: (n: string, good: string, total: string) => `Sold ${n} ${good} for ${total}`,
    profit: 'Profit',
    loss: 'Loss',
    credits: 'Credits',
    hold: 'In the hold',
  },
  de: {
    bought: (n: string, good: string, total: string) => `${n} ${good} für ${total} gekauft`,
    sold: (n: string, good: string, total: string) => `${n} ${good} für ${total} verkauft`,
    profit: 'Gewinn',
    loss: 'Verlust',
    credits: 'Credits',
    hold: 'An Bord',
  },
  es: {
    bought: (n: string, good: string, total: string) => `Comprado: ${n} ${good} por ${total}`,
    sold: (n: string, good: string, total: string) => `Vendido: ${n} ${good} por ${total}`,
    profit: 'Beneficio',
    loss: 'Pérdida',
    credits: 'Créditos',
    hold: 'A bordo',
  },
  fr: {
    bought: (n: string, good: string, total: string) => `Acheté : ${n} ${good} pour ${total}`,
    sold: (n: string, good: string, total: string) => `Vendu : ${n} ${good} pour ${total}`,
    profit: 'Bénéfice',
    loss: 'Perte',
    credits: 'Crédits',
    hold: 'À bord',
  },
  pt: {
    bought: (n: string, good: string, total: string) => `Comprado: ${n} ${good} por ${total}`,
    sold: (n: string, good: string, total: string) => `Vendido: ${n} ${good} por ${total}`,
    profit: 'Lucro',
    loss: 'Prejuízo',
    credits: 'Créditos',
    hold: 'A bordo',
  },
});

/** What became of an order. */
export function ReceiptNote({ receipt }: { receipt: Receipt }) {
  const { side, good, quantity, total, profit, credits, hold } = receipt;
  const tell = side === 'buy' ? say().bought : say().sold;
  return (
    <div class="station-receipt">
      <p>
        <strong>{tell(whole(quantity), goodName(good), common().credits(total))}</strong>
        {profit !== null && (
          <span class={profit < 0 ? 'station-gain bad' : 'station-gain good'}>
            {profit < 0 ? say().loss : say().profit} {signed(profit)}
          </span>
        )}
      </p>
      <p class="dim number">
        {say().credits} {whole(credits.before)} → <span class="credits">{whole(credits.after)}</span>
        {' · '}
        {say().hold} {whole(hold.before)} → {whole(hold.after)}
      </p>
    </div>
  );
}
