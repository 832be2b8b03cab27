import { useGame } from '../cockpit/context.ts';
import { turnsText } from '../app/turns.ts';
import type { MapSector } from '../game/Atlas.ts';
import type { Course } from '../game/Helm.ts';
import { Button } from '../ui/Button.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { FlightProgress } from './FlightProgress.tsx';
import { ScanButton } from './ScanButton.tsx';
import { exitsFrom } from './ways.ts';
import { say } from './words.ts';

/** How to get to the sector that is looked at: one leg, or a course that is plotted first. */
export function CourseAction({ sector }: { sector: MapSector }) {
  const { me, moves, helm } = useGame();
  if (helm.isFlying.value) return <FlightProgress />;

  const exits = exitsFrom(me.value.currentSectorId, moves.value);
  const exit = exits.find(({ sectorId }) => sectorId === sector.id);
  if (exit) {
    const isShort = exit.way.turnCost > me.value.turns;
    return (
      <div class="stack sector-tight">
        <Button kind="primary" disabled={isShort} onPress={() => helm.move(sector.id)}>
          <span class="sector-action">
            <Glyph name="arrow" />
            {say().flyTo(sector.name, turnsText(exit.way.turnCost))}
          </span>
        </Button>
        {isShort && <p class="warn">{say().short(turnsText(me.value.turns))}</p>}
        <ScanButton sectorId={sector.id} />
      </div>
    );
  }
  const course = helm.course.value;
  if (course?.target === sector.id) return <Plotted course={course} />;
  return (
    <div class="stack sector-tight">
      <Button kind="primary" onPress={() => helm.plot(sector.id)}>
        <span class="sector-action">
          <Glyph name="map" />
          {say().plot}
        </span>
      </Button>
      <p class="dim">{say().plotFirst}</p>
    </div>
  );
}

function Plotted({ course }: { course: Course }) {
  const { me, helm } = useGame();
  const rest = course.path.slice(course.done);
  const turns = rest.reduce((sum, { turnCost }) => sum + turnCost, 0);
  const isShort = turns > me.value.turns;
  const label = course.done > 0 ? say().flyOn : say().flyCourse;
  return (
    <div class="stack sector-tight">
      <Button kind="primary" disabled={rest.length === 0} onPress={() => helm.fly()}>
        <span class="sector-action">
          <Glyph name="arrow" />
          {label(turnsText(turns))}
        </span>
      </Button>
      <p class="row spread">
        <span class={isShort ? 'warn' : 'dim'}>
          {isShort ? say().short(turnsText(me.value.turns)) : say().legs(rest.length)}
          {me.value.isDocked && ` · ${say().castsOff}`}
        </span>
        <Button kind="quiet" onPress={() => helm.forget()}>
          {say().discard}
        </Button>
      </p>
    </div>
  );
}
