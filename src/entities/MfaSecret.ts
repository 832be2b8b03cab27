import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { id, now } from './columns.ts';

const MfaSecretSchema = defineEntity({
  name: 'MfaSecret',
  tableName: 'mfa_secrets',
  properties: {
    id: id(),
    userId: () => p.oneToOne(User).mapToPk().owner().deleteRule('cascade'),
    secret: p.string().length(32),
    isVerified: p.boolean().default(false),
    backupCodes: p.string().length(500).nullable(),
    createdAt: now(),
    verifiedAt: p.datetime().nullable(),
    lastUsed: p.datetime().nullable(),
  },
});

/** The second factor of a user. */
export class MfaSecret extends MfaSecretSchema.class {}
MfaSecretSchema.setClass(MfaSecret);
