import { useEffect } from 'preact/hooks';
import { notify } from '../app/notices.ts';
import type { Game } from '../game/Game.ts';
import { loss, mishaps } from './news.ts';

/** What befalls a ship of one's own is told at once, wherever one is looking. */
export function useShipNews(game: Game): void {
  useEffect(() => {
    const offs = [
      game.pilot.on('ship.failed', ({ mishaps: all }) => notify(mishaps(all), 'bad')),
      game.pilot.on('ship.lost', lost => notify(loss(lost), 'bad')),
    ];
    return () => offs.forEach(off => off());
  }, [game]);
}
