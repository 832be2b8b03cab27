import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CreditEntry, Player, Region, User } from '../../src/entities/index.ts';
import { OPENING } from '../../src/rules/account.ts';
import { AccessTokens } from '../../src/services/accounts/AccessTokens.ts';
import { insertRows } from '../../src/world/insertRows.ts';
import type { BotAccount } from './bots/Bot.ts';

/** Accounts as registering leaves them, by the thousand, straight into the load test's own database: nobody has met the guard. */
export async function registerNewcomers(em: EntityManager, secret: string, count: number): Promise<BotAccount[]> {
  const { id: regionId } = await em.fork().findOneOrFail(Region, { name: OPENING.region });
  const run = randomUUID().slice(0, 8);
  const ids = Array.from({ length: count }, () => randomUUID());
  await em.fork().transactional(async tx => {
    await insertRows(
      tx,
      User,
      ids.map((id, number) => ({ id, username: `new_${run}_${number}` })),
    );
    await insertRows(
      tx,
      Player,
      ids.map(id => ({ ...PLAYER, id, userId: id, homeRegionId: regionId, currentRegionId: regionId })),
    );
    await insertRows(
      tx,
      CreditEntry,
      ids.map(accountId => ({ ...OPENING_ENTRY, id: randomUUID(), accountId })),
    );
  });
  await em.fork().execute('vacuum analyze');
  const tokens = new AccessTokens(secret, () => new Date());
  return Promise.all(ids.map(async id => ({ playerId: id, token: await tokens.issue({ userId: id, playerId: id }) })));
}

const PLAYER = {
  credits: OPENING.credits,
  turns: OPENING.turns,
  maxTurns: OPENING.turns,
  turnResetAt: new Date(),
  homeSectorId: OPENING.sectorId,
  currentSectorId: OPENING.sectorId,
};
const OPENING_ENTRY = { accountType: 'player' as const, delta: OPENING.credits, reason: 'opening' };
