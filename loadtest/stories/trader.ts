import { randomUUID } from 'node:crypto';
import type { Stop } from '../../sdk/MarketBook.ts';
import { TRADING_SHIPS } from '../bots/Bot.ts';
import { Journey } from './Journey.ts';
import { recordOf } from './records.ts';
import type { Setting } from './Story.ts';
import { type Column, type Teller, told } from './Teller.ts';

const TURNS = 1_000;
/** What a pilot has who finds no guard. */
const UNASKED = 10_000;
/** What must be left to trade with. */
const STAKE = 1_500;
const MOST_STOPS = 15;
const WORKS = ['SHIPYARD'];

/** A first day: looks around, finds a route, trades on it, betters the ship, loses the line under an order, counts the money. */
export async function trader({ galaxy, cable, teller, deals, cast }: Setting): Promise<void> {
  const name = `trader_${randomUUID().slice(0, 4)}`;
  const password = randomUUID();
  const pilot = await galaxy.register(name, password);
  cast(pilot);

  teller.scene('A pilot registers, and talks to the guard');
  const landing = await pilot.negotiate({ claim: TRADING_SHIPS });
  if (landing) teller.line(`the guard: ${landing.outcome.words}`);
  else teller.line('nobody asks who they are');
  await pilot.enter();
  const journey = new Journey(pilot);
  pilot.on('ship.failed', () => teller.line('something of the ship has broken on the way', 'yellow'));

  const { sectors, stations } = await galaxy.map(pilot.region);
  teller.line(`${name} enters ${pilot.region}: ${sectors.length} sectors, ${stations.length} stations`);
  teller.line(`flies ${pilot.ship.name}, with a hold for ${pilot.ship.cargo.capacity} units`);
  const { credits, turns } = pilot.me;
  const start = { credits, turns };
  const given = landing?.credits ?? UNASKED;
  teller.check(`begins with ${told(given)} credits and 1,000 turns`, credits === given && turns === TURNS);

  teller.scene('Looks around');
  await lookAround(journey, stations, { teller, enough: deals.enough });

  teller.scene('Finds a route');
  await tellRoute(journey, teller);

  const first = Math.floor(deals.trades / 2);
  teller.scene(`Trades, ${first} times`);
  await trade(journey, teller, { stations, from: 1, to: first });

  teller.scene('Betters the ship');
  const yards = stations.filter(({ type }) => WORKS.includes(type));
  await betterShip(journey, yards, teller);

  teller.scene(`Trades on, ${deals.trades - first} times, and loses the line`);
  const line = { away: 0, back: 0 };
  pilot.on('away', () => {
    line.away += 1;
    teller.line('the line is cut while an order is on its way', 'yellow');
  });
  pilot.on('back', () => {
    line.back += 1;
    teller.line('and is there again: the order is sent once more, under its id', 'yellow');
  });
  await trade(journey, teller, {
    stations,
    from: first + 1,
    to: deals.trades,
    onFirstOrder: () => cable.cutBeforeNextAnswer(),
  });
  teller.check('lost the line in the middle of an order, and came back', line.away === 1 && line.back === 1);

  teller.scene('Counts the money');
  await count(journey, start, teller);
  await pilot.leave();
  const again = await galaxy.login(name, password);
  cast(again);
  await again.enter();
  const isSame = again.me.credits === pilot.me.credits && again.me.turns === pilot.me.turns;
  teller.check('finds the same after logging in again', isSame);
  await again.leave();
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
  teller.line(`${from.name} (sector ${from.sectorId}, ${jumps} jumps from here) asks ${ask} for ${commodity}`);
  teller.line(`${to.name} (sector ${to.sectorId}) pays ${pay}: a full hold should earn ${told(profit)} credits`);
  teller.check('a route that pays', profit > 0);
}

interface Hauls {
  stations: readonly Stop[];
  from: number;
  to: number;
  onFirstOrder?: () => void;
}

/** Each time the haul that pays best by then. */
async function trade(
  journey: Journey,
  teller: Teller,
  { stations, from: first, to: last, onFirstOrder }: Hauls,
): Promise<void> {
  const { pilot } = journey;
  const row = teller.table(HAULS);
  for (let haul = first; haul <= last; haul += 1) {
    const deal = await journey.find(stations);
    if (!deal) {
      teller.line('nothing pays any more');
      return;
    }
    const { credits } = pilot.me;
    const bought = await journey.buy(deal, haul === first ? onFirstOrder : undefined);
    const sold = await journey.sell(deal);
    const { commodity, from, to } = deal;
    const earned = pilot.me.credits - credits;
    const prices = [bought.unitPrice, sold.unitPrice] as const;
    row(haul, commodity, sold.quantity, from.name, to.name, ...prices, earned, pilot.me.credits, pilot.me.turns);
  }
}

