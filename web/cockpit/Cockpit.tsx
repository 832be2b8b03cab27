import { useEffect } from 'preact/hooks';
import { MeBar } from '../bar/MeBar.tsx';
import { Comms } from '../comms/Comms.tsx';
import type { Game } from '../game/Game.ts';
import { JourneyPanel } from '../journey/JourneyPanel.tsx';
import { ChartView } from '../map/ChartView.tsx';
import { SectorPanel } from '../sector/SectorPanel.tsx';
import { ShipPanel } from '../ship/ShipPanel.tsx';
import { StationPanel } from '../station/StationPanel.tsx';
import './cockpit.css';
import { GameProvider } from './context.ts';
import { PanelTabs } from './PanelTabs.tsx';

const PANELS = { sector: SectorPanel, station: StationPanel, ship: ShipPanel, journey: JourneyPanel };

/** The map, a panel beside it, who says what, and above all of it the pilot. On a phone one of them at a time. */
export function Cockpit({ game }: { game: Game }) {
  useEffect(() => () => game.close(), [game]);
  const Panel = PANELS[game.panel.value];
  return (
    <GameProvider value={game}>
      <div class="cockpit" data-shown={game.shown}>
        <MeBar />
        <main class="cockpit-map">
          <h1 class="unseen">SectorWars 2102</h1>
          <ChartView />
        </main>
        <aside class="cockpit-side panel">
          <PanelTabs />
          <div class="cockpit-panel">
            <Panel />
          </div>
        </aside>
        <Comms />
      </div>
    </GameProvider>
  );
}
