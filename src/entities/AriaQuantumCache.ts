import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Station } from './Station.ts';
import { double, id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AriaQuantumCacheSchema = defineEntity({
  name: 'AriaQuantumCache',
  tableName: 'aria_quantum_cache',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    cacheKey: p.string().length(255),
    commodity: p.string().length(50),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade').nullable(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').nullable(),
    quantumStates: p.json<JsonObject>(),
    ghostResults: p.json<JsonObject>(),
    confidenceInterval: p.json<JsonObject>(),
    expectedValue: double(),
    createdAt: now(),
    expiresAt: p.datetime().index(),
    hitCount: p.integer().default(0).check('hit_count >= 0'),
  },
  indexes: [{ name: 'aria_quantum_cache_player_id_cache_key_index', properties: ['playerId', 'cacheKey'] }],
});

/** A simulated trade, kept for a while. */
export class AriaQuantumCache extends AriaQuantumCacheSchema.class {}
AriaQuantumCacheSchema.setClass(AriaQuantumCache);
