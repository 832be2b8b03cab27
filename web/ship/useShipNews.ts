import { useEffect } from 'preact/hooks';
import { words } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { loreOf } from '../comms/lore.ts';
import { SENTENCES } from '../comms/sentences.ts';
import { told } from '../comms/telling.ts';
import type { Happening } from '../game/Feed.ts';
import type { Game } from '../game/Game.ts';

const say = words(SENTENCES);

/** What befalls a ship of one's own is told at once, wherever one is looking. The radio keeps it. */
export function useShipNews(game: Game): void {
  useEffect(() => {
    const tell = (happening: Happening) => {
      const lines = told(happening, say(), loreOf(game));
      notify(lines.map(({ text }) => text).join(' '), 'bad');
    };
    const offs = [
      game.pilot.on('ship.failed', data => tell({ kind: 'ship.failed', data })),
      game.pilot.on('ship.lost', data => tell({ kind: 'ship.lost', data })),
    ];
    return () => offs.forEach(off => off());
  }, [game]);
}
