import type { Game } from '../game/Game.ts';

/** Plots a course, and shows it on the map. Throws what `nav.plot` refuses. */
export async function plotTo(game: Game, sectorId: number): Promise<void> {
  await game.helm.plot(sectorId);
  game.selected.value = sectorId;
  game.show('map');
}
