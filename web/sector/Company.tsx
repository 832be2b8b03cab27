import { shipName } from '../app/sentences.ts';
import { standingName } from '../app/standing.ts';
import { useGame } from '../cockpit/context.ts';
import { radioOf } from '../comms/Radio.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { say } from './words.ts';

/** Who else is in the sector, as they come and go. */
export function Company() {
  const game = useGame();
  const company = game.company.value;
  return (
    <section class="stack sector-tight" aria-labelledby="sector-pilots">
      <h3 id="sector-pilots">
        {say().pilots}
        {company.length > 0 && <span class="number"> · {company.length}</span>}
      </h3>
      {company.length === 0 && <p class="dim">{say().alone}</p>}
      <ul class="sector-sights">
        {company.map(({ id, name, nameColor, shipType, rank, isDocked, isLanded }) => (
          <li key={id} class="sector-sight">
            <span style={{ color: nameColor }}>
              <Glyph name="pilot" />
            </span>
            <span class="sector-sight-name">
              <b style={{ color: nameColor }}>{name}</b>
              <span class="sector-way-type">
                {standingName(rank)} · {shipName(shipType)}
                {isDocked && ` · ${say().docked}`}
                {isLanded && ` · ${say().landed}`}
              </span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={say().whisperTo(name)}
              onClick={() => {
                radioOf(game).whisperTo(id, name);
                game.show('comms');
              }}
            >
              {say().whisper}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
