import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { TradeDock } from './TradeDock.ts';
import { id, now } from './columns.ts';

const ConstructionSlipSchema = defineEntity({
  name: 'ConstructionSlip',
  tableName: 'construction_slips',
  properties: {
    id: id(),
    tradeDockId: () => p.manyToOne(TradeDock).mapToPk().deleteRule('cascade'),
    slipNumber: p.integer().check('slip_number >= 1'),
    isSpecialized: p.boolean().default(false),
    status: p
      .enum(['AVAILABLE', 'RESERVED', 'IN_PROGRESS', 'COMPLETE'] as const)
      .columnType('varchar(20)')
      .default('AVAILABLE'),
    rentedBy: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    dailyRent: p.integer().nullable().check('daily_rent >= 0'),
    rentPaidUntil: p.datetime().nullable(),
    createdAt: now(),
  },
  uniques: [{ name: 'construction_slips_trade_dock_id_slip_number_unique', properties: ['tradeDockId', 'slipNumber'] }],
});

/** One berth of a shipyard. */
export class ConstructionSlip extends ConstructionSlipSchema.class {}
ConstructionSlipSchema.setClass(ConstructionSlip);
