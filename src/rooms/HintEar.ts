import type { Presence } from '@colyseus/core';
import type { Logger } from '../log.ts';
import { hearHints, type Hint } from '../nodes/Hints.ts';
import type { Failed } from '../services/JourneyService.ts';
import type { World } from '../services/RegionWorlds.ts';
import { tell } from '../services/tell.ts';
import type { Audience, PilotClient } from './Audience.ts';
import type { Doors } from './Doors.ts';
import { Letters } from './Letters.ts';
import type { RegionParts } from './RegionParts.ts';

/** What the ear needs of its room. */
export interface Ears {
  log: Logger;
  regionId: string;
  services: Pick<RegionParts['services'], 'chat' | 'journeys'>;
  worlds: Pick<RegionParts['worlds'], 'loadTunnel'>;
  audience: Audience;
  doors: Doors;
  /** Runs something in a turn of the room; resolves when its batch is durable, to false when it is lost. */
  turn: (run: (world: World) => void) => Promise<boolean>;
  /** Lets in again whose journey has failed. */
  bringBack: (client: PilotClient, failed: Failed) => Promise<unknown>;
}

/** What a region's room learns from elsewhere. A hint says where to look; what is there is told in a turn of the room. */
export class HintEar {
  readonly #ears: Ears;
  readonly #letters: Letters;
  /** What is being looked up or written. */
  readonly #running = new Set<Promise<void>>();

  constructor(ears: Ears) {
    this.#ears = ears;
    this.#letters = new Letters(ears);
  }

  /** From now on, for as long as the room lives. */
  listen(presence: Presence): void {
    const { log, regionId } = this.#ears;
    hearHints(presence, regionId, log, hint => this.#start(() => this.#follow(hint)));
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
    const { doors, services, regionId, bringBack } = this.#ears;
    const client = doors.travellerOf(playerId);
    const failed = client && (await services.journeys.failureOf(id, regionId));
    if (failed?.playerId === playerId) await bringBack(client as PilotClient, failed);
  }

  /** A way that was not there when the region was taken up. */
  async #gate(id: string): Promise<void> {
    const { worlds, turn } = this.#ears;
    const tunnel = await worlds.loadTunnel(id);
    if (tunnel) await turn(world => world.learn(tunnel));
  }

  async #team(id: string): Promise<void> {
    const word = await this.#ears.services.chat.teamWord(id);
    if (!word) return;
    const { heard, playerIds } = word;
    // Who has said it was told where they said it.
    const hearers = playerIds.filter(playerId => playerId !== heard.from.playerId);
    await this.#ears.turn(world => {
      for (const player of hearers) tell(world, { player }, 'chat', heard);
    });
  }

  /** What fails is lost, as a hint may be. */
  #start(run: () => Promise<void>): void {
    const { log, regionId } = this.#ears;
    const running = run()
      .catch((error: unknown) => log.warn({ err: error, region: regionId }, 'what was hinted is not told'))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}
