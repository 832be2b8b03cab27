import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { id, lastChange, now } from './columns.ts';

const OauthAccountSchema = defineEntity({
  name: 'OauthAccount',
  tableName: 'oauth_accounts',
  properties: {
    id: id(),
    userId: () => p.manyToOne(User).mapToPk().deleteRule('cascade').index(),
    provider: p.enum(['github', 'google', 'steam'] as const).columnType('varchar(20)'),
    providerUserId: p.string().length(255),
    providerAccountEmail: p.string().length(255).nullable(),
    providerAccountUsername: p.string().length(255).nullable(),
    accessToken: p.text().nullable(),
    refreshToken: p.text().nullable(),
    expiresAt: p.datetime().nullable(),
    deleted: p.boolean().default(false),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  uniques: [{ name: 'oauth_accounts_provider_provider_user_id_unique', properties: ['provider', 'providerUserId'] }],
});

/** A login at somebody else, linked to a user. */
export class OauthAccount extends OauthAccountSchema.class {}
OauthAccountSchema.setClass(OauthAccount);
