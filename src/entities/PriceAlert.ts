import { defineEntity, p } from '@mikro-orm/core';
import { Station } from './Station.ts';
import { User } from './User.ts';
import { double, id, now } from './columns.ts';

const PriceAlertSchema = defineEntity({
  name: 'PriceAlert',
  tableName: 'price_alerts',
  properties: {
    id: id(),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade'),
    commodity: p.string().length(50),
    alertType: p.enum(['price_spike', 'price_drop', 'high_volume', 'low_supply'] as const).columnType('varchar(30)'),
    thresholdValue: double(),
    currentValue: double(),
    severity: p
      .enum(['low', 'medium', 'high', 'critical'] as const)
      .columnType('varchar(20)')
      .default('medium'),
    message: p.string().length(500),
    suggestedAction: p.string().length(200).nullable(),
    isActive: p.boolean().default(true).index(),
    triggeredAt: now().index(),
    acknowledgedBy: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
    acknowledgedAt: p.datetime().nullable(),
    resolvedAt: p.datetime().nullable(),
    autoResolve: p.boolean().default(true),
    resolveThreshold: double().nullable(),
  },
});

/** A price that operators should look at. */
export class PriceAlert extends PriceAlertSchema.class {}
PriceAlertSchema.setClass(PriceAlert);
