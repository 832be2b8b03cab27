import { defineEntity, p } from '@mikro-orm/core';
import { GameEvent } from './GameEvent.ts';
import { Player } from './Player.ts';
import { id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const EventParticipationSchema = defineEntity({
  name: 'EventParticipation',
  tableName: 'event_participations',
  properties: {
    id: id(),
    eventId: () => p.manyToOne(GameEvent).mapToPk().deleteRule('cascade').index(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    joinedAt: now(),
    lastActivity: now(),
    objectivesCompleted: p.integer().default(0).check('objectives_completed >= 0'),
    totalObjectives: p.integer().default(1).check('total_objectives >= 1'),
    progressData: p.json<JsonObject>().nullable(),
    rewardsEarned: p.json<JsonObject>().nullable(),
    rewardsClaimed: p.boolean().default(false),
    claimedAt: p.datetime().nullable(),
    score: p.integer().default(0),
    rank: p.integer().nullable().check('rank >= 1'),
  },
  uniques: [{ name: 'event_participations_event_id_player_id_unique', properties: ['eventId', 'playerId'] }],
});

/** A player in an event. */
export class EventParticipation extends EventParticipationSchema.class {}
EventParticipationSchema.setClass(EventParticipation);
