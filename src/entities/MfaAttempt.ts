import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { id, now } from './columns.ts';

const MfaAttemptSchema = defineEntity({
  name: 'MfaAttempt',
  tableName: 'mfa_attempts',
  properties: {
    id: id(),
    userId: () => p.manyToOne(User).mapToPk().deleteRule('cascade').index(),
    codeEntered: p.string().length(10),
    success: p.boolean(),
    ipAddress: p.string().length(45).nullable(),
    userAgent: p.string().length(500).nullable(),
    attemptTime: now(),
    failureReason: p.string().length(100).nullable(),
  },
});

/** One try at the second factor. `codeEntered` holds a keyed hash. */
export class MfaAttempt extends MfaAttemptSchema.class {}
MfaAttemptSchema.setClass(MfaAttempt);
