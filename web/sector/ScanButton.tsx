import { useGame } from '../cockpit/context.ts';
import { turnsText } from '../app/turns.ts';
import { Button } from '../ui/Button.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { surveyOf } from './Survey.ts';
import { say } from './words.ts';

const SCAN_TURNS = 2;

/** Looks into a neighbouring sector. */
export function ScanButton({ sectorId }: { sectorId: number }) {
  const game = useGame();
  const survey = surveyOf(game);
  const isShort = game.me.value.turns < SCAN_TURNS;
  return (
    <Button
      disabled={survey.scanning.value !== null || isShort}
      title={isShort ? say().short(turnsText(game.me.value.turns)) : undefined}
      onPress={() => survey.scan(sectorId)}
    >
      <span class="sector-action">
        <Glyph name="scan" />
        {survey.scanning.value === sectorId ? say().scanning : say().scanThis}
      </span>
    </Button>
  );
}
