import { defineEntity, p } from '@mikro-orm/core';
import { Station } from './Station.ts';
import { double, id, now } from './columns.ts';

const EconomicMetricSchema = defineEntity({
  name: 'EconomicMetric',
  tableName: 'economic_metrics',
  properties: {
    id: id(),
    date: p.datetime().unique(),
    metricType: p.string().length(20).default('daily'),
    totalTradeVolume: p.integer().default(0),
    totalTransactions: p.integer().default(0),
    totalCreditsInCirculation: p.integer().default(0),
    creditsInPlayerAccounts: p.integer().default(0),
    creditsInNpcAccounts: p.integer().default(0),
    averageTransactionValue: double().default(0),
    creditVelocity: double().default(0),
    inflationRate: double().default(0),
    averageProfitMargin: double().default(0),
    marketVolatility: double().default(0),
    economicDisparityIndex: double().default(0),
    economicHealthScore: double().default(0.5).check('economic_health_score >= 0 and economic_health_score <= 1'),
    mostTradedCommodity: p.string().length(50).nullable(),
    leastTradedCommodity: p.string().length(50).nullable(),
    commodityPriceIndex: double().default(100),
    mostActiveSector: p.integer().nullable(),
    mostValuableStation: () => p.manyToOne(Station).mapToPk().deleteRule('set null').nullable(),
    richestPlayerCredits: p.integer().default(0),
    medianPlayerCredits: p.integer().default(0),
    totalPlayersTrading: p.integer().default(0),
    newTraders: p.integer().default(0),
    calculatedAt: now(),
  },
  indexes: [{ name: 'economic_metrics_metric_type_date_index', properties: ['metricType', 'date'] }],
});

/** The economy of one day, summed up. */
export class EconomicMetric extends EconomicMetricSchema.class {}
EconomicMetricSchema.setClass(EconomicMetric);
