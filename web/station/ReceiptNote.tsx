import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import type { Ticket } from './Ticket.ts';
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

/** What became of the last order. */
export function ReceiptNote({ ticket }: { ticket: Ticket }) {
  const receipt = ticket.receipt.value;
  return (
    <div role="status" class="station-receipts">
      {receipt && (
        <div class="station-receipt">
          <p>
            <strong>
              {(receipt.side === 'buy' ? say().bought : say().sold)(
                whole(receipt.quantity),
                goodName(receipt.good),
                common().credits(receipt.total),
              )}
            </strong>
            {receipt.profit !== null && (
              <span class={receipt.profit < 0 ? 'station-gain bad' : 'station-gain good'}>
                {receipt.profit < 0 ? say().loss : say().profit} {signed(receipt.profit)}
              </span>
            )}
          </p>
          <p class="dim number">
            {say().credits} {whole(receipt.credits.before)} →{' '}
            <span class="credits">{whole(receipt.credits.after)}</span>
            {' · '}
            {say().hold} {whole(receipt.hold.before)} → {whole(receipt.hold.after)}
          </p>
        </div>
      )}
    </div>
  );
}
