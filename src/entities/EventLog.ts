import { defineEntity, p } from '@mikro-orm/core';
import { GameEvent } from './GameEvent.ts';
import { id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const EventLogSchema = defineEntity({
  name: 'EventLog',
  tableName: 'event_logs',
  properties: {
    id: id(),
    eventId: () => p.manyToOne(GameEvent).mapToPk().deleteRule('cascade').index(),
    action: p.string().length(100),
    details: p.text().nullable(),
    logMetadata: p.json<JsonObject>().nullable(),
    actorType: p.string().length(20),
    actorId: p.uuid().nullable(),
    loggedAt: now(),
  },
});

/** What happened in an event. */
export class EventLog extends EventLogSchema.class {}
EventLogSchema.setClass(EventLog);
