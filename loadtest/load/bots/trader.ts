import type { Chart, Leg } from './Chart.ts';
import type { Answer, Payload } from './wire.ts';

/** A command that a pilot wants to give, and what its answer must say to be the answer to it. */
export interface Order {
  name: string;
  payload: Payload;
  /** It changes something: it gets an id, and its acknowledgement is a promise. */
  durable: boolean;
  /** Whether a reply belongs to this order. */
  fits: (reply: Record<string, unknown>) => boolean;
}

/** What a pilot knows of themselves from what they were answered. */
export interface Known {
  sectorId: number;
  credits: number;
  docked: boolean;
  cargo: Cargo;
}

interface Cargo {
  capacity: number;
  used: number;
  contents: Record<string, number>;
}

type Shelves = Record<string, { quantity: number; buyPrice: number | null; sellPrice: number | null }>;

/** What stations asked and paid when somebody of the fleet looked last. */
export type PriceBoard = Map<string, Shelves>;

export interface TraderParts {
  chart: Chart;
  board: PriceBoard;
  /** A number from 0 to below 1. */
  dice: () => number;
  me: Known;
}

export type Play = Generator<Order, void, Answer>;

const LARGEST_ORDER = 5;

/** Trades from station to station for ever: sells what is wanted there, buys what pays best at one of the next. */
export function* trading(parts: TraderParts): Play {
  const { chart, me } = parts;
  if (me.docked) yield* undock(parts);
  for (;;) {
    const stationId = chart.stationIn(me.sectorId);
    const goal = stationId && (yield* visit(parts, stationId));
    const legs = chart.legsFrom(me.sectorId);
    const leg = goal || legs[Math.floor(parts.dice() * legs.length)];
    if (leg) yield* fly(parts, leg);
    else yield* stray(parts);
  }
}

/** Docks, trades and casts off; the way to where the cargo is wanted. */
function* visit(parts: TraderParts, stationId: string): Generator<Order, Leg | undefined, Answer> {
  const { board, me } = parts;
  const docked = yield order('dock', { stationId }, reply => idOf(reply['station']) === stationId);
  if (!docked.ok) return undefined;
  me.docked = true;
  me.credits = Number(docked.reply['credits']);

  const market = yield look('market.get', { stationId }, reply => reply['stationId'] === stationId);
  let goal: Leg | undefined;
  if (market.ok) {
    const shelves = market.reply['resources'] as Shelves;
    board.set(stationId, shelves);
    yield* sell(parts, stationId, shelves);
    goal = yield* buy(parts, stationId, shelves);
  }
  yield* undock(parts);
  return goal;
}

function* sell({ me }: TraderParts, stationId: string, shelves: Shelves): Play {
  for (const [commodity, quantity] of Object.entries(me.cargo.contents)) {
    if (!shelves[commodity]?.buyPrice) continue;
    yield* deal(me, 'trade.sell', { stationId, commodity, quantity });
  }
}

function* buy(parts: TraderParts, stationId: string, shelves: Shelves): Generator<Order, Leg | undefined, Answer> {
  const { me, dice } = parts;
  const best = bargain(parts, shelves);
  const room = me.cargo.capacity - me.cargo.used;
  if (!best || room < 1) return best?.leg;
  const { commodity, leg } = best;
  const price = shelves[commodity]?.sellPrice ?? 0;
  const quantity = Math.min(room, 1 + Math.floor(dice() * LARGEST_ORDER), Math.floor(me.credits / (2 * price)));
  if (quantity < 1) return leg;

  const asked = { stationId, commodity, quantity };
  const quoted = yield look('trade.quote', { ...asked, side: 'buy' }, reply => reply['quantity'] === quantity);
  if (quoted.ok) yield* deal(me, 'trade.buy', asked);
  return leg;
}

/** What pays best at one of the next stations; where nobody has looked yet, it may pay anything. */
function bargain({ chart, board, me, dice }: TraderParts, shelves: Shelves) {
  let best: { commodity: string; leg: Leg; gain: number } | undefined;
  for (const leg of chart.legsFrom(me.sectorId)) {
    const there = board.get(leg.stationId);
    for (const [commodity, { quantity, sellPrice }] of Object.entries(shelves)) {
      if (sellPrice === null || quantity < LARGEST_ORDER) continue;
      const paid = there ? there[commodity]?.buyPrice : sellPrice;
      if (!paid) continue;
      // Who all knew the same would all go the same way.
      const gain = (paid - sellPrice) * (0.5 + dice());
      if (!best || gain > best.gain) best = { commodity, leg, gain };
    }
  }
  return best;
}

function* deal(me: Known, name: 'trade.buy' | 'trade.sell', asked: Payload): Play {
  const { commodity, quantity } = asked;
  const fits = ({ transaction }: Record<string, unknown>) => {
    const made = transaction as { commodity?: unknown; quantity?: unknown } | undefined;
    return made?.commodity === commodity && made?.quantity === quantity;
  };
  const dealt = yield order(name, asked, fits);
  if (!dealt.ok) return;
  me.credits = Number(dealt.reply['credits']);
  me.cargo = dealt.reply['cargo'] as Cargo;
}

function* undock({ me }: TraderParts): Play {
  const free = yield order('undock', {}, reply => typeof reply['turns'] === 'number');
  if (free.ok) me.docked = false;
}

/** Flies through the sectors of a leg, as far as that goes. */
export function* fly({ chart, me }: Pick<TraderParts, 'chart' | 'me'>, { path }: Pick<Leg, 'path'>): Play {
  for (const sectorId of path) {
    const flown = yield order('move', { sectorId }, reply => reply['sectorId'] === sectorId);
    if (flown.ok) me.sectorId = sectorId;
    else {
      if (CLOSED.has(flown.code)) chart.close(me.sectorId, sectorId);
      return;
    }
  }
}

const CLOSED = new Set(['ERR_ACCESS_DENIED', 'ERR_NOT_ADJACENT', 'ERR_TUNNEL_CLOSED', 'ERR_CROSS_REGION']);

/** No station in reach: anywhere but here. */
function* stray(parts: TraderParts): Play {
  const { chart, me, dice } = parts;
  const ways = chart.neighbours(me.sectorId);
  const next = ways[Math.floor(dice() * ways.length)];
  if (next === undefined) yield look('nav.moves', {}, reply => reply['sectorId'] === me.sectorId);
  else yield* fly(parts, { path: [next] });
}

export function order(name: string, payload: Payload, fits: Order['fits']): Order {
  return { name, payload, durable: true, fits };
}

function look(name: string, payload: Payload, fits: Order['fits']): Order {
  return { name, payload, durable: false, fits };
}

function idOf(thing: unknown): unknown {
  return typeof thing === 'object' && thing !== null && 'id' in thing ? thing.id : undefined;
}
