import { v7 as uuidv7 } from 'uuid';
import { say, type Words } from '../rules/chat.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { nameOf } from './pilotView.ts';
import { tell } from './tell.ts';

/** What pilots say to each other. It is heard now or never: nothing of it is kept. */
export class ChatService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Says something to those who may hear it, the speaker among them. Refuses: ERR_BAD_REQUEST, ERR_RECIPIENT_OFFLINE. */
  send(world: World, { player }: Pilot, words: Words) {
    const text = say(words, player.id, playerId => world.pilots.has(playerId));
    const { scope, to } = words;
    const message = {
      id: uuidv7(),
      scope,
      from: { playerId: player.id, name: nameOf(player) },
      ...(to === undefined ? {} : { to }),
      text,
      at: new Date(this.#clock()).toISOString(),
    };
    for (const hearer of hearersOf(words, player)) tell(world, hearer, 'chat', message);
    return { id: message.id };
  }
}

function hearersOf({ scope, to }: Words, { id, currentSectorId }: Pilot['player']): Parameters<typeof tell>[1][] {
  if (scope === 'region') return [{ region: true }];
  if (scope === 'sector') return [{ sector: currentSectorId }];
  return [{ player: to ?? '' }, { player: id }];
}
