import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { now } from './columns.ts';

const AdminCredentialSchema = defineEntity({
  name: 'AdminCredential',
  tableName: 'admin_credentials',
  properties: {
    userId: () => p.oneToOne(User).mapToPk().owner().primary().deleteRule('cascade'),
    passwordHash: p.string().length(255),
    lastPasswordChange: now(),
  },
});

/** The second password an administrator needs. */
export class AdminCredential extends AdminCredentialSchema.class {}
AdminCredentialSchema.setClass(AdminCredential);
