import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Team } from './Team.ts';
import { User } from './User.ts';
import { id, now } from './columns.ts';

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'messages',
  properties: {
    id: id(),
    senderId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    recipientId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').nullable().index(),
    teamId: () => p.manyToOne(Team).mapToPk().deleteRule('cascade').nullable().index(),
    subject: p.string().length(255).nullable(),
    content: p.text().check('length(content) >= 1 and length(content) <= 4000'),
    sentAt: now().index(),
    readAt: p.datetime().nullable(),
    deletedBySender: p.boolean().default(false),
    deletedByRecipient: p.boolean().default(false),
    threadId: p.uuid().nullable().index(),
    replyToId: () => p.manyToOne(Message).mapToPk().deleteRule('set null').nullable(),
    messageType: p
      .enum(['player', 'team', 'system'] as const)
      .columnType('varchar(20)')
      .default('player'),
    priority: p
      .enum(['low', 'normal', 'high', 'urgent'] as const)
      .columnType('varchar(10)')
      .default('normal'),
    flagged: p.boolean().default(false),
    flaggedReason: p.string().length(255).nullable(),
    moderatedAt: p.datetime().nullable(),
    moderatedBy: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
  },
  indexes: [
    { name: 'messages_recipient_id_read_at_index', properties: ['recipientId', 'readAt'] },
    { name: 'messages_team_id_sent_at_index', properties: ['teamId', 'sentAt'] },
    { name: 'messages_thread_id_sent_at_index', properties: ['threadId', 'sentAt'] },
  ],
  checks: [{ name: 'one_target', expression: 'num_nonnulls(recipient_id, team_id) = 1' }],
});

/** A letter to a player or to a team. */
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);
