import { costsOf } from './marks.ts';
import type { Game } from '../game/Game.ts';

/** What it costs to fly to a sector that is a neighbour; undefined for one that is none. */
export function costOf({ moves, me }: Game, id: number): number | undefined {
  return costsOf(moves.value, me.value.currentSectorId).get(id);
}

/** One leg. Who looked at where they are now looks at nothing any more. */
export async function flyLeg(game: Game, id: number): Promise<void> {
  await game.helm.move(id);
  arrive(game);
}

export async function flyCourse(game: Game): Promise<void> {
  await game.helm.fly();
  arrive(game);
}

/** The next thing to do with the sector that is looked at: fly there, plot a course, fly the course that is plotted. */
export async function act(game: Game): Promise<void> {
  const { helm, selected } = game;
  const id = selected.value;
  if (helm.isFlying.value) return;
  if (id === null) {
    if (helm.course.value) await flyCourse(game);
  } else if (costOf(game, id) !== undefined) await flyLeg(game, id);
  else if (helm.course.value?.target === id) await flyCourse(game);
  else await helm.plot(id);
}

function arrive({ selected, me }: Game): void {
  if (selected.value === me.value.currentSectorId) selected.value = null;
}
