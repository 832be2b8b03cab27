/** The README's first bot; a test holds the two against each other. */
export const BOT = `import { MarketBook } from './sdk/MarketBook.ts';
import { SectorWars } from './sdk/SectorWars.ts';

const galaxy = SectorWars.connect('http://localhost:2567');
const pilot = await galaxy.register('ann', 'a fine day to fly');
await pilot.negotiate();
const { stations } = await galaxy.map((await pilot.enter()).region);
const book = new MarketBook();
for (const station of stations.slice(0, 15)) book.note(station, await pilot.look(station));
const { commodity, quantity, from, to } = book.best(pilot);
const before = pilot.me.credits;
await pilot.dockAt(from);
await pilot.buy({ stationId: from.id, commodity, quantity });
await pilot.dockAt(to);
const { credits } = await pilot.sell({ stationId: to.id, commodity, quantity });
console.log(\`\${credits - before} credits earned with \${quantity} units of \${commodity}\`);
await pilot.leave();
`;
