import type { EntityManager } from '@mikro-orm/postgresql';

/** The half of the lock's key that says "a name". */
const NAME_LOCK = 2104;

const TAKEN = `
  select exists (select 1 from users where lower(username) = lower(?))
    or exists (select 1 from players where lower(nickname) = lower(?) and id is distinct from ?::uuid) as taken`;

/**
 * Whether a user or a pilot has that name, whatever its case [AC2]. Nobody else can take it until the transaction ends:
 * no index spans usernames and nicknames. A player's own nickname is not taken from them.
 */
export async function isNameTaken(em: EntityManager, name: string, exceptPlayerId?: string): Promise<boolean> {
  await em.execute('select pg_advisory_xact_lock(?, hashtext(lower(?)))', [NAME_LOCK, name]);
  const [row] = await em.execute<{ taken: boolean }[]>(TAKEN, [name, name, exceptPlayerId ?? null]);
  return row?.taken ?? false;
}
