import { defineEntity, p } from '@mikro-orm/core';
import { id, now } from './columns.ts';

const CreditEntrySchema = defineEntity({
  name: 'CreditEntry',
  tableName: 'credit_entries',
  properties: {
    id: id(),
    accountType: p.enum(['player', 'team', 'region', 'station', 'owner'] as const).columnType('varchar(20)'),
    accountId: p.uuid(),
    delta: p.bigint('number').check('delta <> 0'),
    reason: p.string().length(50),
    reference: p.string().length(100).nullable(),
    at: now(),
  },
  indexes: [{ name: 'credit_entries_account_id_at_index', properties: ['accountId', 'at'] }],
});

/**
 * One change of credits that is not trade. No foreign key: the ledger outlives the account. The opening balance and
 * the sum of an account's entries and trades are its balance, always.
 */
export class CreditEntry extends CreditEntrySchema.class {}
CreditEntrySchema.setClass(CreditEntry);
