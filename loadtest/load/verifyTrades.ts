import type { EntityManager } from '@mikro-orm/postgresql';

/** Every trade has a command of its pilot that made it, and every such command one trade; how many are too many. */
const SURPLUS = `
  select count(*)::int - (
    select count(*)::int from command_receipts where command in ('trade.buy', 'trade.sell')
  ) as surplus
  from enhanced_market_transactions where player_id is not null`;

/** How many trades are there beyond those that commands made. */
export async function verifyTrades(em: EntityManager): Promise<number> {
  const [row] = await em.fork().execute<{ surplus: number }[]>(SURPLUS);
  return Math.abs(row?.surplus ?? 0);
}
