import { type IRoomCache, matchMaker } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import type { Redis } from 'ioredis';
import { within } from './within.ts';

/** How long Redis is waited for, in milliseconds: what is not said by then, it is told when it is back. */
const PATIENCE = 1_000;

type Operations = Parameters<RedisDriver['update']>[1];

/**
 * Where rooms are listed, so that clients find back to them by any node. No room waits for it: who is here comes, goes and comes
 * back while Redis is away, and all is listed again when it returns.
 */
export class RoomListings extends RedisDriver {
  readonly #redis: Redis;
  readonly #isUp: () => boolean;

  constructor(redis: Redis, isUp: () => boolean) {
    super(redis);
    this.#redis = redis;
    this.#isUp = isUp;
  }

  /** Two nodes that list a room of the same id at once do not overwrite each other: the driver has no such insert of its own. */
  async insert(room: IRoomCache): Promise<boolean> {
    const listed = this.#redis.hsetnx('roomcaches', room.roomId, JSON.stringify(room));
    return (await this.#soon(listed, 1)) === 1;
  }

  override async persist(room: IRoomCache): Promise<boolean> {
    if (room.roomId && this.#isUp()) super.persist(room).catch(() => {});
    return true;
  }

  override update(room: IRoomCache, { $set, $inc = {} }: Operations): Promise<boolean> {
    const counts = room as unknown as Record<string, number>;
    Object.assign(room, $set);
    for (const [field, by] of Object.entries($inc)) counts[field] = (counts[field] ?? 0) + Number(by);
    return this.persist(room);
  }

  override async remove(roomId: string): Promise<boolean> {
    super.remove(roomId).catch(() => {});
    return true;
  }

  override findOne(...[conditions, order]: Parameters<RedisDriver['findOne']>): Promise<IRoomCache> {
    const here = matchMaker.getLocalRoomById(conditions.roomId ?? '')?.['_listing'];
    if (here) return Promise.resolve(here);
    return this.#soon(super.findOne(conditions, order), undefined) as Promise<IRoomCache>;
  }

  override cleanup(processId: string): Promise<void> {
    return this.#soon(super.cleanup(processId), undefined);
  }

  /** The connection is the presence's as well, which closes it. */
  override async shutdown(): Promise<void> {}

  #soon<T>(answer: PromiseLike<T>, otherwise: T): Promise<T> {
    return soon(this.#isUp(), answer, otherwise);
  }
}

/** How nodes talk to each other. What is said while Redis is away is not heard; who listens is subscribed again when it returns. */
export class NodeChannels extends RedisPresence {
  readonly #isUp: () => boolean;

  constructor(redis: Redis, isUp: () => boolean) {
    super(redis);
    this.#isUp = isUp;
  }

  override subscribe(...given: Parameters<RedisPresence['subscribe']>): Promise<this> {
    return soon(this.#isUp(), super.subscribe(...given), this);
  }

  override async publish(topic: string, data: unknown): Promise<void> {
    if (this.#isUp()) await super.publish(topic, data);
  }

  override hdel(key: string, field: string): Promise<boolean> {
    return soon(this.#isUp(), super.hdel(key, field), false);
  }
}

/** What Redis answers, if it does so before long. */
async function soon<T>(isUp: boolean, answer: PromiseLike<T>, otherwise: T): Promise<T> {
  return within(isUp ? PATIENCE : 0, Promise.resolve(answer)).catch(() => otherwise);
}
