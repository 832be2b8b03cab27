import { useGame } from '../cockpit/context.ts';
import { Story } from './Story.tsx';
import { useEnd } from './useEnd.ts';
import { say } from './words.ts';

/** What has happened, the newest at the end. */
export function EventLog() {
  const { feed } = useGame();
  const happened = feed.happened.value;
  const end = useEnd(happened);
  return (
    <div ref={end} class="comms-lines" role="log" aria-live="polite" aria-label={say().log} tabIndex={0}>
      {happened.length === 0 && <p class="dim">{say().noEvents}</p>}
      {happened.map(entry => (
        <Story key={entry.id} entry={entry} hasTime />
      ))}
    </div>
  );
}
