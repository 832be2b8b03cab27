import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { double, id, jsonb, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AriaSecurityLogSchema = defineEntity({
  name: 'AriaSecurityLog',
  tableName: 'aria_security_logs',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    eventType: p.string().length(50),
    eventSeverity: p
      .enum(['info', 'warning', 'critical'] as const)
      .columnType('varchar(20)')
      .index(),
    eventData: p.json<JsonObject>(),
    ipAddress: p.string().length(45).nullable(),
    userAgent: p.string().length(255).nullable(),
    sessionId: p.string().length(100).nullable(),
    anomalyScore: double().default(0).index(),
    manipulationIndicators: jsonb<JsonObject[]>([]),
    securityFlags: jsonb<JsonObject[]>([]),
    actionTaken: p.string().length(100).nullable(),
    notificationSent: p.boolean().default(false),
    createdAt: now(),
  },
  indexes: [{ name: 'aria_security_logs_player_id_created_at_index', properties: ['playerId', 'createdAt'] }],
});

/** A sign that somebody tries to abuse the assistant. */
export class AriaSecurityLog extends AriaSecurityLogSchema.class {}
AriaSecurityLogSchema.setClass(AriaSecurityLog);
