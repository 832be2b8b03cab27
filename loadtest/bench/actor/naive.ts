import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CommandReceipt, EnhancedMarketTransaction, MarketPrice, Player, Ship } from '../../../src/entities/index.ts';
import type { Actor } from './closedLoop.ts';
import type { Copy } from './databases.ts';
import type { Pilot } from './pilots.ts';

/**
 * One transaction of the ORM a command, without rules: it reads its rows, changes them and flushes. It leaves out the
 * treasuries and their entries, for which all trades would wait for each other.
 */
export function openNaive({ orm }: Copy): Actor {
  return {
    post: async (pilot, done, lost) => {
      try {
        await orm.em.fork().transactional(em => (pilot.trade ? deal(em, pilot) : move(em, pilot)));
        done();
      } catch (error) {
        lost(error);
      }
    },
  };
}

async function move(em: EntityManager, { id, shipId, sectors }: Pilot): Promise<void> {
  const player = await em.findOneOrFail(Player, { id });
  const ship = await em.findOneOrFail(Ship, { id: shipId });
  const [one = 1, other = 1] = sectors ?? [];
  player.currentSectorId = player.currentSectorId === one ? other : one;
  player.turns -= 1;
  player.lifetimeTurnsSpent += 1;
  ship.sectorId = player.currentSectorId;
}

async function deal(em: EntityManager, { id, shipId, trade }: Pilot): Promise<void> {
  const { stationId = '', commodity = '' } = trade ?? {};
  const player = await em.findOneOrFail(Player, { id });
  const ship = await em.findOneOrFail(Ship, { id: shipId });
  const shelf = await em.findOneOrFail(MarketPrice, { stationId, commodity });
  const buying = ship.cargo.used === 0;
  const at = new Date();

  player.credits += buying ? -shelf.sellPrice : shelf.buyPrice;
  player.personalReputation = Math.min(1000, player.personalReputation + 1);
  ship.cargo = { ...ship.cargo, used: buying ? 1 : 0, contents: buying ? { [commodity]: 1 } : {} };
  shelf.quantity += buying ? -1 : 1;
  shelf.lastTransactionAt = at;
  const unitPrice = buying ? shelf.sellPrice : shelf.buyPrice;
  const order = { commodity, quantity: 1, unitPrice, totalValue: unitPrice };
  em.create(EnhancedMarketTransaction, {
    ...order,
    playerId: id,
    stationId,
    transactionType: buying ? 'BUY' : 'SELL',
    timestamp: at,
  });
  const command = buying ? 'trade.buy' : 'trade.sell';
  em.create(CommandReceipt, { playerId: id, commandId: randomUUID(), command, reply: order, createdAt: at });
}
