import { goodName } from '../app/goods.ts';
import { whole } from '../app/language.ts';
import { kindOf } from '../app/placeNames.ts';
import { plain, shipName } from '../app/sentences.ts';
import { turnsText } from '../app/turns.ts';
import type { Game } from '../game/Game.ts';
import type { Lore } from './telling.ts';

/** What the page knows of what is told by number only. */
export function loreOf(game: Game): Lore {
  const { atlas } = game;
  return {
    sector: id => atlas.value.sector(id)?.name ?? `#${id}`,
    station: id => atlas.value.station(id)?.name ?? '…',
    region: regionName,
    ship: shipName,
    goods: goodName,
    formation: type => kindOf('formations', type),
    hazard: type => kindOf('sectors', type),
    turns: turnsText,
    whole,
  };
}

/** `central-nexus` as Central Nexus, where only its short name is told. */
export function regionName(name: string): string {
  return plain(name.replaceAll('-', '_'));
}
