import { defineEntity, p } from '@mikro-orm/core';
import { GameEvent } from './GameEvent.ts';
import { double, id } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const EventEffectSchema = defineEntity({
  name: 'EventEffect',
  tableName: 'event_effects',
  properties: {
    id: id(),
    eventId: () => p.manyToOne(GameEvent).mapToPk().deleteRule('cascade').index(),
    effectType: p.string().length(50),
    target: p.string().length(100),
    modifier: double().default(1),
    durationHours: p.integer().nullable().check('duration_hours >= 1'),
    sectorIds: p.array(Number).columnType('int[]').nullable(),
    description: p.text().nullable(),
    effectData: p.json<JsonObject>().nullable(),
    isActive: p.boolean().default(false),
    appliedAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
  },
});

/** What an event changes. */
export class EventEffect extends EventEffectSchema.class {}
EventEffectSchema.setClass(EventEffect);
