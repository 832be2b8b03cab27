import { useSignal } from '@preact/signals';
import type { Desk } from './Desk.ts';
import { GoodsTable } from './GoodsTable.tsx';
import { HaggleDialog } from './HaggleDialog.tsx';
import { OrderButton } from './OrderButton.tsx';
import { OrderTicket } from './OrderTicket.tsx';
import { PriceHistory } from './PriceHistory.tsx';
import { WatchDialog } from './WatchDialog.tsx';

/** The trade desk: the goods, the order, its button, which stays in sight, and the past of the price. */
export function MarketView({ desk }: { desk: Desk }) {
  const open = useSignal<'haggle' | 'watch' | null>(null);
  const close = () => (open.value = null);
  const row = desk.row.value;
  return (
    <>
      <GoodsTable desk={desk} />
      {row && (
        <>
          <OrderTicket desk={desk} onHaggle={() => (open.value = 'haggle')} />
          <PriceHistory desk={desk} row={row} onWatch={() => (open.value = 'watch')} />
          <OrderButton desk={desk} />
        </>
      )}
      {row && open.value === 'haggle' && <HaggleDialog desk={desk} onClose={close} />}
      {row && open.value === 'watch' && <WatchDialog desk={desk} row={row} onClose={close} />}
    </>
  );
}
