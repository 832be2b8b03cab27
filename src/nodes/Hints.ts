import { matchMaker, type Presence } from '@colyseus/core';
import { z } from 'zod';
import type { Logger } from '../log.ts';
import { id } from '../protocol/formats.ts';

const HintFormat = z.discriminatedUnion('about', [
  /** A journey that began there has failed. */
  z.strictObject({ about: z.literal('journey'), id, playerId: id }),
  /** Somebody who may be there was told something in private. */
  z.strictObject({ about: z.literal('message'), id, playerId: id }),
  /** A team with members there was told something. */
  z.strictObject({ about: z.literal('team'), id }),
  /** A gate of that region was bored. */
  z.strictObject({ about: z.literal('gate'), id }),
]);

/** That something has happened: ids only. What it is, the rows say; that a hint arrives, nothing depends on. */
export type Hint = z.output<typeof HintFormat>;

/** How many may be under way. Redis may be silent for long before it counts as away. */
const MOST_UNDER_WAY = 1000;

/** Lets the room of a region know, whichever node it lives on. Nothing waits for it, and nothing is lost with it but time. */
export class Hints {
  readonly #isUp: () => boolean;
  readonly #log: Logger;
  #underWay = 0;

  constructor(isUp: () => boolean, log: Logger) {
    this.#isUp = isUp;
    this.#log = log;
  }

  /** Drops the hint while Redis is away: it would only wait in memory with all the others. */
  toRegion(regionId: string, hint: Hint): void {
    if (this.#isUp() && this.#underWay < MOST_UNDER_WAY) void this.#publish(channelOf(regionId), hint);
  }

  async #publish(channel: string, hint: Hint): Promise<void> {
    this.#underWay += 1;
    try {
      await matchMaker.presence.publish(channel, hint);
    } catch (error) {
      this.#log.debug({ err: error, channel }, 'a hint is lost');
    }
    this.#underWay -= 1;
  }
}

/** Hears what is hinted to a region for as long as its room lives, whose own presence that is. Redis may be away: it is not waited for. */
export function hearHints(presence: Presence, regionId: string, log: Logger, hear: (hint: Hint) => void): void {
  const channel = channelOf(regionId);
  const listen = (said: unknown) => {
    const { success, data } = HintFormat.safeParse(said);
    if (success) hear(data);
    else log.warn({ channel }, 'a hint that is none');
  };
  Promise.resolve(presence.subscribe(channel, listen)).catch((error: unknown) => {
    log.warn({ err: error, channel }, 'hints are not heard');
  });
}

function channelOf(regionId: string): string {
  return `region:${regionId}`;
}