const HAULS: readonly Column[] = [
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

/** The nearest yard that the map shows: a policy, and a larger hold as soon as it can be paid for. */
async function betterShip(journey: Journey, yards: readonly Stop[], teller: Teller): Promise<void> {
  const yard = await nearest(journey, yards);
  await journey.dockAt(yard);
  teller.line(`at ${yard.name}, sector ${yard.sectorId}`);
  const { ships } = await journey.pilot.command('ship.offers');
  const work = ships.find(({ shipId }) => shipId === journey.pilot.ship.id);
  const policy = work?.insurance?.find(({ tier }) => tier === 'BASIC');
  if (policy) await insure(journey, teller);
  else teller.line('nobody insures such a ship');
  const hold = work?.upgrades?.find(({ upgrade }) => upgrade === 'CARGO_HOLD');
  if (hold?.price) await enlarge(journey, hold.price, teller);
  else teller.line('its hold cannot be enlarged');
}

async function insure(journey: Journey, teller: Teller): Promise<void> {
  const { pilot } = journey;
  const insurance = await journey.pay(pilot.command('ship.insure', { shipId: pilot.ship.id, tier: 'BASIC' }));
  const { ships } = await pilot.command('ship.list');
  const payout = ships.find(({ isFlown }) => isFlown)?.insurance.payout ?? 0;
  teller.line(`the ship is insured for ${told(insurance)} credits: ${told(payout)} when it is lost`);
  teller.check('a policy that pays more than it cost', payout > insurance);
}

async function enlarge(journey: Journey, price: number, teller: Teller): Promise<void> {
  const { pilot, book } = journey;
  const { id: shipId, cargo } = pilot.ship;
  const left = pilot.me.credits - price;
  // A hold that leaves nothing to fill it with is no use.
  if (left < STAKE || book.deals({ me: { ...pilot.me, credits: left }, ship: pilot.ship }).length === 0) {
    teller.line(`a larger hold would cost ${told(price)} credits: that has to wait`);
    return;
  }
  const work = await journey.pay(pilot.command('ship.upgrade', { shipId, upgrade: 'CARGO_HOLD' }));
  const { capacity } = pilot.ship.cargo;
  teller.line(`its hold is enlarged for ${told(work)} credits: ${cargo.capacity} to ${capacity} units`);
  teller.check('a larger hold, as the pilot is told at once', capacity > cargo.capacity);
}

async function nearest({ pilot }: Journey, stops: readonly Stop[]): Promise<Stop> {
  const far = new Map<Stop, number>();
  for (const stop of stops) {
    const { turnCost } = await pilot.command('nav.plot', { target: stop.sectorId });
    far.set(stop, turnCost);
  }
  const [first] = [...far].toSorted(([, a], [, b]) => a - b);
  if (!first) throw new Error('there is no shipyard in this region');
  return first[0];
}

async function count(
  { pilot, account }: Journey,
  start: { credits: number; turns: number },
  teller: Teller,
): Promise<void> {
  const { fees, spent, earned, work, turns, trades, units } = account;
  const { credits } = pilot.me;
  const row = teller.table([
    { name: '', width: 7 },
    { name: 'before', width: 8, right: true },
    { name: 'after', width: 8, right: true },
    { name: 'change', width: 8, right: true },
  ]);
  row('credits', start.credits, credits, credits - start.credits);
  row('turns', start.turns, pilot.me.turns, pilot.me.turns - start.turns);
  teller.line(`${told(units)} units, bought for ${told(spent)} and sold for ${told(earned)}`);
  teller.line(`docking cost ${told(fees)}, insurance and hold ${told(work)}`);
  teller.line(`${((credits + work - start.credits) / turns).toFixed(1)} credits earned a turn`);

  const { player } = await pilot.account();
  const { bought, sold, ids, rest } = await recordOf(pilot);
  const expected = start.credits + earned - spent - fees - work;
  teller.check('the credits are those begun with and earned, less what was spent', credits === expected);
  teller.check('the turns are those begun with, less those flown and docked', pilot.me.turns === start.turns - turns);
  teller.check('the ledger has every trade, once, and no other', sameMembers(ids, trades));
  teller.check('what the ledger says was bought and sold is what was', bought === spent && sold === earned);
  teller.check('all that the ledger says adds up to the credits', rest === credits);
  teller.check('the hold is empty', pilot.ship.cargo.used === 0);
  teller.check('the database says the same', player.credits === credits && player.turns === pilot.me.turns);
  teller.check('the trading was worth it', credits + work > start.credits);
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && new Set([...some, ...others]).size === some.length;
}
