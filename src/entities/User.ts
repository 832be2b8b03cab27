import { defineEntity, p } from '@mikro-orm/core';
import { id, lastChange, now } from './columns.ts';

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: id(),
    username: p.string().length(50).unique(),
    email: p.string().length(255).nullable().unique(),
    isActive: p.boolean().default(true),
    isAdmin: p.boolean().default(false),
    lastLogin: p.datetime().nullable(),
    deleted: p.boolean().default(false),
    createdAt: now(),
    updatedAt: lastChange(),
    paypalSubscriptionId: p.string().length(255).nullable(),
    subscriptionTier: p.string().length(50).nullable(),
    subscriptionStatus: p.string().length(50).nullable(),
    subscriptionStartedAt: p.datetime().nullable(),
    subscriptionExpiresAt: p.datetime().nullable(),
  },
  indexes: [
    {
      name: 'users_username_lower_unique',
      expression: 'create unique index users_username_lower_unique on users (lower(username))',
    },
  ],
});

/** A login: who somebody is, and whether they may come in. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
