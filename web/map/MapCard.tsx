import { useGame } from '../cockpit/context.ts';
import { FlightCard } from './FlightCard.tsx';
import { HereCard } from './HereCard.tsx';
import type { MapView } from './MapView.ts';
import { SectorCard } from './SectorCard.tsx';

/** What is to be said of where one is, of where one looks, or of the flight that is under way. */
export function MapCard({ view }: { view: MapView }) {
  const { helm, selected, atlas } = useGame();
  const course = helm.course.value;
  const sector = selected.value === null ? undefined : atlas.value.sector(selected.value);
  return (
    <section class="map-card panel">
      {helm.isFlying.value && course ? (
        <FlightCard course={course} />
      ) : sector ? (
        <SectorCard key={sector.id} sector={sector} onClose={() => view.select(null)} />
      ) : (
        <HereCard view={view} />
      )}
    </section>
  );
}
