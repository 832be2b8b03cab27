import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { WayRow } from './WayRow.tsx';
import { exitsFrom } from './ways.ts';
import { say } from './words.ts';

/** Where one may fly from here, best first. */
export function WaysOut() {
  const game = useGame();
  const { moves, me } = game;
  const isKnown = moves.value?.sectorId === me.value.currentSectorId;
  const exits = exitsFrom(me.value.currentSectorId, moves.value);
  return (
    <section class="stack sector-tight" aria-labelledby="sector-ways">
      <h3 id="sector-ways">{say().ways}</h3>
      {!game.ship.value ? (
        <div class="sector-empty">
          <p>{say().noShip}</p>
          <Button onPress={() => game.show('ship')}>{say().toShip}</Button>
        </div>
      ) : !isKnown ? (
        <p class="dim">{say().waysUnknown}</p>
      ) : exits.length === 0 ? (
        <p class="sector-empty">{say().noWays}</p>
      ) : (
        <ul class="sector-ways">
          {exits.map((exit, at) => (
            <WayRow key={exit.sectorId ?? exit.way.tunnelId ?? `gate-${at}`} exit={exit} />
          ))}
        </ul>
      )}
    </section>
  );
}
