import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { Station } from './Station.ts';
import { id, now } from './columns.ts';

const TradeDockSchema = defineEntity({
  name: 'TradeDock',
  tableName: 'trade_docks',
  properties: {
    id: id(),
    stationId: () => p.oneToOne(Station).mapToPk().owner().deleteRule('cascade'),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').nullable(),
    tier: p
      .enum(['A', 'B'] as const)
      .columnType('varchar(1)')
      .default('B'),
    standardSlips: p.integer().default(12).check('standard_slips >= 0'),
    specializedSlips: p.integer().default(0).check('specialized_slips >= 0'),
    createdAt: now(),
  },
});

/** The shipyard of a station. */
export class TradeDock extends TradeDockSchema.class {}
TradeDockSchema.setClass(TradeDock);
