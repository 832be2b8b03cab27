import { useGame } from '../cockpit/context.ts';
import { Story } from '../comms/Story.tsx';
import { say } from './words.ts';

/** What was met and found on the leg that led here; nothing, if it was a quiet one. */
export function LastFlight() {
  const { feed, me } = useGame();
  const last = feed.happened.value.findLast(({ kind }) => kind === 'flight');
  if (last?.kind !== 'flight' || last.data.sectorId !== me.value.currentSectorId) return null;
  const { encounters, discoveries, tunnelEvents, revealed } = last.data;
  if (encounters.length + discoveries.length + tunnelEvents.length + revealed.length === 0) return null;
  return (
    <section class="stack sector-tight" aria-labelledby="sector-last">
      <h3 id="sector-last">{say().last}</h3>
      <div class="stack sector-tight">
        <Story entry={last} />
      </div>
    </section>
  );
}
