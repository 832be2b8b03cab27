import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { CreditEntry, Player, PlayerCredential, Region, User } from '../../entities/index.ts';
import { OPENING } from '../../rules/account.ts';
import { Refusal } from '../../rules/refusal.ts';
import type { Caller } from './AccessTokens.ts';
import { isNameTaken } from './names.ts';

export interface NewAccount {
  username: string;
  email: string | null;
  passwordHash: string;
  at: Date;
}

/** What the database says when two ask for one thing at the same time. */
const TAKEN = new Map([
  ['users_username_unique', 'ERR_NAME_TAKEN'],
  ['users_username_lower_unique', 'ERR_NAME_TAKEN'],
  ['users_email_unique', 'ERR_EMAIL_TAKEN'],
]);

/** Writes user, password, pilot and the first line of the pilot's ledger [AC6]. Belongs into a transaction. */
export async function openAccount(
  em: EntityManager,
  { username, email, passwordHash, at }: NewAccount,
): Promise<Caller> {
  if (await isNameTaken(em, username)) throw new Refusal('ERR_NAME_TAKEN');
  const home = await em.findOneOrFail(Region, { name: OPENING.region });
  const userId = uuidv7();
  const playerId = uuidv7();

  em.create(User, { id: userId, username, email, createdAt: at, updatedAt: at, lastLogin: at });
  em.create(PlayerCredential, { userId, passwordHash, lastPasswordChange: at });
  em.create(Player, {
    id: playerId,
    userId,
    credits: OPENING.credits,
    turns: OPENING.turns,
    maxTurns: OPENING.turns,
    turnResetAt: at,
    homeRegionId: home.id,
    homeSectorId: OPENING.sectorId,
    currentRegionId: home.id,
    currentSectorId: OPENING.sectorId,
    createdAt: at,
  });
  em.create(CreditEntry, { accountType: 'player', accountId: playerId, delta: OPENING.credits, reason: 'opening', at });
  await em.flush().catch(refuseTaken);
  return { userId, playerId };
}

function refuseTaken(error: unknown): never {
  const code = error instanceof UniqueConstraintViolationException && TAKEN.get(String(constraintOf(error)));
  throw code ? new Refusal(code) : error;
}

function constraintOf(error: object): unknown {
  return 'constraint' in error ? error.constraint : undefined;
}
