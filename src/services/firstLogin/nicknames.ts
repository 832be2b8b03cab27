import type { EntityManager } from '@mikro-orm/postgresql';
import { nicknameProblem } from '../../rules/negotiation/names.ts';
import { Refusal } from '../../rules/refusal.ts';
import { isNameTaken } from '../accounts/names.ts';

/**
 * Makes a nickname the player's own before they sign: no index spans usernames and nicknames, so that it takes a transaction of its
 * own ([NG17], [NG23]). Who has signed keeps the name they have. Refuses: ERR_NICKNAME.
 */
export async function reserveNickname(em: EntityManager, playerId: string, nickname: string): Promise<void> {
  const reason = nicknameProblem(nickname);
  if (reason) throw new Refusal('ERR_NICKNAME', { reason });
  await em.fork().transactional(async transaction => {
    if (await isNameTaken(transaction, nickname, playerId)) throw new Refusal('ERR_NICKNAME', { reason: 'taken' });
    await transaction.execute(
      `update players set nickname = ? where id = ? and (first_login ->> 'completed')::boolean is not true`,
      [nickname, playerId],
    );
  });
}
