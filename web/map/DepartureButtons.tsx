import type { ComponentChildren } from 'preact';
import { useGame } from '../cockpit/context.ts';
import { turnsText } from '../app/turns.ts';
import type { MapSector } from '../game/Atlas.ts';
import type { Game } from '../game/Game.ts';
import type { Course } from '../game/Helm.ts';
import { Button } from '../ui/Button.tsx';
import { budgetOf } from './course.ts';
import { costOf, flyCourse, flyLeg } from './deeds.ts';
import { say } from './words.ts';

const OBJECTIVES = ['turns', 'jumps', 'safety'] as const;

/** How to get to a sector: one leg, or a course that is plotted and looked at first. */
export function DepartureButtons({ sector: { id } }: { sector: MapSector }) {
  const game = useGame();
  const { helm, me } = game;
  const obstacle = obstacleOf(game);
  const cost = costOf(game, id);
  const course = helm.course.value;
  if (cost !== undefined) {
    const isShort = cost > me.value.turns;
    const why = obstacle ?? (isShort ? say().noTurns(turnsText(me.value.turns)) : null);
    return (
      <Departure why={why} note={me.value.isDocked ? say().castsOff : null}>
        <Button kind="primary" disabled={why !== null || helm.isFlying.value} onPress={() => flyLeg(game, id)}>
          {say().fly(turnsText(cost))}
        </Button>
      </Departure>
    );
  }
  if (course?.target === id) return <CourseButtons course={course} />;
  return (
    <Departure why={obstacle} note={null}>
      <Button kind="primary" disabled={obstacle !== null || helm.isFlying.value} onPress={() => helm.plot(id)}>
        {say().plot}
      </Button>
    </Departure>
  );
}

/** A course that is plotted: what it costs, what there is to be least of, and off. */
export function CourseButtons({ course }: { course: Course }) {
  const game = useGame();
  const { helm, me } = game;
  const { cost, legs, reach } = budgetOf(course, me.value.turns);
  const obstacle = obstacleOf(game) ?? (reach === 0 && legs > 0 ? say().noTurns(turnsText(me.value.turns)) : null);
  const warning = obstacle === null && reach < legs ? say().notAllTheWay(reach, legs) : null;
  const label = course.done > 0 ? say().flyOn : say().fly;
  return (
    <>
      <div class="map-objectives" role="group" aria-label={say().least}>
        <span class="dim">{say().least}</span>
        {OBJECTIVES.map(objective => (
          <button
            key={objective}
            type="button"
            class="map-objective"
            aria-pressed={course.objective === objective}
            onClick={() => void game.helm.plot(course.target, objective).catch(() => {})}
          >
            {say().objectives[objective]}
          </button>
        ))}
        <span class="map-legs dim number">{say().legs(legs)}</span>
      </div>
      <Departure why={obstacle} note={warning ?? (me.value.isDocked ? say().castsOff : null)} isWarning={!!warning}>
        <Button kind="primary" disabled={obstacle !== null} onPress={() => flyCourse(game)}>
          {label(turnsText(cost))}
        </Button>
        <Button kind="quiet" onPress={() => helm.forget()}>
          {say().discard}
        </Button>
      </Departure>
    </>
  );
}

interface DepartureProps {
  /** Why it cannot be done. */
  why: string | null;
  note: string | null;
  isWarning?: boolean;
  children: ComponentChildren;
}

function Departure({ why, note, isWarning, children }: DepartureProps) {
  const text = why ?? note;
  return (
    <>
      <div class="map-actions">{children}</div>
      {text && <p class={`map-note ${why || isWarning ? 'warn' : 'dim'}`}>{text}</p>}
    </>
  );
}

function obstacleOf({ line, ship }: Game): string | null {
  if (line.value === 'away') return say().away;
  return ship.value ? null : say().noShip;
}
