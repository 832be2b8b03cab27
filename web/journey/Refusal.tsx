import { Refused } from '../../sdk/errors.ts';
import { sentenceOf } from '../app/sentences.ts';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { adviceFor } from './advice.ts';
import { say } from './words.ts';

/** Why the journey cannot begin, and what can be done about that. */
export function Refusal({ error }: { error: unknown }) {
  const game = useGame();
  const { advice, panel } = adviceFor(error instanceof Refused ? error.code : '');
  return (
    <div class="journey-refusal stack journey-tight">
      <p class="journey-why">
        <Glyph name="warning" />
        <span>{sentenceOf(error)}</span>
      </p>
      {advice && <p class="dim">{say().advice[advice]}</p>}
      {(panel === 'station' || panel === 'ship') && (
        <Button kind="primary" onPress={() => game.show(panel)}>
          {say().toPanel[panel]}
        </Button>
      )}
    </div>
  );
}
