import { defineEntity, p } from '@mikro-orm/core';

const LedgerTotalSchema = defineEntity({
  name: 'LedgerTotal',
  tableName: 'ledger_totals',
  properties: {
    account: p.string().length(20).primary(),
    accountId: p.uuid().primary(),
    good: p.string().length(50).primary(),
    amount: p.bigint('number'),
  },
});

/**
 * What the ledgers add up to for one account, or for one good in a player's holds, up to the row that `LedgerMark` names. The
 * ledgers are the truth: totals can be thrown away and are made anew.
 */
export class LedgerTotal extends LedgerTotalSchema.class {}
LedgerTotalSchema.setClass(LedgerTotal);
