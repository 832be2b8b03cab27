import { useEffect } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import { Company } from './Company.tsx';
import { CourseAction } from './CourseAction.tsx';
import { HereAction } from './HereAction.tsx';
import { LastFlight } from './LastFlight.tsx';
import { ScanReport } from './ScanReport.tsx';
import './sector.css';
import { SectorHead } from './SectorHead.tsx';
import { Sights } from './Sights.tsx';
import { SurveyDesk } from './SurveyDesk.tsx';
import { surveyOf } from './Survey.ts';
import { useFlightKeys } from './useFlightKeys.ts';
import { WaysOut } from './WaysOut.tsx';
import { say } from './words.ts';

/** The sector the pilot is in, or the one that is looked at on the map. */
export function SectorPanel() {
  const game = useGame();
  const survey = surveyOf(game);
  const own = game.me.value.currentSectorId;
  const id = game.selected.value ?? own;
  const sector = game.atlas.value.sector(id);
  const isHere = id === own;
  useEffect(() => {
    // Asked again when the line is back.
    survey.refresh().catch(() => {});
  }, [survey, own, game.line.value]);

  useEffect(() => {
    // Where one has come to is not looked at from afar any more.
    if (game.selected.peek() === own) game.selected.value = null;
  }, [game, own]);
  useFlightKeys();

  if (!sector) return <p class="dim">{say().charting}</p>;
  const report = survey.reports.value.get(id);
  return (
    <div class="sector stack">
      <SectorHead sector={sector} isHere={isHere} />
      {isHere ? <HereAction sectorId={id} /> : <CourseAction sector={sector} />}
      {report && <ScanReport report={report} />}
      <Sights sectorId={id} />
      {isHere && (
        <>
          <WaysOut />
          <Company />
          <SurveyDesk sector={sector} />
          <LastFlight />
        </>
      )}
    </div>
  );
}
