import { useGame } from '../cockpit/context.ts';
import { kindOf } from '../app/placeNames.ts';
import type { MapSector } from '../game/Atlas.ts';
import { Glyph, type GlyphName } from '../ui/Glyph.tsx';
import { DepartureButtons } from './DepartureButtons.tsx';
import { css, sectorColour, UNKNOWN } from './palette.ts';
import { say } from './words.ts';

const MOST_NAMES = 3;

/** A sector that is looked at: what is known of it, and how to get there. */
export function SectorCard({ sector, onClose }: { sector: MapSector; onClose: () => void }) {
  const { atlas, visited } = useGame();
  const isKnown = visited.value.has(sector.id);
  const cluster = atlas.value.clusterOf(sector);
  const colour = css(isKnown ? sectorColour(sector.type) : UNKNOWN);
  return (
    <>
      <div class="map-cardhead">
        <h2>
          <span class="map-dot" style={{ background: colour, boxShadow: `0 0 8px ${colour}` }} />
          {sector.name}
        </h2>
        <button type="button" class="map-close" aria-label={say().close} onClick={onClose}>
          <Glyph name="close" size={16} />
        </button>
      </div>
      <p class="map-facts dim">
        <span class="number">#{sector.id}</span>
        <span>{isKnown ? kindOf('sectors', sector.type) : say().unseen}</span>
        {sector.capital && <span class="credits">{say().capital}</span>}
        {cluster && <span>{cluster.name}</span>}
      </p>
      <Contents sector={sector} />
      <DepartureButtons sector={sector} />
    </>
  );
}

/** What everybody's map shows there, and what the pilot has found. */
export function Contents({ sector: { id } }: { sector: MapSector }) {
  const { atlas, finds } = useGame();
  const formations = finds.value.formations.filter(({ anchorSectorId }) => anchorSectorId === id);
  const gates = atlas.value.map.tunnels.filter(
    ({ from, to }) => (from === id && !atlas.value.sector(to)) || (to === id && !atlas.value.sector(from)),
  );
  const all: { glyph: GlyphName; name: string }[] = [
    ...atlas.value.stationsAt(id).map(({ name }) => ({ glyph: 'station' as const, name })),
    ...gates.map(() => ({ glyph: 'gate' as const, name: say().gate })),
    ...atlas.value.planetsAt(id).map(({ name }) => ({ glyph: 'planet' as const, name })),
    ...formations.map(({ name, type }) => ({ glyph: 'find' as const, name: name ?? kindOf('formations', type) })),
  ];
  if (all.length === 0) return null;
  const rest = all.length - MOST_NAMES;
  return (
    <ul class="map-contents">
      {all.slice(0, MOST_NAMES).map(({ glyph, name }) => (
        <li key={`${glyph} ${name}`}>
          <Glyph name={glyph} size={15} />
          {name}
        </li>
      ))}
      {rest > 0 && <li class="dim">{say().more(rest)}</li>}
    </ul>
  );
}
