import { defineEntity, p } from '@mikro-orm/core';
import { User } from './User.ts';
import { double, id, lastChange, now } from './columns.ts';
import { GameEventStatus, GameEventType } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const GameEventSchema = defineEntity({
  name: 'GameEvent',
  tableName: 'game_events',
  properties: {
    id: id(),
    title: p.string().length(200),
    description: p.text(),
    eventType: p.enum(GameEventType).nativeEnumName('eventtype'),
    status: p.enum(GameEventStatus).nativeEnumName('eventstatus').default('SCHEDULED'),
    startTime: p.datetime(),
    endTime: p.datetime(),
    actualStartTime: p.datetime().nullable(),
    actualEndTime: p.datetime().nullable(),
    affectedRegions: p.array().nullable(),
    affectedSectors: p.array(Number).columnType('int[]').nullable(),
    globalEvent: p.boolean().default(false),
    participationRequirements: p.json<JsonObject>().nullable(),
    rewards: p.json<JsonObject>().nullable(),
    maxParticipants: p.integer().nullable().check('max_participants >= 1'),
    participationCount: p.integer().default(0).check('participation_count >= 0'),
    rewardsDistributed: p.integer().default(0).check('rewards_distributed >= 0'),
    completionRate: double().default(0).check('completion_rate >= 0 and completion_rate <= 1'),
    createdAt: now(),
    updatedAt: lastChange(),
    createdBy: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
    approvedBy: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
    autoStart: p.boolean().default(true),
    autoEnd: p.boolean().default(true),
    repeatable: p.boolean().default(false),
    requiresApproval: p.boolean().default(false),
    priority: p.integer().default(1),
    adminNotes: p.text().nullable(),
    approvedAt: p.datetime().nullable(),
  },
  checks: [{ name: 'end_after_start', expression: 'end_time > start_time' }],
});

/** Something that happens to the world for a while. */
export class GameEvent extends GameEventSchema.class {}
GameEventSchema.setClass(GameEvent);
