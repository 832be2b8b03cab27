import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { duration } from '../app/durations.ts';
import { language } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { useNow } from '../ui/clock.ts';
import { type Line, useLine } from './useLine.ts';
import { say } from './words.ts';

/** A hand-over to another node is over before this; nobody shall be told of it. */
const PATIENCE = 1_200;

/** Under the bar, while the line is down: that it is, for how long, and that nothing is lost by it. */
export function LineState() {
  const line = useLine().value;
  const since = useSignal<number | null>(null);
  const isAway = line !== 'there';
  useEffect(() => {
    if (!isAway) {
      if (since.peek() !== null) notify(say().again, 'good');
      since.value = null;
      return undefined;
    }
    const began = Date.now();
    const timer = setTimeout(() => (since.value = began), PATIENCE);
    return () => clearTimeout(timer);
  }, [isAway, since]);
  return (
    <div class="bar-state" role="status">
      {since.value !== null && isAway && <Away line={line} since={since.value} />}
    </div>
  );
}

function Away({ line, since }: { line: Line; since: number }) {
  const now = useNow(1_000);
  return (
    <p class="bar-away">
      <span class="bar-pulse" aria-hidden="true" />
      <span>
        <b>{say().lost}</b> {line === 'offline' ? say().noNet : ''} {say().safe}
      </span>
      {/* The seconds are seen, and not read out one by one. */}
      <span class="bar-since number" aria-hidden="true">
        {say().coming(duration(now.value - since, language.value))}
      </span>
    </p>
  );
}
