import { words } from '../app/language.ts';
import { radioOf } from '../comms/Radio.ts';
import type { Shown } from '../game/Game.ts';
import { Glyph, type GlyphName } from '../ui/Glyph.tsx';
import { useGame } from './context.ts';
import { isNarrow } from './narrow.ts';

const say = words<Record<Shown | 'parts' | 'unread', string>>({
  en: {
    map: 'Map',
    sector: 'Sector',
    station: 'Station',
    ship: 'Ship',
    journey: 'Regions',
    comms: 'Radio',
    parts: 'Parts of the cockpit',
    unread: 'new',
  },
  de: {
    map: 'Karte',
    sector: 'Sektor',
    station: 'Station',
    ship: 'Schiff',
    journey: 'Regionen',
    comms: 'Funk',
    parts: 'Teile des Cockpits',
    unread: 'neu',
  },
  es: {
    map: 'Mapa',
    sector: 'Sector',
    station: 'Estación',
    ship: 'Nave',
    journey: 'Regiones',
    comms: 'Radio',
    parts: 'Partes de la cabina',
    unread: 'nuevos',
  },
  fr: {
    map: 'Carte',
    sector: 'Secteur',
    station: 'Station',
    ship: 'Vaisseau',
    journey: 'Régions',
    comms: 'Radio',
    parts: 'Parties du cockpit',
    unread: 'nouveaux',
  },
  pt: {
    map: 'Mapa',
    sector: 'Setor',
    station: 'Estação',
    ship: 'Nave',
    journey: 'Regiões',
    comms: 'Rádio',
    parts: 'Partes da cabine',
    unread: 'novas',
  },
});

const ALL: readonly (readonly [Shown, GlyphName])[] = [
  ['map', 'map'],
  ['sector', 'sector'],
  ['station', 'station'],
  ['ship', 'ship'],
  ['journey', 'gate'],
  ['comms', 'radio'],
];

/** Which panel is shown. Map and radio are places of their own on a phone only, where this is the bar at the bottom. */
export function PanelTabs() {
  const game = useGame();
  const current = isNarrow.value ? game.shown.value : game.panel.value;
  const unread = radioOf(game).unread.value;
  return (
    <nav class="panel-tabs" aria-label={say().parts}>
      {ALL.map(([name, glyph]) => (
        <button
          key={name}
          type="button"
          class={`panel-tab tab-${name}`}
          aria-current={current === name ? 'true' : undefined}
          onClick={() => game.show(name)}
        >
          <Glyph name={glyph} size={isNarrow.value ? 22 : 17} />
          <span>{say()[name]}</span>
          {name === 'comms' && unread > 0 && (
            <span class="panel-tab-badge number">
              {unread}
              <span class="unseen"> {say().unread}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
