import { z } from 'zod';
import { commodity, credits, id } from './formats.ts';

/** What `/api/v1/catalog` answers: the figures of the rule book. */

const share = z.number().min(0).max(1);
const count = z.int().min(0);

const ModuleSlots = z.object({
  v: z.literal(1),
  cols: count,
  rows: count,
  slots: z.array(
    z.object({
      i: count,
      x: count,
      y: count,
      super: z.boolean(),
      class: z.string().nullable(),
      requires: z.string().nullable(),
    }),
  ),
});

const Hull = z
  .object({
    type: z.string(),
    isNpcOnly: z.boolean(),
    shipSize: z.enum(['TINY', 'SMALL', 'MEDIUM', 'LARGE', 'CAPITAL']).nullable(),
    baseCost: credits,
    speed: z.number(),
    turnCost: count,
    maxCargo: count,
    maxColonists: count,
    maxDrones: count,
    maxShields: count,
    shieldRechargeRate: z.number().describe('an hour'),
    hullPoints: count,
    evasion: z.number(),
    genesisCompatible: z.boolean(),
    warpCompatible: z.boolean(),
    warpCreationCapable: z.boolean(),
    quantumJumpCapable: z.boolean(),
    maxGenesisDevices: count,
    scannerRange: count,
    attackRating: z.number(),
    defenseRating: z.number(),
    constructionTime: z.number(),
    fuelEfficiency: z.number(),
    attackTurnCost: count,
    shieldResistance: share,
    armorRating: share,
    maintenanceRate: z.number(),
    maxUpgradeLevels: z.record(z.string(), count).describe('by upgrade; 0 for none'),
    moduleSlots: ModuleSlots.nullable(),
    specialAbilities: z.array(z.string()),
    description: z.string(),
    acquisitionMethods: z.array(z.string()),
    factionRequirements: z.record(z.string(), z.string()).nullable().describe('standing by faction'),
    insurable: z.boolean(),
  })
  .meta({ id: 'Hull' });

const price = credits.min(0).nullable().describe('null for what no station prices');

const Commodity = z
  .object({
    type: z.string(),
    name: commodity.describe('its name in cargo, prices and commands'),
    label: z.string(),
    category: z.enum(['core_commodity', 'strategic_resource', 'rare_material']),
    baseValue: z.number(),
    basePrice: price,
    priceRangeMin: price,
    priceRangeMax: price,
    priceVolatility: share,
    baseProductionRate: z.number().describe('units an hour'),
    isStorable: z.boolean(),
    isProducible: z.boolean(),
  })
  .meta({ id: 'Commodity' });

const Faction = z
  .object({
    id,
    code: z.string().nullable(),
    name: z.string(),
    type: z.string(),
    description: z.string(),
    stance: z.string(),
    aggression: z.int().min(1).max(10),
    colors: z.tuple([z.string(), z.string()]),
  })
  .meta({ id: 'Faction' });

const Rank = z
  .object({
    rank: z.string(),
    points: count,
    group: z.string(),
    tradePercent: z.number(),
    combatPercent: z.number(),
    extraTurns: count,
    gate: z.object({
      trades: count.optional(),
      victories: count.optional(),
      sectors: count.optional(),
      planets: count.optional(),
    }),
  })
  .meta({ id: 'Rank' });

export const Catalog = z
  .object({
    ships: z.array(Hull),
    commodities: z.array(Commodity),
    factions: z.array(Faction),
    ranks: z.array(Rank),
  })
  .meta({ id: 'Catalog' });
