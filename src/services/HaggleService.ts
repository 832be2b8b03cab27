import { Haggle, Station } from '../entities/index.ts';
import { answer, HAGGLE_ROUNDS, openSession, toughness } from '../rules/haggling.ts';
import { curvesOf } from '../rules/market.ts';
import { fairPrice, type Side } from '../rules/quote.ts';
import { shelfTerms } from '../rules/shelf.ts';
import { atCounter } from '../rules/trade.ts';
import { remembered, trustOf } from '../rules/trust.ts';
import type { Row } from '../world/readRows.ts';
import { haggleKey, type Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { deskOf, marketIn } from './counter.ts';
import { haggleOf } from './haggles.ts';

interface Topic {
  stationId: string;
  commodity: string;
  side: Side;
}

/** Talking with a station's trader about the price of the next order. */
export class HaggleService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Refuses: ERR_NOT_FOUND, what a trade refuses before its price, and what `openSession` refuses. */
  open(world: World, pilot: Pilot, { stationId, commodity, side, quantity }: Topic & { quantity: number }) {
    const topic = { stationId, commodity, side };
    const now = this.#clock();
    const desk = deskOf(world, pilot, marketIn(world, pilot, topic.stationId, now), { ...topic, now });
    atCounter(desk);
    const fair = fairPrice(desk, topic.side, quantity);
    const own = haggleOf(pilot, topic);
    const other = haggleOf(pilot, { ...topic, side: topic.side === 'buy' ? 'sell' : 'buy' });
    const { until, ...opened } = openSession({ own, other }, { fair, quantity, now });

    const row = { ...opened, until: new Date(until ?? now), updatedAt: new Date(now) };
    if (own) world.set(Haggle, own, row);
    else remember(world, pilot, world.create(Haggle, { playerId: pilot.player.id, ...topic, ...row }));
    return viewOf(haggleOf(pilot, topic) as Row<Haggle>);
  }

  /** Refuses: ERR_NOT_FOUND, what a trade refuses before its price, ERR_NO_HAGGLE. */
  offer(world: World, pilot: Pilot, { offer, ...topic }: Topic & { offer: number }) {
    const now = this.#clock();
    const station = marketIn(world, pilot, topic.stationId, now);
    const desk = deskOf(world, pilot, station, { ...topic, now });
    const { shelf } = atCounter(desk);
    const haggle = haggleOf(pilot, topic);
    const { least, most } = curvesOf(shelfTerms(station, shelf.commodity), shelf).middle;
    const talk = { side: topic.side, toughness: toughness(partiesOf(desk, now)), range: { least, most } };
    const { session, ending } = answer(haggle, talk, { offer, now });

    const until = session.until === null ? null : new Date(session.until);
    world.set(Haggle, haggle as Row<Haggle>, { ...session, until, updatedAt: new Date(now) });
    if (ending) impress(world, pilot, station, { ending, now });
    return { outcome: OUTCOMES[ending ?? 'open'], ...viewOf(haggle as Row<Haggle>) };
  }

  /** What is open, agreed or ruled out between the pilot and a station. Refuses: ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  status(world: World, pilot: Pilot, stationId: string) {
    const now = this.#clock();
    marketIn(world, pilot, stationId, now);
    const topics = [...world.shelves(stationId).keys()].flatMap(commodity => [
      haggleOf(pilot, { stationId, commodity, side: 'buy' }),
      haggleOf(pilot, { stationId, commodity, side: 'sell' }),
    ]);
    const lasting = topics
      .filter(row => row !== null)
      .filter(row => row.state === 'rejected' || isAhead(row.until, now));
    return { haggles: lasting.map(viewOf) };
  }
}

const OUTCOMES = { accepted: 'accepted', open: 'counter', rejected: 'rejected', timeout: 'closed' } as const;

function remember(world: World, { haggles }: Pilot, row: Row<Haggle>): void {
  world.remember(haggles, haggleKey(row.stationId, row.commodity, row.side), row);
}

/** What a pilot may know of it. The trader's limits are not told. */
function viewOf({ commodity, side, quantity, round, state, fair, price, until }: Row<Haggle>) {
  return {
    commodity,
    side,
    quantity,
    round,
    rounds: HAGGLE_ROUNDS,
    state,
    unitPrice: fair,
    price,
    until: until?.toISOString() ?? null,
  };
}

function partiesOf({ station, standing, pilot }: ReturnType<typeof deskOf>, now: number) {
  const {
    haggling_difficulty: difficulty,
    memory_duration_days: days,
    player_memory: memory,
  } = station.traderPersonality;
  const { militaryRank, personalReputation } = pilot;
  return {
    difficulty,
    militaryRank,
    personalReputation,
    standing: station.factionAffiliation ? standing : null,
    trust: trustOf(memory, pilot.id, { days, now }),
    hasSpecialMedal: false,
  };
}

/** The trader makes up their mind about the pilot ([HG8]). */
function impress(
  world: World,
  { player }: Pilot,
  station: Row<Station>,
  { ending, now }: { ending: 'accepted' | 'timeout' | 'rejected'; now: number },
): void {
  const { traderPersonality } = station;
  const days = traderPersonality.memory_duration_days;
  const player_memory = remembered(traderPersonality.player_memory, player.id, { ending, days, now });
  world.set(Station, station, { traderPersonality: { ...traderPersonality, player_memory } });
}

function isAhead(until: Date | null | undefined, now: number): boolean {
  return until !== null && until !== undefined && until.getTime() > now;
}
