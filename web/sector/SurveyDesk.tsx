import { whole } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { kindOf } from '../app/placeNames.ts';
import { useGame } from '../cockpit/context.ts';
import type { MapSector } from '../game/Atlas.ts';
import { Button } from '../ui/Button.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { surveyOf } from './Survey.ts';
import { say } from './words.ts';

/** What can be looked into here: the anomaly, formations, ways that nobody sees. */
export function SurveyDesk({ sector }: { sector: MapSector }) {
  const game = useGame();
  const survey = surveyOf(game);
  const formations = survey.formations.value;
  return (
    <section class="stack sector-tight" aria-labelledby="sector-survey">
      <h3 id="sector-survey">{say().survey}</h3>
      {sector.type === 'ANOMALY' && (
        <div class="sector-find">
          <Glyph name="find" />
          <span>{survey.settled.value.has(sector.id) ? say().anomalyDone : say().anomaly}</span>
          {!survey.settled.value.has(sector.id) && (
            <Button onPress={async () => earned(await survey.investigateAnomaly(sector.id))}>
              {say().investigate}
            </Button>
          )}
        </div>
      )}
      {formations?.sectorId === sector.id &&
        formations.formations.map(({ id, name, type, sectors, isInvestigated }) => (
          <div key={id} class="sector-find">
            <Glyph name="find" />
            <span>
              {name ?? kindOf('formations', type)}
              <span class="sector-way-type">
                {kindOf('formations', type)} · {say().sectorsOf(sectors)}
                {isInvestigated && ` · ${say().investigated}`}
              </span>
            </span>
            {!isInvestigated && (
              <Button
                aria-label={say().investigateThis(name ?? kindOf('formations', type))}
                onPress={async () => earned(await survey.investigate(id))}
              >
                {say().investigate}
              </Button>
            )}
          </div>
        ))}
      <LatentWays sectorId={sector.id} />
    </section>
  );
}

function LatentWays({ sectorId }: { sectorId: number }) {
  const game = useGame();
  const survey = surveyOf(game);
  const found = survey.latent.value?.sectorId === sectorId ? survey.latent.value.ways : null;
  const nameOf = (id: number | null) =>
    id === null ? say().elsewhere : (game.atlas.value.sector(id)?.name ?? `#${id}`);
  return (
    <div role="status" class="stack sector-tight">
      {!found && (
        <Button disabled={!game.ship.value} onPress={() => survey.lookForWays()}>
          <span class="sector-action">
            <Glyph name="scan" />
            {say().latent}
          </span>
        </Button>
      )}
      {found?.length === 0 && <p class="dim">{say().latentNone}</p>}
      {found && found.length > 0 && (
        <>
          <p>{say().latentFound(found.length)}</p>
          <ul>
            {found.map(({ kind, sectorId: far, leads, isNew }, at) => (
              <li key={at} class="row">
                <Glyph name={kind === 'tunnel' ? 'tunnel' : 'arrow'} size={16} />
                {say().leads[leads]} {nameOf(far)}
                {isNew && <span class="chip good">{say().isNew}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function earned(reward: number): void {
  notify(say().earned(whole(reward)), 'good');
}
