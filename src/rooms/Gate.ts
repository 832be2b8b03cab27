import { CLOSE, type InputOf, type ReplyOf } from '../protocol/commands.ts';
import type { ErrorReply } from '../protocol/errors.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Arrival, Failed } from '../services/JourneyService.ts';
import type { Pilot, World } from '../services/RegionWorlds.ts';
import { tell } from '../services/tell.ts';
import { type PilotAuth, type PilotClient, playerOf } from './Audience.ts';
import type { Inside } from './Inside.ts';

/** Who has set out may stay on the line until the journey has failed, and to hear so, in milliseconds. */
const NEWS_TIME = 10_000;
/** How long who sets out is kept waiting for a seat at the destination. */
const SEAT_TIME = 2_000;

type Departure = ReplyOf<'travel.depart'>;

/** What else there is to do. */
interface GateHooks {
  /** A pilot is in, before their batch is durable; and after it. */
  onInside: () => void;
  onSettled: (playerId: string) => void;
}

interface Entering {
  loaded: Pilot | null | undefined;
  since: number;
  arrival: Arrival | null;
  failed: Failed | undefined;
}

/** Brings pilots into a region, whether they were in it before or come from another one, and sees off who leaves for another. */
export class Gate {
  readonly #inside: Inside;
  readonly #hooks: GateHooks;

  constructor(inside: Inside, hooks: GateHooks) {
    this.#inside = inside;
    this.#hooks = hooks;
  }

  /** Loads the pilot of a client if need be, and lets them in; why not, if not. Whose journey failed is told so. */
  async bringIn(client: PilotClient, failed?: Failed): Promise<ErrorReply | undefined> {
    const { parts, doors, regionId, world, turn } = this.#inside;
    const { journeys } = parts.services;
    const load = () => parts.worlds.loadPilot(regionId, playerId);
    const playerId = playerOf(client);
    const isExpected = (client.auth as PilotAuth).arrives ?? false;
    let arrival: Arrival | null = null;
    for (;;) {
      const since = doors.departures.of(playerId);
      let loaded: Pilot | null | undefined;
      if (!world()?.pilots.has(playerId)) {
        // Before who is on the way here has arrived, there is nobody to load.
        if (isExpected) arrival ??= await journeys.arrive(playerId, regionId);
        loaded = await load();
        if (!loaded && !isExpected) {
          arrival ??= await journeys.arrive(playerId, regionId);
          if (arrival) loaded = await load();
        }
      }
      const entry = { loaded, since, arrival, failed };
      const entered = await turn('join', here => this.#enter(here, client, entry));
      if ('refused' in entered) return entered.refused;
      if (!entered.reply) continue;
      this.#hooks.onSettled(playerId);
      return undefined;
    }
  }

  /** A seat at the destination, for who has just left; the client may have it now, or ask `POST /enter` later. */
  async seeOff(client: PilotClient, order: InputOf<'travel.depart'>, reply: Departure): Promise<Departure> {
    const { doors, later, parts } = this.#inside;
    const { metrics, log, clock, reserve } = parts;
    if (!doors.isTravelling(client)) return reply;
    metrics.journeys.inc({ outcome: 'departed' });
    later(Date.parse(reply.expiresAt) - clock() + NEWS_TIME, () => {
      if (doors.isTravelling(client)) client.leave(CLOSE.moved);
    });
    try {
      const place = { id: order.destinationRegionId, name: reply.destination };
      return { ...reply, reservation: await reserve(place, playerOf(client), SEAT_TIME) };
    } catch (error) {
      log.warn({ err: error, destination: reply.destination }, 'a traveller leaves without a seat at the destination');
      return reply;
    }
  }

  /** Back from the gate, before the command's turn: the journey is over, and the pilot is in the region again. */
  async callBack(client: PilotClient, { ticketId }: InputOf<'travel.cancel'>): Promise<unknown> {
    const { doors, audience, parts, regionId } = this.#inside;
    const isTravelling = doors.isTravelling(client);
    if (!isTravelling && !audience.isCurrent(client)) throw new Refusal('ERR_SUPERSEDED');
    const returned = await parts.services.journeys.cancel(playerOf(client), regionId, ticketId);
    const refused = isTravelling ? await this.bringIn(client) : undefined;
    if (refused) throw new Refusal(refused.code, refused.data);
    return returned;
  }

  #enter(world: World, client: PilotClient, { loaded, since, arrival, failed }: Entering): boolean {
    const { doors, parts } = this.#inside;
    const { metrics } = parts;
    const player = playerOf(client);
    // They have hung up, or are back some other way meanwhile, which this must not take from them.
    if (failed && doors.travellerOf(player)?.sessionId !== client.sessionId) return true;
    const isInside = doors.enter(world, client, loaded, since);
    if (isInside && arrival) {
      const { seconds, ...facts } = arrival;
      metrics.journeys.inc({ outcome: 'arrived' });
      metrics.handOverSeconds.observe(seconds);
      tell(world, { player }, 'travel.arrived', { ...facts, region: world.region.name });
    }
    if (isInside && failed) {
      const { ticketId, reason, refund } = failed;
      tell(world, { player }, 'travel.failed', { ticketId, reason, refund });
    }
    this.#hooks.onInside();
    return isInside;
  }
}
