import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { id, lastChange, now } from './columns.ts';
import { GameEventType } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const EventTemplateSchema = defineEntity({
  name: 'EventTemplate',
  tableName: 'event_templates',
  properties: {
    id: id(),
    name: p.string().length(200),
    description: p.text(),
    eventType: p.enum(GameEventType).nativeEnumName('eventtype'),
    defaultDurationHours: p.integer().default(24).check('default_duration_hours >= 1'),
    defaultEffects: p.json<JsonObject>(),
    defaultRewards: p.json<JsonObject>().nullable(),
    usageCount: p.integer().default(0).check('usage_count >= 0'),
    createdBy: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
    isActive: p.boolean().default(true),
    isSystemTemplate: p.boolean().default(false),
    createdAt: now(),
    updatedAt: lastChange(),
  },
});

/** An event that can be run again. */
export class EventTemplate extends EventTemplateSchema.class {}
EventTemplateSchema.setClass(EventTemplate);
