import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  CommandReceipt,
  DialogueExchange,
  FirstLoginSession,
  Player,
  PlayerFirstLoginState,
  Ship,
  ShipPresentationOption,
  User,
} from '../entities/index.ts';
import { readRows, type Row } from './readRows.ts';
import type { Fence } from './statement.ts';
import { WriteSet } from './WriteSet.ts';

/** A talk with the guard: what was offered, asked and said. */
export interface Talk {
  session: Row<FirstLoginSession>;
  options: Row<ShipPresentationOption>;
  /** In their order; the last one is open as long as nothing is answered to it. */
  exchanges: readonly Row<DialogueExchange>[];
}

/** The rows of a player who is at their first login, and the write set that is their only writer. */
export interface Negotiation {
  player: Row<Player>;
  /** What others see: the nickname, else the username. */
  displayName: string;
  state: Row<PlayerFirstLoginState>;
  /** Ships that nobody flies, from a time before there was a guard. */
  ships: readonly Row<Ship>[];
  /** Null until a talk has begun. */
  talk: Talk | null;
  receipts: Map<string, Row<CommandReceipt>>;
  writes: WriteSet;
}

/** The player's state of the first login, which whoever takes the negotiation up raises by one. */
export function negotiationFence(playerId: string, epoch: number): Fence {
  return {
    lock: 'select 1 from player_first_login_states where player_id = $1 and epoch = $2 for no key update',
    id: playerId,
    epoch,
  };
}

/** Makes the caller the only writer of a player's negotiation; the epoch under which they write. Null when there is no such player. */
export async function takeUp(em: SqlEntityManager, playerId: string): Promise<number | null> {
  const [row] = await em.execute<{ epoch: number }[]>(
    `insert into player_first_login_states (player_id) select id from players where id = ?
     on conflict (player_id) do update set epoch = player_first_login_states.epoch + 1 returning epoch`,
    [playerId],
  );
  return row?.epoch ?? null;
}

const CURRENT = '(select current_session_id from player_first_login_states where player_id = $1)';

/** Loads all of it: eight queries, side by side. */
export async function loadNegotiation(em: SqlEntityManager, playerId: string): Promise<Negotiation> {
  const me = [playerId];
  const [players, users, states, ships, sessions, options, exchanges, receipts] = await Promise.all([
    readRows(em, Player, 't.id = $1', me),
    readRows(em, User, 't.id = (select user_id from players where id = $1)', me),
    readRows(em, PlayerFirstLoginState, 't.player_id = $1', me),
    readRows(em, Ship, 't.owner_id = $1', me),
    readRows(em, FirstLoginSession, `t.id = ${CURRENT}`, me),
    readRows(em, ShipPresentationOption, `t.session_id = ${CURRENT}`, me),
    readRows(em, DialogueExchange, `t.session_id = ${CURRENT} order by t.sequence_number`, me),
    readRows(em, CommandReceipt, 't.player_id = $1', me),
  ]);
  const [player, user, state, session, option] = [players[0], users[0], states[0], sessions[0], options[0]];
  if (!player || !user || !state) throw new Error(`player ${playerId} is not there any more`);
  return {
    player,
    displayName: player.nickname || user.username,
    state,
    ships,
    talk: session && option ? { session, options: option, exchanges } : null,
    receipts: new Map(receipts.map(receipt => [receipt.commandId, receipt])),
    writes: new WriteSet(em),
  };
}
