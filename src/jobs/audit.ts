import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AuditService } from '../services/AuditService.ts';

const EVERY_MS = 60_000;

/** Audits the ledgers once a minute: the metric is an alarm, the log says which accounts. Returns what stops it. */
export function startAudit(audit: AuditService, metrics: Metrics, log: Logger): () => void {
  const run = async () => {
    try {
      const faults = await audit.faults();
      metrics.ledgerFaults.set(faults.length);
      if (faults.length > 0) log.error({ faults }, 'balances that are not what their ledger says');
    } catch (error) {
      log.warn({ err: error }, 'the ledgers could not be audited');
    }
  };
  const timer = setInterval(() => void run(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
