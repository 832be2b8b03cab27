import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { MarketBook, type Stop } from '../../sdk/MarketBook.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { Node } from '../support/node.ts';
import { openBrowser, picture, signUp, violations, visit } from './support/cockpit.ts';
import { Player } from './support/Player.ts';

const GOODS: Readonly<Record<string, string>> = {
  ore: 'Ore',
  organics: 'Organics',
  equipment: 'Equipment',
  fuel: 'Fuel',
  luxury_goods: 'Luxury goods',
};

describe('a first hour in a browser', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let node: Node;
  let books: Books;
  let browser: Browser;
  let player: Player;
  let noise: string[];
  /** A friend who plays by script, has seen some markets and knows a deal. */
  let friend: Pilot;
  let deal: ReturnType<MarketBook['deals']>[number];

  before(async () => {
    database = await testDatabase('first_hour');
    node = new Node(database.url, 'first-hour');
    await node.start({ FIRST_LOGIN: 'guard' });
    books = await openBooks(database.url);
    browser = await openBrowser();
    const visited = await visit(browser, node.url);
    player = new Player(visited.page);
    ({ noise } = visited);
  });

  after(async () => {
    await friend?.leave();
    await browser?.close();
    await books?.close();
    await node?.kill();
    await database?.drop();
  });

  const credits = async () => (await books.rows<{ credits: number }>(PURSE))[0]?.credits ?? 0;
  /** What the newcomer has to trade with. */
  const means = async () => {
    const [row] = await books.rows<{ credits: number; type: string; capacity: number }>(MEANS);
    const { credits: purse, type, capacity } = row ?? { credits: 0, type: '', capacity: 0 };
    return { me: { credits: purse }, ship: { type, cargo: { capacity, used: 0 } } };
  };
  const seen = async (name: string) => {
    await picture(player.page, `hour-${name}`);
    expect(await violations(player.page), name).to.deep.equal([]);
  };

  it('begins at the door', async () => {
    await seen('1-door');
    await signUp(player.page, 'newcomer');
    await player.page.getByRole('radio').first().waitFor();
    await seen('2-guard');
  });

  it('talks the guard out of a ship, and sits in its cockpit', async () => {
    await player.talkToTheGuard('Nova');
    await player.page.locator('.cockpit-map canvas').waitFor();
    await seen('3-cockpit');
  });

  it('hears of a deal from somebody who has flown around', async () => {
    const galaxy = SectorWars.connect(node.url);
    friend = await galaxy.register('old_friend', 'a fine day to fly');
    await friend.negotiate();
    await friend.enter();
    deal = await scout(galaxy, friend, { markets: 20, trader: await means() });
    await friend.flyTo(await player.sectorId());
    await friend.say(`${deal.commodity}: ${deal.from.name} to ${deal.to.name}`);
    await player.page.getByText(`${deal.from.name} to ${deal.to.name}`).waitFor();
    await seen('4-tip');
  });

  it('flies there, buys, flies on and sells: with a profit', async () => {
    const before = await credits();
    await player.flyTo(deal.from.sectorId);
    await seen('5-arrived');
    await player.dock();
    await player.trade('Buy', GOODS[deal.commodity] ?? deal.commodity, deal.quantity);
    await seen('6-bought');
    await player.flyTo(deal.to.sectorId);
    await player.dock();
    await player.trade('Sell', GOODS[deal.commodity] ?? deal.commodity);
    await seen('7-sold');
    expect(await credits()).to.be.above(before);
  });

  it('travels to the Nexus and back without a new page', async () => {
    await books.rows(CITIZEN);
    await player.page.evaluate(() => Object.assign(globalThis, { sameAsBefore: true }));
    await player.open('Regions');
    await seen('8-regions');
    await player.travelTo('Central Nexus');
    await player.page.locator('.cockpit-map canvas').waitFor();
    await seen('9-nexus');
    await player.dock();
    await player.travelTo('Terran Space');
    expect(await player.page.evaluate(() => 'sameAsBefore' in globalThis)).to.equal(true);
  });

  it('sees the server die and come back, and plays on', async () => {
    const { port } = new URL(node.url);
    await node.kill();
    await player.page.getByText('The line to the galaxy is down.').waitFor();
    await player.page.waitForTimeout(600);
    await seen('10-away');
    await node.start({ FIRST_LOGIN: 'guard', PORT: port });
    await player.page.getByText('Connected').waitFor();
    await player.flyTo(deal.to.sectorId);
    await player.dock();
    await seen('11-back');
    expect(await player.page.evaluate(() => 'sameAsBefore' in globalThis)).to.equal(true);
  });

  it('has left the books without a fault, and the page without an error but for the server that was away', async () => {
    expect(await books.faults()).to.deep.equal([]);
    const unexpected = noise.filter(line => !/ERR_CONNECTION|WebSocket|Failed to load resource/.test(line));
    expect(unexpected).to.deep.equal([]);
  });
});

/** Looks at markets, and says which deal is best for somebody. */
async function scout(
  galaxy: SectorWars,
  pilot: Pilot,
  { markets, trader }: { markets: number; trader: Parameters<MarketBook['deals']>[0] },
): Promise<ReturnType<MarketBook['deals']>[number]> {
  const { stations } = await galaxy.map(pilot.region);
  const book = new MarketBook();
  for (const stop of stations.slice(0, markets) as Stop[]) book.note(stop, await pilot.look(stop));
  const best = book.deals(trader).find(({ commodity }) => commodity in GOODS);
  if (!best) throw new Error('no deal that pays is known');
  return best;
}

const MINE = `(select p.id from players p join users u on u.id = p.user_id where u.username = 'newcomer')`;
const PURSE = `select credits from players where id = ${MINE}`;
const MEANS = `
  select p.credits, s.type, (s.cargo->>'capacity')::int as capacity from players p join ships s on s.id = p.current_ship_id where p.id = ${MINE}`;
const CITIZEN = `update players set is_galactic_citizen = true where id = ${MINE}`;
