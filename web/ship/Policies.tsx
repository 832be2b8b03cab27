import { whole } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import type { PartProps } from './Care.tsx';
import { Deal } from './Deal.tsx';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** What is paid when the ship is lost, and what more would be. */
export function Policies({ hangar, ship, todo }: PartProps) {
  const { catalog } = useGame();
  const { insure } = useWork(hangar);
  const { tier: own, payout } = ship.insurance;
  const isInsurable = catalog.ships.find(({ type }) => type === ship.type)?.insurable ?? true;
  return (
    <section class="stack ship-part">
      <h3>
        {work().insurance} · {say().tier[own]}
        {payout > 0 && ` · ${say().pays(whole(payout))}`}
      </h3>
      {!isInsurable && <p class="dim">{work().never}</p>}
      {isInsurable && todo.insurance === null && <p class="dim">{work().notHere}</p>}
      {isInsurable && todo.insurance?.length === 0 && <p class="dim">{work().best}</p>}
      {todo.insurance?.map(({ tier, price, payout: pays }, at) => (
        <Deal
          key={tier}
          title={say().tier[tier]}
          label={work().insureNow(whole(price))}
          price={price}
          isPrimary={own === 'NONE' && at === 0 && !todo.repair}
          onPress={() => tier !== 'NONE' && insure(ship, tier)}
        >
          {work().payout(whole(pays))}
        </Deal>
      ))}
    </section>
  );
}
