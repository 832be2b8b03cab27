import { defineEntity, p } from '@mikro-orm/core';
import { double, id, jsonb } from './columns.ts';
import { ShipSize, ShipType } from './enums.ts';
import type { ModuleSlots, UpgradeLevels } from './json/ships.ts';

const ShipSpecificationSchema = defineEntity({
  name: 'ShipSpecification',
  tableName: 'ship_specifications',
  properties: {
    id: id(),
    type: p.enum(ShipType).nativeEnumName('ship_type').unique(),
    isNpcOnly: p.boolean().default(false),
    shipSize: p.enum(ShipSize).nativeEnumName('ship_size').nullable(),
    baseCost: p.integer().check('base_cost >= 0'),
    speed: double().check('speed >= 0'),
    turnCost: p.integer().check('turn_cost >= 1'),
    maxCargo: p.integer().check('max_cargo >= 0'),
    maxColonists: p.integer().check('max_colonists >= 0'),
    maxDrones: p.integer().check('max_drones >= 0'),
    maxShields: p.integer().check('max_shields >= 0'),
    shieldRechargeRate: double().check('shield_recharge_rate >= 0'),
    hullPoints: p.integer().check('hull_points >= 1'),
    evasion: p.integer().check('evasion >= 0 and evasion <= 100'),
    genesisCompatible: p.boolean(),
    warpCompatible: p.boolean(),
    warpCreationCapable: p.boolean(),
    quantumJumpCapable: p.boolean(),
    maxGenesisDevices: p.integer().check('max_genesis_devices >= 0'),
    scannerRange: p.integer().check('scanner_range >= 0'),
    attackRating: p.integer().check('attack_rating >= 0'),
    defenseRating: p.integer().check('defense_rating >= 0'),
    constructionTime: p.integer().check('construction_time >= 0'),
    fuelEfficiency: p.integer().check('fuel_efficiency >= 0'),
    attackTurnCost: p.integer().nullable().check('attack_turn_cost >= 0'),
    shieldResistance: double().default(0).check('shield_resistance >= 0 and shield_resistance <= 1'),
    armorRating: double().default(0).check('armor_rating >= 0 and armor_rating <= 1'),
    maintenanceRate: double().default(0),
    maxUpgradeLevels: p.json<UpgradeLevels>(),
    moduleSlots: p.json<ModuleSlots>().nullable(),
    specialAbilities: jsonb<string[]>([]),
    description: p.text(),
    acquisitionMethods: jsonb<string[]>([]),
    factionRequirements: p.json<Record<string, string>>().nullable(),
    insurable: p.boolean().default(true),
  },
});

/** The figures of one type of hull. */
export class ShipSpecification extends ShipSpecificationSchema.class {}
ShipSpecificationSchema.setClass(ShipSpecification);
