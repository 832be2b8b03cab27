import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { Cable } from '../../loadtest/Cable.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type Dice, seededDice } from '../../src/rules/dice.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { quiet } from '../support/quiet.ts';

const PILOTS = 10;
const ROUNDS = 8;
const CUTS = 60;

describe('pilots of the SDK whose lines are cut at random', function () {
  this.timeout(60_000);
  let app: TestApp;
  let books: Books;
  let stationId: string;
  quiet();

  before(async () => {
    app = await testApp('cuts');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  it('have every promise kept once: what was answered is in the ledger, and nothing else is', async () => {
    const seed = Number(process.env['CUTS_SEED'] ?? Date.now() % 1_000_000);
    const dice = seededDice(seed);
    const traders = await Promise.all(Array.from({ length: PILOTS }, (_, index) => Trader.begin(app.url, index)));
    const playing = Promise.all(traders.map(trader => trader.trade(stationId)));
    await Promise.race([cutAtRandom(traders, dice), playing]);
    await playing;

    const told = `seed ${seed}`;
    expect(
      traders.reduce((cuts, { cable }) => cuts + cable.cuts, 0),
      told,
    ).to.be.greaterThan(PILOTS);
    for (const { pilot, trades } of traders) {
      const owner = { me: { player: pilot.me } };
      expect(trades, told).to.have.length(ROUNDS * 2);
      expect(await books.trades(owner), told).to.have.members(trades);
      expect(await books.credits(owner), told).to.equal(pilot.me.credits);
      expect(pilot.ship.cargo.used, told).to.equal(ROUNDS * 3);
    }
    expect(await books.faults(), told).to.deep.equal([]);
    for (const trader of traders) await trader.end();
  });
});

/** Now before an answer, now in between, now by the client itself. */
async function cutAtRandom(traders: readonly Trader[], dice: Dice): Promise<void> {
  for (let cuts = 0; cuts < CUTS; cuts += 1) {
    await sleep(dice.int(1, 40));
    const { cable, pilot } = dice.pick(traders);
    const ways = [() => cable.cut(), () => cable.cutBeforeNextAnswer(), () => pilot.room?.connection.close()];
    dice.pick(ways)();
  }
}

/** Buys on and on through a cable of their own, and keeps account of what was promised. */
class Trader {
  readonly cable: Cable;
  readonly pilot: Pilot;
  readonly trades: string[] = [];

  private constructor(cable: Cable, pilot: Pilot) {
    this.cable = cable;
    this.pilot = pilot;
  }

  static async begin(url: string, index: number): Promise<Trader> {
    const cable = await Cable.to(url);
    const pilot = await SectorWars.connect(cable.url).register(`trader_${index}`, 'a fine day to fly');
    return new Trader(cable, await pilot.enter());
  }

  async trade(stationId: string): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await this.pilot.dock(stationId);
      const buying = [1, 2].map(quantity => this.pilot.buy({ stationId, commodity: 'ore', quantity }));
      const casting = this.pilot.undock();
      for (const { transaction } of await Promise.all(buying)) this.trades.push(transaction.id);
      await casting;
      await this.pilot.move(2);
      await this.pilot.move(1);
    }
  }

  async end(): Promise<void> {
    await this.pilot.leave();
    this.cable.close();
  }
}
