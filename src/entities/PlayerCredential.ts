import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { now } from './columns.ts';

const PlayerCredentialSchema = defineEntity({
  name: 'PlayerCredential',
  tableName: 'player_credentials',
  properties: {
    userId: () => p.oneToOne(User).mapToPk().owner().primary().deleteRule('cascade'),
    passwordHash: p.string().length(255),
    lastPasswordChange: now(),
  },
});

/** The password of a player account, as an argon2id hash. */
export class PlayerCredential extends PlayerCredentialSchema.class {}
PlayerCredentialSchema.setClass(PlayerCredential);
