import { defineEntity, p } from '@mikro-orm/core';
import { id, jsonb, lastChange, now, texts } from './columns.ts';
import type { JsonObject } from './json/common.ts';
import type {
  CombatPenalties,
  GalaxyDensity,
  GalaxyEvents,
  GalaxyFactionShares,
  GalaxyState,
  GalaxyStatistics,
} from './json/galaxy.ts';

const GalaxySchema = defineEntity({
  name: 'Galaxy',
  tableName: 'galaxies',
  properties: {
    id: id(),
    name: p.string().length(100),
    statistics: jsonb<GalaxyStatistics>({
      total_sectors: 0,
      discovered_sectors: 0,
      station_count: 0,
      planet_count: 0,
      player_count: 0,
      team_count: 0,
      warp_tunnel_count: 0,
      genesis_count: 0,
    }),
    density: jsonb<GalaxyDensity>({
      station_density: 10,
      planet_density: 3,
      one_way_warp_percentage: 5,
      resource_distribution: { ore: 36, organics: 29, equipment: 21, luxury_goods: 14 },
    }),
    factionInfluence: jsonb<GalaxyFactionShares>({
      terran_federation: 30,
      mercantile_guild: 15,
      frontier_coalition: 20,
      astral_mining_consortium: 10,
      nova_scientific_institute: 5,
      fringe_alliance: 10,
      player_controlled: 5,
      contested: 5,
    }),
    state: jsonb<GalaxyState>({
      age_in_days: 0,
      resource_depletion: 0,
      economic_health: 100,
      exploration_percentage: 0,
      player_wealth_distribution: { top_10_percent: 0, middle_40_percent: 0, bottom_50_percent: 0 },
    }),
    events: jsonb<GalaxyEvents>({ active_events: [], scheduled_events: [] }),
    createdAt: now(),
    lastUpdated: lastChange(),
    maxSectors: p.integer().default(500).nullable().check('max_sectors >= 1'),
    resourcesRegenerate: p.boolean().default(true),
    defaultTurnsPerDay: p.integer().default(1000).check('default_turns_per_day >= 1'),
    combatPenalties: jsonb<CombatPenalties>({ federation: 'high', border: 'medium', frontier: 'none' }),
    economicModifiers: jsonb<JsonObject>({}),
    hiddenSectors: p.integer().default(5).check('hidden_sectors >= 0'),
    specialFeatures: texts(),
    description: p.text().default(''),
  },
});

/** Settings and totals of the whole world; one row. */
export class Galaxy extends GalaxySchema.class {}
GalaxySchema.setClass(Galaxy);
