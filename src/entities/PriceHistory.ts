import { defineEntity, p } from '@mikro-orm/core';
import { Station } from './Station.ts';
import { double, id } from './columns.ts';

const PriceHistorySchema = defineEntity({
  name: 'PriceHistory',
  tableName: 'price_history',
  properties: {
    id: id(),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade'),
    commodity: p.string().length(50),
    buyPrice: p.integer().check('buy_price >= 0'),
    sellPrice: p.integer().check('sell_price >= 0'),
    quantity: p.integer().check('quantity >= 0'),
    dailyVolume: p.integer().default(0).check('daily_volume >= 0'),
    transactionsCount: p.integer().default(0).check('transactions_count >= 0'),
    averageTransactionSize: double().default(0),
    demandLevel: double(),
    supplyLevel: double(),
    marketEfficiency: double().default(1),
    snapshotDate: p.datetime(),
    snapshotType: p
      .enum(['hourly', 'daily', 'weekly'] as const)
      .columnType('varchar(20)')
      .default('daily'),
  },
  uniques: [{ name: 'price_history_unique', properties: ['stationId', 'commodity', 'snapshotDate', 'snapshotType'] }],
  indexes: [
    { name: 'price_history_station_id_snapshot_date_index', properties: ['stationId', 'snapshotDate'] },
    { name: 'price_history_snapshot_type_snapshot_date_index', properties: ['snapshotType', 'snapshotDate'] },
    { name: 'price_history_snapshot_date_commodity_index', properties: ['snapshotDate', 'commodity'] },
  ],
});

/** A price as it was at some time. */
export class PriceHistory extends PriceHistorySchema.class {}
PriceHistorySchema.setClass(PriceHistory);
