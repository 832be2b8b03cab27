import { setTimeout as sleep } from 'node:timers/promises';
import { ErrorCode, matchMaker, requestFromIPC, ServerError, subscribeIPC } from '@colyseus/core';
import type { Logger } from '../log.ts';
import type { Visitor } from '../protocol/firstLogin.ts';
import type { FirstLoginHost } from './FirstLoginHost.ts';
import type { NodeRegistry } from './NodeRegistry.ts';
import { type LiveNode, placeFirstLogin, placeRegion } from './placement.ts';
import type { NextNode, Place, RegionHost, TakenOver } from './RegionHost.ts';
import { LEASE_TTL } from './RegionLeases.ts';
import { RoomUnavailable, type Seat, type SeatAuth, seatAt } from './seats.ts';
import { GATHERED_WITHIN } from './WaitingRooms.ts';
import { within } from './within.ts';

/** How long a region whose node died is waited for: its lease must run out first. */
const PATIENCE = LEASE_TTL + 4_000;
/** How long another node may take to give a seat, in milliseconds, before it is asked again whether it is still the one. */
const ANSWER = 1_000;
/** The same for the seats of many, in a region that it must first take up. */
const ANSWER_TO_MANY = 5_000;
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

interface Question<T> {
  method: string;
  args: unknown[];
  /** What this node itself would answer. */
  here: () => Promise<T>;
  /** In milliseconds. */
  patience?: number;
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
    const answers: Record<string, (...args: never[]) => Promise<unknown>> = {
      region: (region: Place, auth: SeatAuth) => regions.reserve(region, auth),
      expect: (region: Place, playerIds: string[]) => regions.expect(region, playerIds),
      gathered: (regionId: string, count: number) => regions.gathered(regionId, count),
      take_over: (region: Place, playerIds: string[]) => regions.takeOver(region, playerIds),
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
    const { isAlone, regions } = this.#parts;
    const here = () => regions.reserve(region, auth);
    return this.#persevere(`region ${region.name}`, async () => {
      if (isAlone || regions.has(region.id)) return here();
      return this.#ask(await this.#nodeOf(region), { method: 'region', args: [region, auth], here });
    });
  }

  /** The node that will have a region which this one gives away; null when none will. */
  async nextFor(region: Place): Promise<NextNode | null> {
    const { registry, isConnected, log } = this.#parts;
    const node = placeRegion(await registry.live(), region.name);
    if (!node || !isConnected()) return null;
    const ask = <T>(method: string, args: unknown[], patience: number) =>
      this.#ask<T>(node, { method, args, here: nowhere, patience });
    // It takes the region all the same if it cannot be asked just now, only later.
    const orElse =
      <T>(instead: T) =>
      (error: unknown) => {
        log.debug({ err: error, region: region.name }, 'not announced');
        return instead;
      };
    return {
      expect: playerIds => ask<(Seat | null)[]>('expect', [region, playerIds], ANSWER_TO_MANY).catch(orElse([])),
      gathered: count => ask<void>('gathered', [region.id, count], GATHERED_WITHIN + ANSWER).catch(orElse(undefined)),
      takeOver: playerIds => this.#takeOver(region, playerIds),
    };
  }

  /** Seats for all who move with a region, where it is from now on. */
  async #takeOver(region: Place, playerIds: readonly string[]): Promise<TakenOver | null> {
    // Who gets no seat finds their way by POST /enter: better soon than when nobody is here any more.
    if (!this.#parts.isConnected()) return null;
    const question = { method: 'take_over', args: [region, playerIds], here: nowhere, patience: ANSWER_TO_MANY };
    const takenOver = this.#persevere(`region ${region.name}`, async () =>
      this.#ask<TakenOver>(await this.#nodeOf(region), question),
    );
    return takenOver.catch(() => null);
  }

  /** A seat with the guard, wherever there is one. */
  meet(playerId: string, visitor: Visitor): Promise<Seat> {
    const { isAlone, firstLogins, registry } = this.#parts;
    return this.#persevere('the guard', async () => {
      if (isAlone) return firstLogins.reserve(playerId, visitor);
      const node = placeFirstLogin([registry.self], playerId) ?? placeFirstLogin(await registry.live(), playerId);
      const here = () => firstLogins.reserve(playerId, visitor);
      return this.#ask(node, { method: 'first_login', args: [playerId, visitor], here });
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

  /** Who has the region, else who should take it. */
  async #nodeOf({ id, name }: Place): Promise<LiveNode | undefined> {
    const nodes = await this.#parts.registry.live(id);
    return nodes.find(({ holds }) => holds) ?? placeRegion(nodes, name);
  }

  async #ask<T>(node: LiveNode | undefined, { method, args, here, patience = ANSWER }: Question<T>): Promise<T> {
    if (!node) throw new RoomUnavailable('no node is willing');
    if (node.processId === this.#parts.registry.self.processId) return here();
    if (!this.#parts.isConnected()) throw new RoomUnavailable(`there is no way to ask ${node.id}`);
    const answer = requestFromIPC<T>(matchMaker.presence, channelOf(node), method, args, patience);
    return within(2 * patience, answer);
  }

  /** A node that died, or gives a region away just now, is asked in vain; the next time it may be another one. */
  async #persevere<T>(what: string, reserve: () => Promise<T>): Promise<T> {
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

/** A node that gives its regions away is the next for none of them. */
function nowhere(): never {
  throw new RoomUnavailable('this node takes nothing up any more');
}
