import { CLOSE } from '../protocol/commands.ts';
import { Refusal } from '../rules/refusal.ts';
import type { PresenceService } from '../services/PresenceService.ts';
import type { Pilot, World } from '../services/RegionWorlds.ts';
import { type Audience, type PilotClient, playerOf } from './Audience.ts';
import { Departures } from './Departures.ts';

/** How pilots come into a region's world and go out of it, each in the actor's turn. */
export class Doors {
  readonly departures = new Departures();
  readonly #audience: Audience;
  readonly #presence: PresenceService;
  /** Clients of pilots who have set out for another region, by player, until they hang up. */
  readonly #travelling = new Map<string, PilotClient>();

  constructor(audience: Audience, presence: PresenceService) {
    this.#audience = audience;
    this.#presence = presence;
  }

  /** False when the pilot's rows were not loaded, or before their last departure was durable: they must be loaded again. */
  enter(world: World, client: PilotClient, loaded: Pilot | null | undefined, since: number): boolean {
    const playerId = playerOf(client);
    if (!world.pilots.has(playerId)) {
      if (loaded === undefined || this.departures.of(playerId) !== since) return false;
      if (this.departures.isUnsettled(playerId)) return false;
      if (!loaded) throw new Refusal('ERR_REGION_MISMATCH');
      world.all(() => this.#presence.arrive(world, loaded));
      world.enter(loaded);
    }
    this.hangUp(client);
    this.#audience.seat(client);
    return true;
  }

  /** The pilot is out of the world; their last changes are still to be written. */
  leave(world: World, playerId: string): void {
    const pilot = world.pilots.get(playerId);
    this.#audience.unseat(playerId);
    this.departures.add(playerId);
    if (!pilot) return;
    world.leave(pilot);
    world.all(() => this.#presence.depart(world, pilot));
  }

  /** The pilot has set out for another region: they are in none now. */
  sendOff(world: World, client: PilotClient, pilot: Pilot): void {
    this.#travelling.get(pilot.player.id)?.leave(CLOSE.superseded);
    this.#travelling.set(pilot.player.id, client);
    this.#audience.unseat(pilot.player.id);
    this.departures.add(pilot.player.id);
    world.leave(pilot);
  }

  /** The client of a pilot who has set out, if they are still on the line and have not come back some other way. */
  travellerOf(playerId: string): PilotClient | undefined {
    return this.#audience.has(playerId) ? undefined : this.#travelling.get(playerId);
  }

  isTravelling(client: PilotClient): boolean {
    return this.#travelling.get(playerOf(client))?.sessionId === client.sessionId;
  }

  hangUp(client: PilotClient): void {
    if (this.isTravelling(client)) this.#travelling.delete(playerOf(client));
  }

  /** The pilot whom the client plays. Refuses: ERR_IN_TRANSIT, ERR_SUPERSEDED. */
  pilotOf(world: World, client: PilotClient): Pilot {
    const pilot = world.pilots.get(playerOf(client));
    if (pilot && this.#audience.isCurrent(client)) return pilot;
    throw new Refusal(this.isTravelling(client) ? 'ERR_IN_TRANSIT' : 'ERR_SUPERSEDED');
  }

  /** After the region was loaded afresh: who is not here any more is let go, and who was about to leave finds out by `POST /enter`. */
  takeBack(world: World, pilots: ReadonlyMap<string, Pilot | null>, clients: Iterable<PilotClient>): void {
    for (const [playerId, pilot] of pilots) {
      if (pilot) world.enter(pilot);
      else this.#audience.letGo(playerId, CLOSE.moved);
    }
    for (const client of clients) if (this.isTravelling(client)) client.leave(CLOSE.moved);
  }
}
