import { useSignal } from '@preact/signals';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { Meter } from '../ui/Meter.tsx';
import { say } from './words.ts';

/** How far the flight has come, and how it is broken off. */
export function FlightProgress() {
  const { helm, atlas } = useGame();
  const isStopping = useSignal(false);
  const course = helm.course.value;
  if (!course)
    return (
      <p class="sector-flight dim" role="status">
        {say().flying}
      </p>
    );
  const { done, path, target } = course;
  return (
    <div class="sector-flight stack sector-tight">
      <Meter
        label={say().underWay(atlas.value.sector(target)?.name ?? `#${target}`)}
        value={done}
        max={path.length}
        text={say().leg(Math.min(done + 1, path.length), path.length)}
      />
      <Button
        disabled={isStopping.value}
        onPress={() => {
          isStopping.value = true;
          helm.stop();
        }}
      >
        {isStopping.value ? say().stopping : say().stop}
      </Button>
    </div>
  );
}
