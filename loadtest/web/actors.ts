import { MarketBook, type Stop } from '../../sdk/MarketBook.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { TRADING_SHIPS } from '../bots/Bot.ts';

const LOOKS_AT = 14;

export interface Scene {
  /** Through with a trade, docked, and out again so that a page can go on. */
  hero: Pilot;
  username: string;
  /** Where they are docked, and what they deal in. */
  station: Stop;
  commodity: string;
  /** Those beside them, who are still there. */
  others: readonly Pilot[];
}

/** Some pilots who have played for a while: a page with nobody and nothing in it shows nothing. */
export async function playTogether(url: string): Promise<Scene> {
  const galaxy = SectorWars.connect(url);
  const username = 'nova_reyes';
  const hero = await galaxy.register(username, 'a fine day to fly');
  await hero.negotiate({ claim: TRADING_SHIPS, nickname: 'Nova Reyes' });
  const { stations } = await galaxy.map((await hero.enter()).region);
  const book = new MarketBook();
  for (const station of stations.slice(0, LOOKS_AT)) book.note(station, await hero.look(station));
  const { commodity, quantity, from, to } = book.best(hero);
  await hero.dockAt(from);
  await hero.buy({ stationId: from.id, commodity, quantity });
  await hero.dockAt(to);
  await hero.sell({ stationId: to.id, commodity, quantity: Math.ceil(quantity / 2) });
  await hero.leave();
  const others = await Promise.all(
    ['Ilse Thorn', 'Marek Obi', 'Sol Vega'].map(nickname => companion(galaxy, nickname, to.sectorId)),
  );
  return { hero, username, station: to, commodity, others };
}

/** What is said once the hero listens. */
export async function talk([ilse, marek, sol]: readonly Pilot[]): Promise<void> {
  await ilse?.say('Ore is dear here today. Bring yours before the next convoy does.');
  await marek?.say('Thanks. Anybody scanned the nebula behind the gate?');
  await sol?.say('Twice. Take shields.');
}

async function companion(galaxy: SectorWars, nickname: string, sectorId: number): Promise<Pilot> {
  const pilot = await galaxy.register(nickname.toLowerCase().replace(' ', '_'), 'a fine day to fly');
  await pilot.negotiate({ nickname });
  await pilot.enter();
  await pilot.flyTo(sectorId, 'safety');
  return pilot;
}
