import { defineEntity, p } from '@mikro-orm/core';
import { Faction } from './Faction.ts';
import { Player } from './Player.ts';
import { double, id, jsonb, now } from './columns.ts';
import { ReputationLevel } from './enums.ts';
import type { HistoryEntry } from './json/player.ts';

const ReputationSchema = defineEntity({
  name: 'Reputation',
  tableName: 'reputations',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    factionId: () => p.manyToOne(Faction).mapToPk().deleteRule('cascade'),
    currentValue: p.integer().default(0).check('current_value >= -800 and current_value <= 800'),
    currentLevel: p.enum(ReputationLevel).nativeEnumName('reputation_level').default('NEUTRAL'),
    title: p.string().length(50).default('Neutral'),
    lastUpdated: now(),
    decayPaused: p.boolean().default(false),
    history: jsonb<HistoryEntry[]>([]),
    tradeModifier: double().default(0),
    missionAvailability: jsonb<string[]>([]),
    portAccessLevel: p.integer().default(0).check('port_access_level >= 0 and port_access_level <= 3'),
    combatResponse: p
      .enum(['friendly', 'neutral', 'hostile'] as const)
      .columnType('varchar(50)')
      .default('neutral'),
    isLocked: p.boolean().default(false),
    lockReason: p.string().length(255).nullable(),
    lockExpires: p.datetime().nullable(),
    specialStatus: p.string().length(50).nullable(),
  },
  uniques: [{ name: 'reputations_player_id_faction_id_unique', properties: ['playerId', 'factionId'] }],
  indexes: [{ name: 'reputations_faction_id_current_value_index', properties: ['factionId', 'currentValue'] }],
});

/** What one faction thinks of one player. */
export class Reputation extends ReputationSchema.class {}
ReputationSchema.setClass(Reputation);
