import { ago } from '../app/durations.ts';
import { language, percent, whole } from '../app/language.ts';
import { Meter } from '../ui/Meter.tsx';
import { named, toneOf } from './figures.ts';
import type { OwnShip } from './Hangar.ts';
import { say } from './words.ts';

/** Hull, shields and condition, and what the condition means. */
export function Vitals({ ship }: { ship: OwnShip }) {
  const { combat, condition } = ship;
  const words = say();
  const serviced = condition.servicedAt && ago(Date.now() - Date.parse(condition.servicedAt), language.value);
  return (
    <section class="stack ship-vitals">
      <div class="ship-pair">
        <Meter
          label={words.hull}
          value={combat.hull}
          max={combat.max_hull}
          text={`${whole(combat.hull)} / ${whole(combat.max_hull)}`}
          tone={toneOf(combat.hull / combat.max_hull)}
        />
        <Meter
          label={words.shields}
          value={combat.shields}
          max={combat.max_shields}
          text={`${whole(combat.shields)} / ${whole(combat.max_shields)}`}
        />
      </div>
      <Meter
        label={words.condition}
        value={condition.now}
        max={100}
        text={`${named(words.band, condition.band)} · ${whole(condition.now)} / 100`}
        tone={toneOf(condition.now / 80)}
      />
      <p class="ship-note dim">
        {speedOf(condition.speed)} {condition.failureChance > 0 && words.fails(percent(condition.failureChance))}{' '}
        {serviced && words.serviced(serviced)}
      </p>
      {condition.isImmobilized && <p class="ship-alarm">{words.immobilized}</p>}
      {condition.areSensorsOffline && <p class="ship-alarm">{words.sensorsOff}</p>}
    </section>
  );
}

function speedOf(speed: number): string {
  if (speed === 0) return say().steady;
  return speed > 0 ? say().faster(percent(speed)) : say().slower(percent(-speed));
}
