import { useGame } from '../cockpit/context.ts';
import { turnsText } from '../app/turns.ts';
import { whole } from '../app/language.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { CourseButtons } from './DepartureButtons.tsx';
import { costsOf } from './marks.ts';
import type { MapView } from './MapView.ts';
import { css, sectorColour, UNKNOWN } from './palette.ts';
import { say } from './words.ts';

/** Where the pilot is: who else is, and the ways from there. A course that was broken off waits here. */
export function HereCard({ view }: { view: MapView }) {
  const { here, company, helm, atlas } = useGame();
  const course = helm.course.value;
  const sector = here.value;
  if (!sector) return null;
  return (
    <>
      <div class="map-cardhead">
        <h2>
          <span class="map-youdot" />
          {sector.name}
        </h2>
        <span class="dim map-company">
          <Glyph name="pilot" size={14} />
          {say().company(company.value.length)}
        </span>
      </div>
      {course ? (
        <>
          <h3>{say().course(atlas.value.sector(course.target)?.name ?? `#${course.target}`)}</h3>
          <CourseButtons course={course} />
        </>
      ) : (
        <Ways view={view} />
      )}
    </>
  );
}

/** The neighbours, to look at by a tap. */
function Ways({ view }: { view: MapView }) {
  const game = useGame();
  const { moves, me, atlas, visited } = game;
  if (moves.value?.sectorId !== me.value.currentSectorId)
    return <div class="map-ways map-waiting" aria-hidden="true" />;
  const costs = [...costsOf(moves.value, me.value.currentSectorId)];
  const isGate = moves.value.tunnels.some(({ crossing }) => crossing);
  if (costs.length === 0 && !isGate) return <p class="dim">{say().noWays}</p>;
  return (
    <ul class="map-ways" aria-label={say().ways}>
      {costs.map(([id, cost]) => {
        const sector = atlas.value.sector(id);
        const colour = sector && visited.value.has(id) ? sectorColour(sector.type) : UNKNOWN;
        return (
          <li key={id}>
            <button type="button" class="map-way" onClick={() => view.select(id)}>
              <span class="map-dot" style={{ background: css(colour) }} />
              {sector?.name ?? id}
              <span class="map-cost" aria-label={turnsText(cost)}>
                {whole(cost)}
              </span>
            </button>
          </li>
        );
      })}
      {isGate && (
        <li>
          <button type="button" class="map-way" onClick={() => game.show('journey')}>
            <Glyph name="gate" size={15} />
            {say().gate}
          </button>
        </li>
      )}
    </ul>
  );
}
