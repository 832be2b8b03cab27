import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { MarketBook } from '../sdk/MarketBook.ts';
import { SectorWars } from '../sdk/SectorWars.ts';
import { TRADING_SHIPS } from './bots/Bot.ts';

const { url, stops } = new Command('fly')
  .description(
    'a first trade: register, talk to the guard, look at a few markets, buy where it is cheap, sell where it is dear',
  )
  .option('--url <url>', 'the server', 'http://127.0.0.1:2567')
  .option('--stops <n>', 'how many stations to look at', '15')
  .parse()
  .opts<{ url: string; stops: string }>();

const galaxy = SectorWars.connect(url);
const name = `pilot_${randomUUID().slice(0, 8)}`;
const pilot = await galaxy.register(name, randomUUID());
const landing = await pilot.negotiate({ claim: TRADING_SHIPS });
if (landing) say(`the guard gives them the ${landing.ship.name} and ${landing.credits} credits`);
await pilot.enter();
const { sectors, stations } = await galaxy.map(pilot.region);
say(`${name} enters ${pilot.region}: ${sectors.length} sectors, ${stations.length} stations`);

const book = new MarketBook();
for (const station of stations.slice(0, Number(stops))) {
  book.note(station, await pilot.look(station));
  say(`sector ${station.sectorId}: ${station.name}`);
}

const { commodity, quantity, from, to } = book.best(pilot);
await pilot.dockAt(from);
const bought = await pilot.buy({ stationId: from.id, commodity, quantity });
say(`bought ${quantity} ${commodity} at ${from.name} for ${bought.transaction.unitPrice} each`);
await pilot.dockAt(to);
const sold = await pilot.sell({ stationId: to.id, commodity, quantity });
say(`sold ${quantity} ${commodity} at ${to.name} for ${sold.transaction.unitPrice} each`);
say(
  `${sold.transaction.total - bought.transaction.total} credits earned, ${pilot.me.credits} credits and ${pilot.me.turns} turns left`,
);
await pilot.leave();

function say(line: string): void {
  console.log(`  ${line}`);
}
