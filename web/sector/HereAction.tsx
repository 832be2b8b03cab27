import { useGame } from '../cockpit/context.ts';
import { turnsText } from '../app/turns.ts';
import { Button } from '../ui/Button.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { FlightProgress } from './FlightProgress.tsx';
import { exitsFrom } from './ways.ts';
import { say } from './words.ts';

/** The one thing to do next here: the station's desk, docking, or the best way out. */
export function HereAction({ sectorId }: { sectorId: number }) {
  const game = useGame();
  const { me, atlas, moves, helm } = game;
  if (helm.isFlying.value) return <FlightProgress />;

  const docked = me.value.isDocked ? atlas.value.station(me.value.currentPortId ?? '') : undefined;
  const station = docked ?? atlas.value.stationsAt(sectorId)[0];
  if (station) {
    return (
      <Button kind="primary" onPress={() => game.show('station')}>
        <span class="sector-action">
          <Glyph name="station" />
          {docked ? say().toDesk(station.name) : say().dockAt(station.name)}
        </span>
      </Button>
    );
  }
  const [best] = exitsFrom(sectorId, moves.value);
  if (!best?.sectorId) return null;
  const { sectorId: target } = best;
  const isShort = best.way.turnCost > me.value.turns;
  return (
    <div class="stack sector-tight">
      <Button kind="primary" disabled={isShort} onPress={() => helm.move(target)}>
        <span class="sector-action">
          <Glyph name="arrow" />
          {say().flyTo(atlas.value.sector(target)?.name ?? `#${target}`, turnsText(best.way.turnCost))}
        </span>
      </Button>
      {isShort && <p class="warn">{say().short(turnsText(me.value.turns))}</p>}
    </div>
  );
}
