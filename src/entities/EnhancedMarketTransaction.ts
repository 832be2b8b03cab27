import { defineEntity, p } from '@mikro-orm/core';
import { NpcCharacter } from './NpcCharacter.ts';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Station } from './Station.ts';
import { User } from './User.ts';
import { double, id, now } from './columns.ts';
import { TransactionType } from './enums.ts';

const EnhancedMarketTransactionSchema = defineEntity({
  name: 'EnhancedMarketTransaction',
  tableName: 'enhanced_market_transactions',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    npcId: () => p.manyToOne(NpcCharacter).mapToPk().deleteRule('set null').nullable().index(),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('set null').nullable().index(),
    transactionType: p.enum(TransactionType).nativeEnumName('transactiontype'),
    commodity: p.string().length(50).index(),
    quantity: p.integer().check('quantity >= 1'),
    unitPrice: p.integer().check('unit_price >= 0'),
    totalValue: p.integer().check('total_value >= 0'),
    stationBuyPrice: p.integer().nullable().check('station_buy_price >= 0'),
    stationSellPrice: p.integer().nullable().check('station_sell_price >= 0'),
    stationQuantity: p.integer().nullable().check('station_quantity >= 0'),
    sectorId: p.integer().nullable(),
    sectorUuid: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable(),
    regionIdSnapshot: p.uuid().nullable(),
    timestamp: now().index(),
    profitMargin: double().nullable(),
    marketImpact: double().nullable(),
    ownerTariffRate: double().nullable(),
    portOwnerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    isIllegal: p.boolean().nullable(),
    illegalCommodity: p.string().length(50).nullable(),
    adminNotes: p.string().length(500).nullable(),
    flaggedSuspicious: p.boolean().default(false),
    reviewedBy: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
    requestId: p.uuid().nullable().unique(),
  },
  indexes: [
    { name: 'enhanced_market_transactions_player_id_timestamp_id_index', properties: ['playerId', 'timestamp', 'id'] },
  ],
  checks: [
    { name: 'one_actor', expression: 'num_nonnulls(player_id, npc_id) <= 1' },
    {
      name: 'total_matches',
      expression: "transaction_type not in ('BUY','SELL') or total_value = quantity * unit_price",
    },
  ],
});

/** The ledger of trade: one row for every purchase and sale. */
export class EnhancedMarketTransaction extends EnhancedMarketTransactionSchema.class {}
EnhancedMarketTransactionSchema.setClass(EnhancedMarketTransaction);
