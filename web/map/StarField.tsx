import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import { attempt } from '../app/notices.ts';
import { kindOf } from '../app/placeNames.ts';
import { turnsText } from '../app/turns.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { act, costOf } from './deeds.ts';
import type { MapView } from './MapView.ts';
import { say } from './words.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture of the map, one's own ship in it, and what the keyboard does with it. */
export function StarField({ view }: { view: MapView }) {
  const game = useGame();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const marker = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current && canvas.current && marker.current)
      return view.mount(host.current, canvas.current, marker.current);
  }, [view]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      const [x, y] = arrow;
      if (event.shiftKey) view.panBy(x * 0.25, y * 0.25);
      else view.step({ x, y });
    } else if (event.key === '+' || event.key === '=') view.zoomBy(1.5);
    else if (event.key === '-' || event.key === '_') view.zoomBy(1 / 1.5);
    else if (event.key === 'Home') {
      view.select(null);
      view.home();
    } else if (event.key === 'Enter') void attempt(() => act(game));
    else if (event.key === 'Escape') view.select(null);
    else return;
    event.preventDefault();
  };

  const others = game.company.value.length;
  return (
    <>
      <div
        ref={host}
        class={`map-field ${view.hovered.value === null ? '' : 'map-over'}`}
        role="application"
        tabIndex={0}
        aria-label={say().map}
        aria-describedby="map-help"
        onKeyDown={press}
      >
        <canvas ref={canvas} class="map-canvas" aria-hidden="true" />
        <div ref={marker} class="map-ship" aria-hidden="true" hidden={!game.here.value}>
          <span key={game.me.value.currentSectorId} class="map-pulse" />
          <svg class="map-hull" viewBox="-12 -12 24 24" width="24" height="24">
            <path d="M10 0-7-7-3.500 0-7 7z" />
          </svg>
          {others > 0 && (
            <span class="map-others">
              <Glyph name="pilot" size={11} />
              {others}
            </span>
          )}
        </div>
      </div>
      <p id="map-help" class="unseen">
        {say().help}
      </p>
      <p class="unseen" aria-live="polite">
        <Whereabouts />
      </p>
      {view.state.value !== 'there' && (
        <p class={`map-message ${view.state.value === 'missing' ? 'panel' : 'dim'}`} role="status">
          {view.state.value === 'missing' ? say().missing : say().loading}
        </p>
      )}
    </>
  );
}

/** The sector that is looked at, in words. */
function Whereabouts() {
  const game = useGame();
  const id = game.selected.value ?? game.me.value.currentSectorId;
  const sector = game.atlas.value.sector(id);
  if (!sector) return null;
  const isHere = game.selected.value === null;
  const cost = costOf(game, id);
  const parts = [
    sector.name,
    say().number(sector.id),
    isHere ? say().here : game.visited.value.has(id) ? kindOf('sectors', sector.type) : say().unseen,
    cost === undefined ? '' : say().fly(turnsText(cost)),
  ];
  return <>{parts.filter(Boolean).join(', ')}</>;
}
