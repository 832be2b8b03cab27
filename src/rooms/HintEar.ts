import type { Presence } from '@colyseus/core';
import { hearHints, type Hint } from '../nodes/Hints.ts';
import type { Failed } from '../services/JourneyService.ts';
import { tell } from '../services/tell.ts';
import type { PilotClient } from './Audience.ts';
import type { Inside } from './Inside.ts';
import { Letters } from './Letters.ts';

/** Lets in again whose journey has failed. */
type BringBack = (client: PilotClient, failed: Failed) => Promise<unknown>;

/** What a region's room learns from elsewhere. A hint says where to look; what is there is told in a turn of the room. */
export class HintEar {
  readonly #inside: Inside;
  readonly #bringBack: BringBack;
  readonly #letters: Letters;
  /** What is being looked up or written. */
  readonly #running = new Set<Promise<void>>();

  constructor(inside: Inside, bringBack: BringBack) {
    this.#inside = inside;
    this.#bringBack = bringBack;
    this.#letters = new Letters(inside);
  }

  /** From now on, for as long as the room lives. */
  listen(presence: Presence): void {
    const { parts, regionId } = this.#inside;
    hearHints(presence, regionId, parts.log, hint => this.#start(() => this.#follow(hint)));
  }

  /** Tells who has just come what they were told in private meanwhile. */
  greet(playerId: string): void {
    this.#start(() => this.#letters.tell(playerId));
  }

  /** Resolves when nothing is being looked up or written. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #follow(hint: Hint): Promise<void> {
    if (hint.about === 'journey') await this.#journey(hint);
    else if (hint.about === 'message') await this.#letters.tell(hint.playerId);
    else if (hint.about === 'gate') await this.#gate(hint.id);
    else await this.#team(hint.id);
  }

  /** Somebody's journey from here has failed: who is still on the line need not ask where they are. */
  async #journey({ id, playerId }: { id: string; playerId: string }): Promise<void> {
    const { doors, parts, regionId } = this.#inside;
    const client = doors.travellerOf(playerId);
    const failed = client && (await parts.services.journeys.failureOf(id, regionId));
    if (failed?.playerId === playerId) await this.#bringBack(client as PilotClient, failed);
  }

  /** A way that was not there when the region was taken up. */
  async #gate(id: string): Promise<void> {
    const { parts, turn } = this.#inside;
    const tunnel = await parts.worlds.loadTunnel(id);
    if (tunnel) await turn('hint', world => world.learn(tunnel));
  }

  async #team(id: string): Promise<void> {
    const word = await this.#inside.parts.services.chat.teamWord(id);
    if (!word) return;
    const { heard, playerIds } = word;
    // Who has said it was told where they said it.
    const hearers = playerIds.filter(playerId => playerId !== heard.from.playerId);
    await this.#inside.turn('hint', world => {
      for (const player of hearers) tell(world, { player }, 'chat', heard);
    });
  }

  /** What fails is lost, as a hint may be. */
  #start(run: () => Promise<void>): void {
    const { parts, regionId } = this.#inside;
    const running = run()
      .catch((error: unknown) => parts.log.warn({ err: error, region: regionId }, 'what was hinted is not told'))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}
