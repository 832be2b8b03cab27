import { defineEntity, p } from '@mikro-orm/core';
import { id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AuditLogSchema = defineEntity({
  name: 'AuditLog',
  tableName: 'audit_logs',
  properties: {
    id: id(),
    timestamp: now().index(),
    method: p.string().length(10),
    path: p.string().length(255).index(),
    statusCode: p.integer().nullable(),
    durationMs: p.integer().nullable(),
    userId: p.uuid().nullable().index(),
    userType: p
      .enum(['admin', 'player', 'anonymous'] as const)
      .columnType('varchar(20)')
      .nullable(),
    clientIp: p.string().length(45),
    userAgent: p.text().nullable(),
    action: p.string().length(100).nullable().index(),
    resourceType: p.string().length(50).nullable(),
    resourceId: p.uuid().nullable(),
    queryParams: p.json<JsonObject>().nullable(),
    requestBody: p.json<JsonObject>().nullable(),
    responseSummary: p.text().nullable(),
    securityFlags: p.json<JsonObject>().nullable(),
    violationDetected: p.string().length(100).nullable(),
  },
});

/** Who called what. No foreign key: the trail outlives the user. */
export class AuditLog extends AuditLogSchema.class {}
AuditLogSchema.setClass(AuditLog);
