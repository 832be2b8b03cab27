import { kindOf } from '../app/placeNames.ts';
import { useGame } from '../cockpit/context.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { say } from './words.ts';

/** The stations and planets of a sector, as the map has them. */
export function Sights({ sectorId }: { sectorId: number }) {
  const game = useGame();
  const stations = game.atlas.value.stationsAt(sectorId);
  const planets = game.atlas.value.planetsAt(sectorId);
  const { isDocked, currentPortId, isLanded, currentPlanetId, currentSectorId } = game.me.value;
  if (stations.length + planets.length === 0) return null;
  return (
    <ul class="sector-sights">
      {stations.map(({ id, name, type }) => (
        <li key={id} class="sector-sight">
          <Glyph name="station" />
          <span class="sector-sight-name">
            {name}
            <span class="dim"> · {kindOf('stations', type)}</span>
          </span>
          {isDocked && currentPortId === id ? (
            <span class="chip good">{say().docked}</span>
          ) : (
            // The first of them has the panel's own button.
            sectorId === currentSectorId &&
            (isDocked || id !== stations[0]?.id) && (
              <button type="button" class="button" aria-label={say().dockAt(name)} onClick={() => game.show('station')}>
                {say().dock}
              </button>
            )
          )}
        </li>
      ))}
      {planets.map(({ id, name, type }) => (
        <li key={id} class="sector-sight">
          <Glyph name="planet" />
          <span class="sector-sight-name">
            {name}
            <span class="dim"> · {kindOf('planets', type)}</span>
          </span>
          {isLanded && currentPlanetId === id && <span class="chip good">{say().landed}</span>}
        </li>
      ))}
    </ul>
  );
}
