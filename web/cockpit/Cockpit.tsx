import { useEffect, useRef } from 'preact/hooks';
import { words } from '../app/language.ts';
import { MeBar } from '../bar/MeBar.tsx';
import { Comms } from '../comms/Comms.tsx';
import type { Game } from '../game/Game.ts';
import { JourneyPanel } from '../journey/JourneyPanel.tsx';
import { Transit } from '../journey/Transit.tsx';
import { ChartView } from '../map/ChartView.tsx';
import { SectorPanel } from '../sector/SectorPanel.tsx';
import { ShipPanel } from '../ship/ShipPanel.tsx';
import { StationPanel } from '../station/StationPanel.tsx';
import './cockpit.css';
import { GameProvider } from './context.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { PanelTabs } from './PanelTabs.tsx';

const PANELS = { sector: SectorPanel, station: StationPanel, ship: ShipPanel, journey: JourneyPanel };

const say = words({
  en: 'Skip to the panel',
  de: 'Zum Bereich springen',
  es: 'Saltar al panel',
  fr: 'Aller au panneau',
  pt: 'Ir para o painel',
});

/** The map, a panel beside it, who says what, and above all of it the pilot. On a phone one of them at a time. */
export function Cockpit({ game }: { game: Game }) {
  useEffect(() => () => game.close(), [game]);
  const side = useRef<HTMLDivElement>(null);
  const before = useRef(game.panel.value);
  const name = game.panel.value;
  useEffect(() => {
    // Who has asked for another panel goes on there; who just came stays where they are.
    if (before.current !== name) side.current?.focus({ preventScroll: true });
    before.current = name;
    side.current?.scrollTo({ top: 0 });
  }, [name]);
  const Panel = PANELS[name];
  return (
    <GameProvider value={game}>
      <div class="cockpit" data-shown={game.shown}>
        <a
          class="cockpit-skip"
          href="#panel"
          onClick={event => {
            event.preventDefault();
            if (game.shown.value === 'map' || game.shown.value === 'comms') game.show(name);
            side.current?.focus();
          }}
        >
          {say()}
        </a>
        <MeBar />
        <main class="cockpit-main">
          <h1 class="unseen">SectorWars 2102</h1>
          <div class="cockpit-map">
            <ChartView />
          </div>
          <div class="cockpit-side panel">
            <PanelTabs />
            <div ref={side} id="panel" class="cockpit-panel" tabIndex={-1}>
              <Panel />
            </div>
          </div>
          <Comms />
        </main>
        <KeyHelp />
        <Transit />
      </div>
    </GameProvider>
  );
}
