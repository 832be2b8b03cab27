import { useEffect } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import { words } from '../app/language.ts';
import { Approach } from './Approach.tsx';
import { Deals } from './Deals.tsx';
import { type Desk, deskOf, type View } from './Desk.ts';
import { MarketView } from './MarketView.tsx';
import { Nearby } from './Nearby.tsx';
import './station.css';
import { StationHead } from './StationHead.tsx';
import { WatchList } from './WatchList.tsx';

const say = words({
  en: {
    views: 'At the station',
    market: 'Market',
    deals: 'Best deals',
    watches: 'Price watches',
    stations: 'Stations',
  },
  de: {
    views: 'An der Station',
    market: 'Markt',
    deals: 'Beste Geschäfte',
    watches: 'Preiswächter',
    stations: 'Stationen',
  },
  es: {
    views: 'En la estación',
    market: 'Mercado',
    deals: 'Mejores tratos',
    watches: 'Avisos de precio',
    stations: 'Estaciones',
  },
  fr: {
    views: 'À la station',
    market: 'Marché',
    deals: 'Bons plans',
    watches: 'Alertes de prix',
    stations: 'Stations',
  },
  pt: {
    views: 'Na estação',
    market: 'Mercado',
    deals: 'Melhores negócios',
    watches: 'Alertas de preço',
    stations: 'Estações',
  },
});

/** The station of the sector: its card from outside, its trade desk inside; and what is known of other markets. */
export function StationPanel() {
  const desk = deskOf(useGame());
  useEffect(() => desk.open(), [desk]);
  return (
    <section class="station">
      <StationHead desk={desk} />
      <Views desk={desk} />
      <Body desk={desk} />
    </section>
  );
}

function Body({ desk }: { desk: Desk }) {
  const view = desk.view.value;
  if (view === 'deals') return <Deals desk={desk} />;
  if (view === 'watches') return <WatchList desk={desk} />;
  if (!desk.station.value) return <Nearby desk={desk} />;
  return desk.isDocked.value ? <MarketView desk={desk} /> : <Approach desk={desk} />;
}

function Views({ desk }: { desk: Desk }) {
  const names: Record<View, string> = {
    market: desk.station.value ? say().market : say().stations,
    deals: say().deals,
    watches: say().watches,
  };
  const watches = desk.watches.all.value?.length ?? 0;
  return (
    <nav class="station-views" aria-label={say().views}>
      {(Object.keys(names) as View[]).map(view => (
        <button
          key={view}
          type="button"
          class="station-view"
          aria-current={desk.view.value === view ? 'true' : undefined}
          onClick={() => (desk.view.value = view)}
        >
          {names[view]}
          {view === 'watches' && watches > 0 && <span class="station-count number"> {watches}</span>}
        </button>
      ))}
    </nav>
  );
}
