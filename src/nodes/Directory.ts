import { setTimeout as sleep } from 'node:timers/promises';
import { ErrorCode, matchMaker, requestFromIPC, ServerError, subscribeIPC } from '@colyseus/core';
import type { Logger } from '../log.ts';
import type { Visitor } from '../protocol/firstLogin.ts';
import type { FirstLoginHost } from './FirstLoginHost.ts';
import type { NodeRegistry } from './NodeRegistry.ts';
import { type LiveNode, placeFirstLogin, placeRegion } from './placement.ts';
import type { Place, RegionHost } from './RegionHost.ts';
import { LEASE_TTL } from './RegionLeases.ts';
import { RoomUnavailable, type Seat, type SeatAuth, seatAt } from './seats.ts';
import { within } from './within.ts';

/** How long a region whose node died is waited for: its lease must run out first. */
const PATIENCE = LEASE_TTL + 4_000;
/** How long another node may take to give a seat, in milliseconds, before it is asked again whether it is still the one. */
const ANSWER = 1_000;
const PAUSE = 50;

interface DirectoryParts {
  /** Whether there are no other nodes that could be asked. */
  isAlone: boolean;
  /** Whether there is a way to ask them just now. */
  isConnected: () => boolean;
  registry: NodeRegistry;
  regions: RegionHost;
  firstLogins: FirstLoginHost;
  log: Logger;
}

/** Gives seats in rooms wherever they live. Which node has a region, the database says; Redis only carries the question there. */
export class Directory {
  readonly #parts: DirectoryParts;

  constructor(parts: DirectoryParts) {
    this.#parts = parts;
  }

  /** Answers other nodes from now on. */
  async start(): Promise<void> {
    const { regions, firstLogins } = this.#parts;
    const answers: Record<string, (...args: never[]) => Promise<Seat>> = {
      region: (region: Place, auth: SeatAuth) => regions.reserve(region, auth),
      first_login: (playerId: string, visitor: Visitor) => firstLogins.reserve(playerId, visitor),
    };
    await subscribeIPC(matchMaker.presence, channelOf(matchMaker), (method, args) => {
      const answer = answers[method];
      if (!answer) throw new Error(`no such question: ${method}`);
      return answer(...(args as never[]));
    });
  }

  /** Where else clients may call, should this node not answer. */
  get addresses(): string[] {
    return this.#parts.registry.others.filter(address => address !== null);
  }

  /** A seat in a region. Throws RoomUnavailable when nobody can give one. */
  reserve(region: Place, auth: SeatAuth): Promise<Seat> {
    return this.#persevere(`region ${region.name}`, async () => {
      const { isAlone, regions } = this.#parts;
      if (isAlone || regions.has(region.id)) return regions.reserve(region, auth);
      const nodes = await this.#parts.registry.live(region.id);
      const node = nodes.find(({ holds }) => holds) ?? placeRegion(nodes, region.name);
      return this.#ask(node, 'region', [region, auth], () => regions.reserve(region, auth));
    });
  }

  /** A seat with the guard, wherever there is one. */
  meet(playerId: string, visitor: Visitor): Promise<Seat> {
    const { isAlone, firstLogins, registry } = this.#parts;
    return this.#persevere('the guard', async () => {
      if (isAlone) return firstLogins.reserve(playerId, visitor);
      const here = placeFirstLogin([registry.self], playerId);
      const node = here ?? placeFirstLogin(await registry.live(), playerId);
      return this.#ask(node, 'first_login', [playerId, visitor], () => firstLogins.reserve(playerId, visitor));
    });
  }

  /** The seat that a room keeps for a client that was cut off. A room of a node that has died keeps none, and is not asked. */
  async resume(roomId: string, options: { reconnectionToken?: string }): Promise<Seat> {
    if (matchMaker.getLocalRoomById(roomId)) return matchMaker.reconnect(roomId, options);
    const [listing, nodes] = await within(
      ANSWER,
      Promise.all([matchMaker.driver.findOne({ roomId }), this.#parts.registry.live()]),
    );
    const node = nodes.find(({ processId }) => processId === listing?.processId);
    if (!node) throw new ServerError(ErrorCode.MATCHMAKE_INVALID_ROOM_ID, `${roomId} is not there any more`);
    return seatAt(node, await within(ANSWER, matchMaker.reconnect(roomId, options)));
  }

  async #ask(node: LiveNode | undefined, method: string, args: unknown[], here: () => Promise<Seat>): Promise<Seat> {
    if (!node) throw new RoomUnavailable('no node is willing');
    if (node.processId === this.#parts.registry.self.processId) return here();
    if (!this.#parts.isConnected()) throw new RoomUnavailable(`there is no way to ask ${node.id}`);
    const answer = requestFromIPC<Seat>(matchMaker.presence, channelOf(node), method, args, ANSWER);
    return within(2 * ANSWER, answer);
  }

  /** A node that died, or gives a region away just now, is asked in vain; the next time it may be another one. */
  async #persevere(what: string, reserve: () => Promise<Seat>): Promise<Seat> {
    const givenUpAt = performance.now() + PATIENCE;
    for (;;) {
      try {
        return await within(PATIENCE, reserve());
      } catch (error) {
        this.#parts.log.debug({ err: error }, `no seat yet: ${what}`);
        if (performance.now() > givenUpAt) throw new RoomUnavailable(`no seat: ${what}`, { cause: error });
      }
      await sleep(PAUSE);
    }
  }
}

function channelOf({ processId }: Pick<LiveNode, 'processId'>): string {
  return `node:${processId}`;
}
