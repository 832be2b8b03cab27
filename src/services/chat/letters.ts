import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventOf } from '../../protocol/events.ts';
import { query } from '../../world/query.ts';
import { nameOf } from '../pilotView.ts';

export type Heard = EventOf<'chat'>;

/** What a team was told, and who is in it. */
export interface TeamWord {
  heard: Heard;
  playerIds: string[];
}

/** How much of what was said to somebody meanwhile they are told at once. */
const MOST_AT_ONCE = 50;

interface Letter {
  id: string;
  senderId: string;
  nickname: string | null;
  recipientId: string | null;
  content: string;
  sentAt: Date | string;
}

/** What players were told in private and have not heard, oldest first, at most 50 each: one query, however many they are. */
export async function unheardBy(em: EntityManager, playerIds: readonly string[]): Promise<Map<string, Heard[]>> {
  const letters = await query<Letter & { recipientId: string }>(em, UNHEARD, [playerIds, MOST_AT_ONCE]);
  return Map.groupBy(letters.map(heardOf), ({ to }) => to ?? '');
}

/** Guarded: what somebody has marked meanwhile stays as it is. */
export async function markHeard(em: EntityManager, ids: readonly string[], at: Date): Promise<void> {
  await query(em, MARK, [ids, at]);
}

/** Words to a team; null when there are none of that id. */
export async function teamWordOf(em: EntityManager, id: string): Promise<TeamWord | null> {
  const [word] = await query<Letter & { playerIds: string[] }>(em, TEAM_WORD, [id]);
  return word ? { heard: heardOf(word), playerIds: word.playerIds } : null;
}

function heardOf({ id, senderId, nickname, recipientId, content, sentAt }: Letter): Heard {
  return {
    id,
    ...(recipientId === null ? { scope: 'team' } : { scope: 'private', to: recipientId }),
    from: { playerId: senderId, name: nameOf({ id: senderId, nickname }) },
    text: content,
    at: new Date(sentAt).toISOString(),
  };
}

const LETTER = `m.id, m.sender_id as "senderId", s.nickname, m.recipient_id as "recipientId", m.content, m.sent_at as "sentAt"`;

const UNHEARD = `
  select ${LETTER} from unnest($1::uuid[]) r (id)
    cross join lateral (
      select * from messages
      where recipient_id = r.id and read_at is null and message_type = 'player' and not deleted_by_recipient
      order by sent_at, id limit $2
    ) m
    join players s on s.id = m.sender_id
  order by m.sent_at, m.id`;

const MARK = 'update messages set read_at = $2 where id = any($1::uuid[]) and read_at is null';

const TEAM_WORD = `
  select ${LETTER}, array(select player_id from team_members where team_id = m.team_id) as "playerIds"
  from messages m join players s on s.id = m.sender_id
  where m.id = $1 and m.team_id is not null`;
