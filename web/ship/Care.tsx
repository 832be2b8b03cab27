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
  const isWell = condition.now >= 100 && !condition.isImmobilized && !condition.areSensorsOffline;
  const isWhole = todo.repair === 0;
  const band = `${named(say().band, condition.band)} · ${whole(condition.now)} / 100`;
  return (
    <>
      <section class="stack ship-part">
        <h3>{work().repair}</h3>
        {todo.repair === null ? (
          <p class="dim">{work().notHere}</p>
        ) : (
          <Deal
            title={`${say().hull} ${whole(combat.hull)} / ${whole(combat.max_hull)} · ${say().shields} ${whole(combat.shields)} / ${whole(combat.max_shields)}`}
            label={work().repairNow(whole(todo.repair))}
            price={todo.repair}
            reason={isWhole ? work().whole : undefined}
            isPrimary={!isWhole}
            onPress={() => repair(ship)}
          />
        )}
      </section>
      <section class="stack ship-part">
        <h3>
          {work().service}: {band}
        </h3>
        {todo.service.length === 0 && <p class="dim">{work().notHere}</p>}
        {todo.service.length > 0 && <p class="dim ship-small">{isWell ? work().fresh : work().serviceWhy}</p>}
        {!isWell &&
          todo.service.map(({ tier, price }) => (
            <Deal
              key={tier}
              title={work().kind[tier]}
              label={work().serviceNow(whole(price))}
              price={price}
              isPrimary={isWhole && tier === 'basic' && condition.now < 75}
              onPress={() => service(ship, tier)}
            />
          ))}
      </section>
    </>
  );
}
