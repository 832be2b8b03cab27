import { attempt } from '../app/notices.ts';
import { kindOf } from '../app/placeNames.ts';
import { turnsText } from '../app/turns.ts';
import { useGame } from '../cockpit/context.ts';
import { areKeysOn } from '../cockpit/keys.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { surveyOf } from './Survey.ts';
import type { Exit } from './ways.ts';
import { say } from './words.ts';

/** One way out: a press flies it; beside it the scan of what lies there. */
export function WayRow({ exit: { way, sectorId, key } }: { exit: Exit }) {
  const game = useGame();
  const { atlas, me, visited, helm } = game;
  if (sectorId === null) {
    return (
      <li class="sector-way">
        <button type="button" class="sector-fly" onClick={() => game.show('journey')}>
          <span class="sector-key" aria-hidden="true" />
          <Glyph name="gate" />
          <span class="sector-way-name">{say().gate}</span>
        </button>
      </li>
    );
  }
  const sector = atlas.value.sector(sectorId);
  const name = sector?.name ?? `#${sectorId}`;
  const isKnown = visited.value.has(sectorId);
  const isShort = way.turnCost > me.value.turns;
  return (
    <li class={`sector-way ${isKnown ? '' : 'is-dim'}`} data-scanning={surveyOf(game).scanning.value === sectorId}>
      <button
        type="button"
        class="sector-fly"
        disabled={helm.isFlying.value || isShort}
        title={isShort ? say().short(turnsText(me.value.turns)) : undefined}
        aria-keyshortcuts={key ?? undefined}
        onClick={() => void attempt(() => helm.move(sectorId))}
      >
        <span class="sector-key" aria-hidden="true">
          {areKeysOn.value ? key : null}
        </span>
        <Glyph name={way.kind === 'warp' ? 'arrow' : way.kind === 'gate' ? 'gate' : 'tunnel'} size={16} />
        <span class="sector-way-name">
          {name}
          <span class="sector-way-type">
            {sector && kindOf('sectors', sector.type)}
            {!isKnown && ` · ${say().unvisited}`}
          </span>
        </span>
        <span class="sector-way-marks">
          {atlas.value.stationsAt(sectorId).length > 0 && <Mark name="station" text={say().station} />}
          {atlas.value.planetsAt(sectorId).length > 0 && <Mark name="planet" text={say().planet} />}
        </span>
        <span class={`number sector-cost ${isShort ? 'warn' : ''}`}>{turnsText(way.turnCost)}</span>
      </button>
      <ScanSpot sectorId={sectorId} name={name} />
    </li>
  );
}

function Mark({ name, text }: { name: 'station' | 'planet'; text: string }) {
  return (
    <span title={text}>
      <Glyph name={name} size={15} />
      <span class="unseen">{text}</span>
    </span>
  );
}

function ScanSpot({ sectorId, name }: { sectorId: number; name: string }) {
  const game = useGame();
  const survey = surveyOf(game);
  return (
    <button
      type="button"
      class="sector-scan"
      aria-label={say().scan(name)}
      title={say().scan(name)}
      disabled={survey.scanning.value !== null || game.me.value.turns < 2}
      onClick={() => void attempt(() => survey.scan(sectorId))}
    >
      <Glyph name="scan" size={17} />
    </button>
  );
}
