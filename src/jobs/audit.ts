import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AuditService } from '../services/AuditService.ts';

/** Audits the ledgers: the metric is the alarm, the log says which accounts. */
export async function auditLedgers(audit: AuditService, metrics: Metrics, log: Logger): Promise<void> {
  const faults = await audit.recentFaults(Date.now());
  metrics.ledgerFaults.set(faults.length);
  if (faults.length > 0) log.error({ faults }, 'balances that are not what their ledger says');
}
