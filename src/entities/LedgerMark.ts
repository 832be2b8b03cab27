import { defineEntity, p } from '@mikro-orm/core';

const LedgerMarkSchema = defineEntity({
  name: 'LedgerMark',
  tableName: 'ledger_marks',
  properties: {
    name: p.string().length(20).primary(),
    through: p.uuid(),
  },
});

/** Up to which ledger row totals go, under the name of who keeps them. Ids of ledger rows grow with time. */
export class LedgerMark extends LedgerMarkSchema.class {}
LedgerMarkSchema.setClass(LedgerMark);
