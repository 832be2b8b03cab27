import { duration } from '../app/durations.ts';
import { language, whole } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import { regionName } from '../comms/lore.ts';
import { useNow } from '../ui/clock.ts';
import { Fact } from './Fact.tsx';
import { refillAt } from './refill.ts';
import { say } from './words.ts';

/** Where one is, the turns that are left, and how the ship is. */
export function Facts() {
  const game = useGame();
  const now = useNow(20_000);
  const { currentSectorId, turns, maxTurns, turnResetAt } = game.me.value;
  const ship = game.ship.value;
  const words = say();
  const wait = refillAt(turnResetAt, now.value) - now.value;
  return (
    <dl class="bar-facts">
      <Fact label={words.place} value={game.here.value?.name ?? words.sector(currentSectorId)} wide>
        {words.sector(currentSectorId)} · {regionName(game.region.value)}
      </Fact>
      <Fact
        label={words.turns}
        value={whole(turns)}
        of={whole(maxTurns)}
        share={turns / maxTurns}
        tone={turns < maxTurns * 0.1 ? 'warn' : 'accent'}
      >
        {wait > 0 ? words.refills(duration(wait, language.value)) : words.refillDue}
      </Fact>
      {ship ? (
        <>
          <Fact
            label={words.hold}
            value={whole(ship.cargo.used)}
            of={whole(ship.cargo.capacity)}
            share={ship.cargo.used / ship.cargo.capacity}
            tone="gold"
          >
            {words.free(whole(ship.cargo.capacity - ship.cargo.used))}
          </Fact>
          <Fact
            label={words.hull}
            value={whole(ship.combat.hull)}
            of={whole(ship.combat.max_hull)}
            share={ship.combat.hull / ship.combat.max_hull}
            tone={toneOf(ship.combat.hull / ship.combat.max_hull)}
          >
            {words.shields(whole(ship.combat.shields), whole(ship.combat.max_shields))}
          </Fact>
        </>
      ) : (
        <Fact label={words.hull} value={words.noShip} tone="bad" />
      )}
    </dl>
  );
}

function toneOf(share: number): 'good' | 'warn' | 'bad' {
  if (share > 0.6) return 'good';
  return share > 0.3 ? 'warn' : 'bad';
}
