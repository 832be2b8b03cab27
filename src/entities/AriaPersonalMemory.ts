import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { double, id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AriaPersonalMemorySchema = defineEntity({
  name: 'AriaPersonalMemory',
  tableName: 'aria_personal_memories',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    memoryType: p.string().length(50),
    importanceScore: double().default(0.5).check('importance_score >= 0 and importance_score <= 1'),
    confidenceLevel: double().default(0.5).check('confidence_level >= 0 and confidence_level <= 1'),
    memoryContent: p.json<JsonObject>(),
    memoryHash: p.string().length(64),
    createdAt: now(),
    lastAccessed: now(),
    accessCount: p.integer().default(0).check('access_count >= 0'),
    decayRate: double().default(0.01),
    currentStrength: double().default(1),
  },
  uniques: [{ name: 'aria_personal_memories_player_id_memory_hash_unique', properties: ['playerId', 'memoryHash'] }],
  indexes: [
    { name: 'aria_personal_memories_player_id_memory_type_index', properties: ['playerId', 'memoryType'] },
    { name: 'aria_personal_memories_importance_score_index', properties: ['importanceScore'] },
  ],
});

/** Something ARIA remembers about a player. */
export class AriaPersonalMemory extends AriaPersonalMemorySchema.class {}
AriaPersonalMemorySchema.setClass(AriaPersonalMemory);
