import type { LedgerService } from '../services/LedgerService.ts';
import type { PriceHistoryService } from '../services/PriceHistoryService.ts';
import type { Routes } from './Routes.ts';

interface RecordParts {
  ledger: LedgerService;
  prices: PriceHistoryService;
}

/** What was: the caller's own ledgers, and the prices of the past. */
export function recordRoutes(routes: Routes, { ledger, prices }: RecordParts): void {
  routes.add('trades', ({ caller, query }) => ledger.trades(caller.playerId, query));
  routes.add('ledger', ({ caller, query }) => ledger.entries(caller.playerId, query));
  routes.add('prices', ({ params, query }) => prices.series(params.id, query, Date.now()));
}
