import { useSignal } from '@preact/signals';
import { useGame } from '../cockpit/context.ts';
import type { Course } from '../game/Helm.ts';
import { Button } from '../ui/Button.tsx';
import { say } from './words.ts';

/** A course that is being flown: how far it has come, and how to break it off. */
export function FlightCard({ course: { target, done, path } }: { course: Course }) {
  const { atlas, helm } = useGame();
  const isStopping = useSignal(false);
  const share = path.length === 0 ? 1 : done / path.length;
  return (
    <>
      <div class="map-cardhead">
        <h2 aria-live="polite">{say().flying(atlas.value.sector(target)?.name ?? `#${target}`)}</h2>
        <span class="dim number">{say().leg(Math.min(done + 1, path.length), path.length)}</span>
      </div>
      <div
        class="map-progress"
        role="progressbar"
        aria-label={say().flying(atlas.value.sector(target)?.name ?? `#${target}`)}
        aria-valuemin={0}
        aria-valuemax={path.length}
        aria-valuenow={done}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <Button
        disabled={isStopping.value}
        onPress={() => {
          isStopping.value = true;
          helm.stop();
        }}
      >
        {isStopping.value ? say().stopping : say().stop}
      </Button>
    </>
  );
}
