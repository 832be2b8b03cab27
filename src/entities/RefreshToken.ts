import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { id, now } from './columns.ts';

const RefreshTokenSchema = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_tokens',
  properties: {
    id: id(),
    userId: () => p.manyToOne(User).mapToPk().deleteRule('cascade').index(),
    token: p.text().unique(),
    revoked: p.boolean().default(false),
    expiresAt: p.datetime().index(),
    createdAt: now(),
  },
});

/** A session that can be renewed. `token` holds a SHA-256, never the token itself. */
export class RefreshToken extends RefreshTokenSchema.class {}
RefreshTokenSchema.setClass(RefreshToken);
