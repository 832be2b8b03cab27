import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const CommandReceiptSchema = defineEntity({
  name: 'CommandReceipt',
  tableName: 'command_receipts',
  properties: {
    playerId: () => p.manyToOne(Player).mapToPk().primary().deleteRule('cascade'),
    commandId: p.uuid().primary(),
    command: p.string().length(50),
    reply: p.json<JsonObject>(),
    createdAt: now().index(),
  },
});

/** A command that took effect and what it was answered: a repeat of the same id gets the same reply. */
export class CommandReceipt extends CommandReceiptSchema.class {}
CommandReceiptSchema.setClass(CommandReceipt);
