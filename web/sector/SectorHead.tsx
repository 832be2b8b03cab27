import { kindOf } from '../app/placeNames.ts';
import { useGame } from '../cockpit/context.ts';
import type { MapSector } from '../game/Atlas.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { say } from './words.ts';

/** Which sector it is, and how safe it is there. */
export function SectorHead({ sector, isHere }: { sector: MapSector; isHere: boolean }) {
  const game = useGame();
  const cluster = game.atlas.value.clusterOf(sector);
  const zone = game.atlas.value.zoneOf(sector);
  return (
    <header class="sector-head">
      <div class="sector-orb" data-type={sector.type} aria-hidden="true" />
      <div class="sector-titles">
        <p class="sector-kicker">
          {isHere ? say().here : say().lookedAt}
          {!isHere && (
            <button type="button" class="sector-back" onClick={() => (game.selected.value = null)}>
              {say().back}
            </button>
          )}
        </p>
        <h2>
          {sector.name} <span class="dim number">#{sector.id}</span>
        </h2>
        <p class="row sector-tags">
          <span class="chip">{kindOf('sectors', sector.type)}</span>
          {sector.capital && (
            <span class="chip sector-capital">
              <Glyph name="crown" size={13} />
              {say().capital}
            </span>
          )}
          {cluster && (
            <span class="dim">
              {cluster.name} · {kindOf('clusters', cluster.type)}
            </span>
          )}
        </p>
      </div>
      {zone && (
        <div class="sector-zone">
          <b>{kindOf('zones', zone.type)}</b>
          <dl class="row sector-gauges">
            <Gauge label={say().policing} value={zone.policingLevel} tone="good" />
            <Gauge label={say().danger} value={zone.dangerRating} tone="bad" />
          </dl>
        </div>
      )}
    </header>
  );
}

function Gauge({ label, value, tone }: { label: string; value: number; tone: string }) {
  return (
    <div class={`sector-gauge ${tone}`}>
      <dt class="dim">{label}</dt>
      <dd>
        <span class="unseen">{say().ofTen(value)}</span>
        <span class="sector-pips" aria-hidden="true">
          {Array.from({ length: 10 }, (_, at) => (
            <i key={at} class={at < value ? 'on' : ''} />
          ))}
        </span>
      </dd>
    </div>
  );
}
