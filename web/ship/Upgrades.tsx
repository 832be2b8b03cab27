import { whole } from '../app/language.ts';
import type { PartProps } from './Care.tsx';
import { Deal } from './Deal.tsx';
import { upgradeEffect, upgradeName } from './systems.ts';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

/** What can still be built in: each system with its level, what the next one brings and costs. */
export function Upgrades({ hangar, ship, todo }: PartProps) {
  const { fit } = useWork(hangar);
  const fits = todo.upgrades?.filter(({ maxLevel }) => maxLevel > 0) ?? [];
  return (
    <section class="stack ship-part">
      <h3>{work().upgrades}</h3>
      {todo.upgrades === null && <p class="dim">{work().notHere}</p>}
      {todo.upgrades && fits.length === 0 && <p class="dim">{work().limit}</p>}
      {fits.map(({ upgrade, level, maxLevel, price }) => (
        <Deal
          key={upgrade}
          title={`${upgradeName(upgrade)} · ${say().level(level, maxLevel)}`}
          label={price === null ? say().level(level, maxLevel) : work().fit(whole(price))}
          price={price ?? 0}
          reason={price === null ? work().limit : undefined}
          onPress={() => fit(ship, upgrade)}
        >
          {price === null ? undefined : upgradeEffect(upgrade)}
        </Deal>
      ))}
    </section>
  );
}
