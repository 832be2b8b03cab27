import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from './AccessTokens.ts';

/** Whether somebody may come in. */
export interface Standing extends Caller {
  username: string;
  active: boolean;
  isAdmin: boolean;
}

const STANDING = `
  select u.id as "userId", p.id as "playerId", u.username, u.is_admin as "isAdmin", not u.deleted and u.is_active and p.is_active as active
  from users u join players p on p.user_id = u.id
  where u.id = ?`;

const CANDIDATE = `
  select u.id as "userId", c.password_hash as "passwordHash"
  from users u join player_credentials c on c.user_id = u.id
  where lower(u.username) = lower(?) and not u.deleted`;

export async function standingOf(em: EntityManager, userId: string): Promise<Standing | undefined> {
  const [row] = await em.execute<Standing[]>(STANDING, [userId]);
  return row;
}

/** The same, and nobody else changes the user or their tokens until the transaction ends. */
export async function heldStandingOf(em: EntityManager, userId: string): Promise<Standing | undefined> {
  const [row] = await em.execute<Standing[]>(`${STANDING} for no key update of u`, [userId]);
  return row;
}

/** Whose name it is, and what their password must match. A deleted user is nobody. */
export async function candidateFor(
  em: EntityManager,
  username: string,
): Promise<{ userId: string; passwordHash: string } | undefined> {
  const [row] = await em.execute<{ userId: string; passwordHash: string }[]>(CANDIDATE, [username]);
  return row;
}
