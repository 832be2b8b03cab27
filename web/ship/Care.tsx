import { whole } from '../app/language.ts';
import { Deal } from './Deal.tsx';
import { named } from './figures.ts';
import type { Hangar, OwnShip, Work } from './Hangar.ts';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

export interface PartProps {
  hangar: Hangar;
  ship: OwnShip;
  /** What the station has for it. */
  todo: Work;
}

/** Hull, shields and condition made good. */
export function Care({ hangar, ship, todo }: PartProps) {
  const { repair, service } = useWork(hangar);
  const { combat, condition } = ship;
  const hasFailed = condition.isImmobilized || condition.areSensorsOffline;
  // They all do the same: nobody wants a dearer one.
  const best = todo.service.toSorted((a, b) => a.price - b.price)[0];
  const isWell = best?.price === 0 && !hasFailed;
  const band = `${named(say().band, condition.band)} · ${whole(condition.now)} / 100`;
  return (
    <>
      <section class="stack ship-part">
        <h3>{work().repair}</h3>
        {todo.repair === null ? (
          <p class="dim">{work().notHere}</p>
        ) : todo.repair === 0 ? (
          <p class="dim">{work().whole}</p>
        ) : (
          <Deal
            title={`${say().hull} ${whole(combat.hull)} / ${whole(combat.max_hull)} · ${say().shields} ${whole(combat.shields)} / ${whole(combat.max_shields)}`}
            label={work().repairNow(whole(todo.repair))}
            price={todo.repair}
            isPrimary
            onPress={() => repair(ship)}
          />
        )}
      </section>
      <section class="stack ship-part">
        <h3>{work().service}</h3>
        {!best && <p class="dim">{work().notHere}</p>}
        {isWell && <p class="dim">{work().fresh}</p>}
        {best && !isWell && (
          <Deal
            title={band}
            label={work().serviceNow(whole(best.price))}
            price={best.price}
            isPrimary={!todo.repair && (hasFailed || condition.now < 75)}
            onPress={() => service(ship, best.tier)}
          >
            {work().serviceWhy}
          </Deal>
        )}
      </section>
    </>
  );
}
