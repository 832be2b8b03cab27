import { goodName } from '../app/goods.ts';
import { whole } from '../app/language.ts';
import { GoodIcon, goodColor } from '../ui/GoodIcon.tsx';
import { slices } from './figures.ts';
import type { OwnShip } from './Hangar.ts';
import { say } from './words.ts';

/** What is in the hold: one bar of it all, and each good with its units. */
export function Cargo({ cargo }: { cargo: OwnShip['cargo'] }) {
  const goods = slices(cargo);
  return (
    <section class="stack ship-part">
      <div class="row spread">
        <h3>{say().cargo}</h3>
        <span class="number">
          {whole(cargo.used)} / {whole(cargo.capacity)} · {say().free(whole(cargo.capacity - cargo.used))}
        </span>
      </div>
      <div class="ship-hold" aria-hidden="true">
        {goods.map(({ good, share }) => (
          <span key={good} style={{ width: `${share * 100}%`, background: goodColor(good) }} />
        ))}
      </div>
      {goods.length === 0 ? (
        <p class="dim">{say().holdEmpty}</p>
      ) : (
        <ul class="ship-goods">
          {goods.map(({ good, units }) => (
            <li key={good}>
              <GoodIcon good={good} />
              <span>{goodName(good)}</span>
              <b class="number">{whole(units)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
