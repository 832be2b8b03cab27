import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Message } from '../entities/index.ts';
import { say, type Words } from '../rules/chat.ts';
import { Gathering } from '../world/Gathering.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { type Heard, markHeard, type TeamWord, teamWordOf, unheardBy } from './chat/letters.ts';
import { type Reach, reachOfPlayer, reachOfTeam } from './chat/reach.ts';
import { nameOf } from './pilotView.ts';
import { tell } from './tell.ts';

export type { Heard, Reach, TeamWord };

const MOST_AT_ONCE = 200;

/** What pilots say to each other. To a place it is heard now or never; to one who is elsewhere and to a team it is on record. */
export class ChatService {
  readonly #em: EntityManager;
  readonly #clock: () => number;
  readonly #unheard: Gathering<string, Heard[]>;

  constructor(em: EntityManager, clock: () => number) {
    this.#em = em;
    this.#clock = clock;
    this.#unheard = new Gathering(playerIds => unheardBy(this.#em.fork(), playerIds), MOST_AT_ONCE);
  }

  /** Whom words would reach that are not for a place or somebody in it: nothing is asked of those. Null when there is nobody. */
  reach(
    speaker: { playerId: string; regionId: string; isHere: (playerId: string) => boolean },
    { scope, to }: Words,
  ): Promise<Reach | null> | undefined {
    const { playerId, regionId, isHere } = speaker;
    if (scope === 'team') return reachOfTeam(this.#em.fork(), playerId, regionId);
    if (scope !== 'private' || to === undefined || isHere(to)) return undefined;
    return reachOfPlayer(this.#em.fork(), to, regionId);
  }

  /** Says something to those who may hear it, the speaker among them. Refuses: ERR_BAD_REQUEST, ERR_RECIPIENT_OFFLINE, ERR_NO_TEAM. */
  send(world: World, { player }: Pilot, words: Words, reach: Reach | null | undefined) {
    const { scope, to } = words;
    const isHere = to !== undefined && world.pilots.has(to);
    const isAddressable = scope === 'team' ? !!reach?.teamId : isHere || reach !== null;
    const text = say(words, player.id, isAddressable);
    const at = new Date(this.#clock());
    const message: Heard = {
      id: uuidv7(),
      scope,
      from: { playerId: player.id, name: nameOf(player) },
      ...(to === undefined ? {} : { to }),
      text,
      at: at.toISOString(),
    };
    for (const hearer of hearersOf(words, player, reach)) tell(world, hearer, 'chat', message);
    if (scope === 'team' || (scope === 'private' && !isHere)) record(world, message, at, reach);
    return { id: message.id };
  }

  /** What a player was told in private and has not heard, oldest first. */
  async unheard(playerId: string): Promise<Heard[]> {
    return (await this.#unheard.get(playerId)) ?? [];
  }

  /** They are told of that no more. */
  async heard(ids: readonly string[]): Promise<void> {
    await markHeard(this.#em.fork(), ids, new Date(this.#clock()));
  }

  /** Words to a team; null when there are none of that id. */
  teamWord(id: string): Promise<TeamWord | null> {
    return teamWordOf(this.#em.fork(), id);
  }
}

/** Keeps the words, and hints where they may be heard. */
function record(world: World, { id, from, to, text }: Heard, sentAt: Date, reach: Reach | null | undefined): void {
  const { teamId = null, regionIds = [] } = reach ?? {};
  world.add(Message, {
    id,
    senderId: from.playerId,
    ...(to === undefined ? { teamId, messageType: 'team' } : { recipientId: to, messageType: 'player' }),
    content: text,
    sentAt,
  });
  for (const regionId of regionIds)
    world.outbox.hint(regionId, to === undefined ? { about: 'team', id } : { about: 'message', id, playerId: to });
}

function hearersOf(
  { scope, to }: Words,
  { id, currentSectorId }: Pilot['player'],
  reach: Reach | null | undefined,
): Parameters<typeof tell>[1][] {
  if (scope === 'region') return [{ region: true }];
  if (scope === 'sector') return [{ sector: currentSectorId }];
  if (scope === 'team') return (reach?.playerIds ?? []).map(player => ({ player }));
  return [{ player: to ?? '' }, { player: id }];
}
