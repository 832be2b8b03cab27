import { defineEntity, p } from '@mikro-orm/core';
import { GenesisDevice } from './GenesisDevice.ts';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { Sector } from './Sector.ts';
import { double, id, jsonb, lastChange, now, texts } from './columns.ts';
import { PlanetStatus, PlanetType } from './enums.ts';
import type { Amounts, JsonObject } from './json/common.ts';
import type { LandingRights, PlanetProduction } from './json/economy.ts';

const PlanetSchema = defineEntity({
  name: 'Planet',
  tableName: 'planets',
  properties: {
    id: id(),
    name: p.string().length(100),
    autoName: p.string().length(100).nullable(),
    customName: p.string().length(50).nullable(),
    sectorId: p.integer().index(),
    sectorUuid: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').nullable().index(),
    ownerId: p.uuid().nullable().index(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').nullable().index(),
    type: p.enum(PlanetType).nativeEnumName('planet_type'),
    status: p.enum(PlanetStatus).nativeEnumName('planet_status').default('UNINHABITABLE'),
    planetType: p.string().length(50).nullable(),
    specialization: p.string().length(50).nullable(),
    description: p.text().nullable(),
    discoveredBy: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    discoveredAt: p.datetime().nullable(),
    createdAt: now(),
    lastUpdated: lastChange(),
    size: p.integer().default(5).check('size >= 1 and size <= 10'),
    position: p.integer().default(3),
    gravity: double().default(1),
    atmosphere: p.text().nullable(),
    temperature: double().default(0),
    waterCoverage: double().default(0).check('water_coverage >= 0 and water_coverage <= 100'),
    habitabilityScore: p.integer().default(0).check('habitability_score >= 0 and habitability_score <= 100'),
    radiationLevel: double().default(0).check('radiation_level >= 0 and radiation_level <= 1'),
    resourceRichness: double().default(1).check('resource_richness >= 0 and resource_richness <= 3'),
    resources: jsonb<Amounts>({}),
    specialResources: texts(),
    fuelOre: p.integer().default(0).check('fuel_ore >= 0'),
    organics: p.integer().default(0).check('organics >= 0'),
    equipment: p.integer().default(0).check('equipment >= 0'),
    fighters: p.integer().default(0).check('fighters >= 0'),
    colonizedAt: p.datetime().nullable(),
    population: p.bigint('number').default(0).check('population >= 0'),
    maxPopulation: p.bigint('number').default(0).check('max_population >= 0'),
    populationGrowth: double().default(0),
    colonists: p.integer().default(0).check('colonists >= 0'),
    maxColonists: p.integer().default(1000).check('max_colonists >= 0'),
    fuelAllocation: p.integer().default(0).check('fuel_allocation >= 0'),
    organicsAllocation: p.integer().default(0).check('organics_allocation >= 0'),
    equipmentAllocation: p.integer().default(0).check('equipment_allocation >= 0'),
    isPopulationHub: p.boolean().default(false),
    lastGrowthAt: p.datetime().nullable(),
    economy: jsonb<JsonObject>({}),
    production: jsonb<PlanetProduction>({ fuel: 0, organics: 0, equipment: 0, research: 0 }),
    productionEfficiency: double().default(1).check('production_efficiency >= 0 and production_efficiency <= 2'),
    factoryLevel: p.integer().default(0).check('factory_level >= 0 and factory_level <= 10'),
    farmLevel: p.integer().default(0).check('farm_level >= 0 and farm_level <= 10'),
    mineLevel: p.integer().default(0).check('mine_level >= 0 and mine_level <= 10'),
    researchLevel: p.integer().default(0).check('research_level >= 0 and research_level <= 10'),
    defenseLevel: p.integer().default(0).check('defense_level >= 0 and defense_level <= 10'),
    shields: p.integer().default(0).check('shields >= 0'),
    weaponBatteries: p.integer().default(0).check('weapon_batteries >= 0'),
    defenseTurrets: p.integer().default(0).check('defense_turrets >= 0'),
    defenseShields: p.integer().default(0).check('defense_shields >= 0'),
    defenseFighters: p.integer().default(0).check('defense_fighters >= 0'),
    lastAttacked: p.datetime().nullable(),
    lastProduction: p.datetime().nullable(),
    activeEvents: jsonb<JsonObject[]>([]),
    structures: p.json<JsonObject>().nullable(),
    landingRights: p.json<LandingRights>().nullable(),
    taxRate: double().nullable().check('tax_rate >= 0 and tax_rate <= 0.20'),
    reclaimableAt: p.datetime().nullable(),
    abandonedAt: p.datetime().nullable(),
    underSiege: p.boolean().default(false),
    siegeStartedAt: p.datetime().nullable(),
    siegeAttackerId: p.uuid().nullable(),
    morale: p.integer().default(100).check('morale >= 0 and morale <= 100'),
    siegeTurns: p.integer().default(0).check('siege_turns >= 0'),
    terraformingActive: p.boolean().default(false),
    terraformingTarget: p.integer().nullable().check('terraforming_target >= 0 and terraforming_target <= 100'),
    terraformingStartTime: p.datetime().nullable(),
    terraformingProgress: double().default(0),
    citadelLevel: p.integer().default(0).check('citadel_level >= 0 and citadel_level <= 5'),
    citadelUpgrading: p.boolean().default(false),
    citadelUpgradeStartedAt: p.datetime().nullable(),
    citadelUpgradeCompleteAt: p.datetime().nullable(),
    citadelSafeCredits: p.bigint('number').default(0).check('citadel_safe_credits >= 0'),
    citadelSafeMax: p.bigint('number').default(0).check('citadel_safe_max >= 0'),
    citadelMaxPopulation: p.bigint('number').default(0).check('citadel_max_population >= 0'),
    citadelDroneCapacity: p.integer().default(0).check('citadel_drone_capacity >= 0'),
    genesisCreated: p.boolean().default(false),
    genesisDeviceId: () => p.manyToOne(GenesisDevice).mapToPk().deleteRule('set null').nullable(),
    genesisTier: p
      .enum(['basic', 'enhanced', 'advanced'] as const)
      .columnType('varchar(20)')
      .nullable(),
    formationStatus: p
      .enum(['forming', 'complete'] as const)
      .columnType('varchar(20)')
      .nullable(),
    formationStartedAt: p.datetime().nullable(),
    formationCompleteAt: p.datetime().nullable(),
    version: p.integer().version().default(1),
  },
  checks: [
    {
      name: 'allocations_fit',
      expression: 'fuel_allocation + organics_allocation + equipment_allocation <= greatest(colonists, 0)',
    },
  ],
});

/** A world that can be owned and settled. */
export class Planet extends PlanetSchema.class {}
PlanetSchema.setClass(Planet);
