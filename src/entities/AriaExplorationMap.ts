import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { double, id, jsonb, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AriaExplorationMapSchema = defineEntity({
  name: 'AriaExplorationMap',
  tableName: 'aria_exploration_maps',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade'),
    firstVisit: now(),
    lastVisit: now(),
    visitCount: p.integer().default(1).check('visit_count >= 1'),
    portsDiscovered: jsonb<JsonObject[]>([]),
    warpTunnelsMapped: jsonb<JsonObject[]>([]),
    hazardsIdentified: jsonb<JsonObject[]>([]),
    marketVolatility: double().default(0),
    tradeOpportunityScore: double().default(0),
    safetyRating: double().default(0.5).check('safety_rating >= 0 and safety_rating <= 1'),
    strategicNotes: p.text().nullable(),
    lastAnalysis: p.datetime().nullable(),
  },
  uniques: [{ name: 'aria_exploration_maps_player_id_sector_id_unique', properties: ['playerId', 'sectorId'] }],
});

/** What ARIA learned of one sector from the visits of one player. */
export class AriaExplorationMap extends AriaExplorationMapSchema.class {}
AriaExplorationMapSchema.setClass(AriaExplorationMap);
