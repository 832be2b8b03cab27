import { useMemo } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import './map.css';
import { MapCard } from './MapCard.tsx';
import { MapView } from './MapView.ts';
import { MapTools } from './MapTools.tsx';
import { SearchBox } from './SearchBox.tsx';
import { StarField } from './StarField.tsx';

/** The map of the region: what it shows is drawn, what it says and does is HTML over it. */
export function ChartView() {
  const game = useGame();
  const view = useMemo(() => new MapView(game), [game]);
  return (
    <div class="map" data-state={view.state}>
      <StarField view={view} />
      <SearchBox view={view} />
      <MapTools view={view} />
      <MapCard view={view} />
    </div>
  );
}
