import { decimal, whole } from '../app/language.ts';
import { Cargo } from './Cargo.tsx';
import type { Hangar } from './Hangar.ts';
import { upgradeName } from './systems.ts';
import { Vitals } from './Vitals.tsx';
import { say } from './words.ts';

/** How the ship is, what it carries, and what it can do. */
export function Overview({ hangar }: { hangar: Hangar }) {
  const ship = hangar.flown.value;
  if (!ship) return hangar.ships.value ? null : <p class="dim">{say().loading}</p>;
  const { combat, insurance } = ship;
  const fitted = Object.entries(ship.upgrades).filter(([, level]) => (level ?? 0) > 0);
  const insured = say().tier[insurance.tier];
  const facts: [string, string][] = [
    [say().insurance, insurance.payout > 0 ? `${insured} · ${say().pays(whole(insurance.payout))}` : insured],
    [say().worth, whole(ship.currentValue)],
    [say().speed, decimal(ship.speed)],
    [say().scanner, whole(ship.scannerRange)],
    [say().attack, whole(combat.attack_rating)],
    [say().defense, whole(combat.defense_rating)],
    [say().evasion, whole(combat.evasion)],
    [say().drones, whole(ship.maxDrones)],
    ...(ship.maxMines > 0 ? [[say().mines, `${ship.mines} / ${ship.maxMines}`] satisfies [string, string]] : []),
    ...(ship.maxGenesisDevices > 0
      ? [[say().genesis, `${ship.genesisDevices} / ${ship.maxGenesisDevices}`] satisfies [string, string]]
      : []),
  ];
  return (
    <>
      <Vitals ship={ship} />
      <Cargo cargo={ship.cargo} />
      <section class="stack ship-part">
        <h3>{say().figures}</h3>
        <dl class="ship-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt class="dim">{name}</dt>
              <dd class="number">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="stack ship-part">
        <h3>{say().upgrades}</h3>
        {fitted.length === 0 ? (
          <p class="dim">{say().noUpgrades}</p>
        ) : (
          <ul class="row">
            {fitted.map(([kind, level]) => (
              <li key={kind} class="chip">
                {upgradeName(kind)} <b class="number">{level}</b>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
