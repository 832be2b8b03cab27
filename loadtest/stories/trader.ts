import { randomUUID } from 'node:crypto';
import { type Deal, MarketBook, type Stop } from '../../sdk/MarketBook.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Setting } from './Story.ts';
import { type Teller, told } from './Teller.ts';

const MOST_STOPS = 15;
const START = { credits: 10_000, turns: 1_000 };

/** What the trader did, by their own account; in the end the server's must say the same. */
interface Account {
  fees: number;
  spent: number;
  earned: number;
  turns: number;
  units: number;
  /** Ids of the transactions. */
  trades: string[];
}

/** A first day: looks around, finds a route, trades on it, loses the line in the middle of an order, and counts the money. */
export async function trader({ galaxy, cable, teller, deals, cast }: Setting): Promise<void> {
  const name = `trader_${randomUUID().slice(0, 4)}`;
  const password = randomUUID();
  const pilot = await galaxy.register(name, password);
  cast(pilot);
  await pilot.enter();
  const account: Account = { fees: 0, spent: 0, earned: 0, turns: 0, units: 0, trades: [] };
  const journey = new Journey(pilot, account);

  teller.scene('A pilot registers');
  const { sectors, stations } = await galaxy.map(pilot.region);
  teller.line(`${name} enters ${pilot.region}: ${sectors.length} sectors, ${stations.length} stations`);
  teller.line(`flies the ${pilot.ship.name}, with a hold for ${pilot.ship.cargo.capacity} units`);
  teller.check(
    'begins with 10,000 credits and 1,000 turns',
    pilot.me.credits === START.credits && pilot.me.turns === START.turns,
  );

  teller.scene('Looks around');
  await lookAround(journey, stations, { teller, enough: deals.enough });

  teller.scene('Finds a route');
  await tellRoute(journey, teller);

  teller.scene(`Trades, ${deals.trades} times`);
  const lost = await trade(journey, { trades: deals.trades, teller, cut: () => cable.cutBeforeNextAnswer() });
  teller.check('lost the line in the middle of an order, and came back', lost.away === 1 && lost.back === 1);

  teller.scene('Counts the money');
  await count(journey, teller);
  await pilot.leave();
  const again = await galaxy.login(name, password);
  cast(again);
  await again.enter();
  teller.check(
    'finds the same after logging in again',
    again.me.credits === pilot.me.credits && again.me.turns === pilot.me.turns,
  );
  await again.leave();
}

/** The pilot's ways, with an account of each. */
class Journey {
  readonly pilot: Pilot;
  readonly account: Account;
  readonly book = new MarketBook();

  constructor(pilot: Pilot, account: Account) {
    this.pilot = pilot;
    this.account = account;
  }

  /** Reads the prices of a station in passing. The turns of the flight. */
  async look(stop: Stop): Promise<number> {
    const turns = await this.#flyTo(stop);
    this.book.note(stop, await this.pilot.market(stop.id));
    return turns;
  }

  /** `onOrder` is called when the pilot is docked and about to order. */
  async buy({ commodity, quantity, from }: Deal, onOrder: () => void = () => {}): Promise<number> {
    await this.#dockAt(from);
    onOrder();
    const { transaction } = await this.pilot.buy({ stationId: from.id, commodity, quantity });
    this.account.spent += transaction.total;
    this.account.trades.push(transaction.id);
    this.account.units += quantity;
    this.book.note(from, await this.pilot.market(from.id));
    return transaction.unitPrice;
  }

  async sell({ commodity, quantity, to }: Deal): Promise<number> {
    await this.#dockAt(to);
    const { transaction } = await this.pilot.sell({ stationId: to.id, commodity, quantity });
    this.account.earned += transaction.total;
    this.account.trades.push(transaction.id);
    this.book.note(to, await this.pilot.market(to.id));
    return transaction.unitPrice;
  }

  async #dockAt(stop: Stop): Promise<void> {
    if (this.pilot.me.currentPortId === stop.id) return;
    await this.#flyTo(stop);
    const { fee } = await this.pilot.dock(stop.id);
    this.account.fees += fee;
    this.account.turns += 1;
  }

  async #flyTo({ sectorId }: Stop): Promise<number> {
    const casting = this.pilot.me.isDocked && this.pilot.me.currentSectorId !== sectorId ? 1 : 0;
    const { turnCost } = await this.pilot.flyTo(sectorId);
    this.account.turns += casting + turnCost;
    return turnCost;
  }
}

