import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Services } from '../services/Services.ts';
import { auditLedgers } from './audit.ts';
import { every } from './every.ts';
import { makeRegions } from './generations.ts';
import { endJourneys } from './journeys.ts';
import { recordPrices } from './priceHistory.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** All that is done again and again; each of it may run on as many nodes as one likes. What ends them. */
export function startJobs(services: Services, processId: string, metrics: Metrics, log: Logger): (() => unknown)[] {
  return [
    every(MINUTE, 'audit', log, () => auditLedgers(services.audit, metrics, log)),
    every(MINUTE, 'prices', log, () => recordPrices(services.prices, Date.now(), log)),
    every(5 * SECOND, 'journeys', log, () => endJourneys(services.journeys, Date.now(), log)),
    every(SECOND, 'generations', log, () => makeRegions(services.generations, processId, log)),
    every(10 * MINUTE, 'sweep', log, () => services.housekeeping.sweep()),
  ];
}
