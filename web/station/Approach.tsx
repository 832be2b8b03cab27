import { useSignal } from '@preact/signals';
import type { Desk } from './Desk.ts';
import { DockButton } from './DockButton.tsx';
import { GoodsTable } from './GoodsTable.tsx';
import { PriceHistory } from './PriceHistory.tsx';
import { SlipsCard } from './SlipsCard.tsx';
import { WatchDialog } from './WatchDialog.tsx';

/** A station as it is seen from outside: slips, services, prices; and the way in, which stays in sight. */
export function Approach({ desk }: { desk: Desk }) {
  const watching = useSignal(false);
  const row = desk.row.value;
  return (
    <>
      <SlipsCard desk={desk} />
      <GoodsTable desk={desk} />
      {row && <PriceHistory desk={desk} row={row} onWatch={() => (watching.value = true)} />}
      <DockButton desk={desk} />
      {row && watching.value && <WatchDialog desk={desk} row={row} onClose={() => (watching.value = false)} />}
    </>
  );
}
