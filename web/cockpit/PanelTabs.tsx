import { words } from '../app/language.ts';
import type { Shown } from '../game/Game.ts';
import { useGame } from './context.ts';

const say = words<Record<Shown, string>>({
  en: { map: 'Map', sector: 'Sector', station: 'Station', ship: 'Ship', journey: 'Regions', comms: 'Radio' },
  de: { map: 'Karte', sector: 'Sektor', station: 'Station', ship: 'Schiff', journey: 'Regionen', comms: 'Funk' },
  es: { map: 'Mapa', sector: 'Sector', station: 'Estación', ship: 'Nave', journey: 'Regiones', comms: 'Radio' },
  fr: { map: 'Carte', sector: 'Secteur', station: 'Station', ship: 'Vaisseau', journey: 'Régions', comms: 'Radio' },
  pt: { map: 'Mapa', sector: 'Setor', station: 'Estação', ship: 'Nave', journey: 'Regiões', comms: 'Rádio' },
});

const ALL: readonly Shown[] = ['map', 'sector', 'station', 'ship', 'journey', 'comms'];

/** Which panel is shown. Map and radio are places of their own on a phone only. */
export function PanelTabs() {
  const game = useGame();
  return (
    <nav class="panel-tabs">
      {ALL.map(name => (
        <button
          key={name}
          type="button"
          class={`panel-tab tab-${name}`}
          aria-current={game.shown.value === name || game.panel.value === name ? 'true' : undefined}
          onClick={() => game.show(name)}
        >
          {say()[name]}
        </button>
      ))}
    </nav>
  );
}