async function lookAround(
  journey: Journey,
  stations: readonly Stop[],
  { teller, enough }: { teller: Teller; enough: number },
): Promise<void> {
  const row = teller.table([
    { name: 'sector', width: 6, right: true },
    { name: 'station', width: 22 },
    { name: 'turns', width: 5, right: true },
    { name: 'best haul so far', width: 50 },
    { name: 'would earn', width: 10, right: true },
  ]);
  for (const stop of stations.slice(0, MOST_STOPS)) {
    const turns = await journey.look(stop);
    const [best] = journey.book.deals(journey.pilot);
    const haul = best ? `${best.commodity} from ${best.from.name} to ${best.to.name}` : 'nothing that pays';
    row(stop.sectorId, stop.name, turns, haul, best?.profit ?? '');
    if (best && best.profit >= enough) break;
  }
}

async function tellRoute({ pilot, book }: Journey, teller: Teller): Promise<void> {
  const { commodity, from, to, ask, pay, profit } = book.best(pilot);
  const { jumps } = await pilot.command('nav.plot', { target: from.sectorId });
  teller.line(
    `${from.name} (sector ${from.sectorId}) asks ${ask} for ${commodity}, ${to.name} (sector ${to.sectorId}) pays ${pay}`,
  );
  teller.line(`a full hold should earn ${told(profit)} credits; ${from.name} is ${jumps} jumps from here`);
  teller.check('a route that pays', profit > 0);
}

interface Trading {
  trades: number;
  teller: Teller;
  /** Cuts the line before the next answer. */
  cut: () => void;
}

/** Each time the haul that pays best by then. How often the line was lost, and there again. */
async function trade(journey: Journey, { trades, teller, cut }: Trading): Promise<{ away: number; back: number }> {
  const { pilot, book } = journey;
  const line = { away: 0, back: 0 };
  pilot.on('away', () => {
    line.away += 1;
    teller.line('the line is cut while the order is on its way', 'yellow');
  });
  pilot.on('back', () => {
    line.back += 1;
    teller.line('and is there again: the order is sent once more, under its id', 'yellow');
  });
  const row = teller.table(HAULS);
  for (let haul = 1; haul <= trades; haul += 1) {
    const [deal] = book.deals(pilot);
    if (!deal) {
      teller.line('nothing that was seen pays any more');
      break;
    }
    const { credits } = pilot.me;
    const bought = await journey.buy(deal, haul === Math.ceil(trades / 2) ? cut : undefined);
    const sold = await journey.sell(deal);
    const { commodity, quantity, from, to } = deal;
    const earned = pilot.me.credits - credits;
    row(haul, commodity, quantity, from.name, to.name, bought, sold, earned, pilot.me.credits, pilot.me.turns);
  }
  return line;
}

const HAULS = [
  { name: '#', width: 2, right: true },
  { name: 'good', width: 10 },
  { name: 'units', width: 5, right: true },
  { name: 'from', width: 19 },
  { name: 'to', width: 19 },
  { name: 'bought', width: 6, right: true },
  { name: 'sold', width: 4, right: true },
  { name: 'earned', width: 6, right: true },
  { name: 'credits', width: 7, right: true },
  { name: 'turns', width: 5, right: true },
];

async function count({ pilot, account }: Journey, teller: Teller): Promise<void> {
  const { fees, spent, earned, turns, trades, units } = account;
  const { credits } = pilot.me;
  const row = teller.table([
    { name: '', width: 26 },
    { name: 'before', width: 9, right: true },
    { name: 'after', width: 9, right: true },
    { name: 'change', width: 9, right: true },
  ]);
  row('credits', START.credits, credits, credits - START.credits);
  row('turns', START.turns, pilot.me.turns, pilot.me.turns - START.turns);
  teller.line(`${told(units)} units, bought for ${told(spent)}, sold for ${told(earned)}; docking cost ${told(fees)}`);
  teller.line(`${((credits - START.credits) / turns).toFixed(1)} credits a turn`);

  const { player } = await pilot.account();
  teller.check(
    'the credits are those begun with, plus what was sold, less what was bought and the fees',
    credits === START.credits + earned - spent - fees,
  );
  teller.check(
    'the turns are those begun with, less what was flown and docked',
    pilot.me.turns === START.turns - turns,
  );
  teller.check('no trade happened twice', new Set(trades).size === trades.length);
  teller.check('the hold is empty', pilot.ship.cargo.used === 0);
  teller.check('the database says the same', player.credits === credits && player.turns === pilot.me.turns);
  teller.check('it was worth it', credits > START.credits);
}
