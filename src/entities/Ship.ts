import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Station } from './Station.ts';
import { double, id, jsonb, lastChange, now } from './columns.ts';
import { ShipStatus, ShipType } from './enums.ts';
import type { JsonObject } from './json/common.ts';
import type {
  ShipCargo,
  ShipCombat,
  ShipHangar,
  ShipInsurance,
  ShipMaintenance,
  ShipModules,
  TowState,
  UpgradeLevels,
} from './json/ships.ts';

const ShipSchema = defineEntity({
  name: 'Ship',
  tableName: 'ships',
  properties: {
    id: id(),
    name: p.string().length(100),
    type: p.enum(ShipType).nativeEnumName('ship_type'),
    ownerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').nullable().index(),
    sectorId: p.integer().check('sector_id >= 1'),
    isNpc: p.boolean().default(false),
    baseSpeed: double().check('base_speed >= 0'),
    currentSpeed: double().check('current_speed >= 0'),
    turnCost: p.integer().check('turn_cost >= 0'),
    warpCapable: p.boolean().default(false),
    isActive: p.boolean().default(true),
    status: p.enum(ShipStatus).nativeEnumName('ship_status').default('DOCKED'),
    maintenance: jsonb<ShipMaintenance>({
      condition: 100,
      last_maintenance: null,
      next_maintenance: null,
      repair_needed: false,
    }),
    cargo: jsonb<ShipCargo>({ capacity: 50, used: 0, contents: {} }),
    combat: jsonb<ShipCombat>({
      shields: 0,
      max_shields: 0,
      shield_recharge_rate: 0,
      hull: 1,
      max_hull: 1,
      evasion: 0,
      attack_rating: 0,
      defense_rating: 0,
    }),
    createdAt: now(),
    lastUpdated: lastChange(),
    hasCloaking: p.boolean().default(false),
    genesisDevices: p.integer().default(0).check('genesis_devices >= 0'),
    maxGenesisDevices: p.integer().default(0).check('max_genesis_devices >= 0'),
    mines: p.integer().default(0).check('mines >= 0'),
    maxMines: p.integer().default(0).check('max_mines >= 0'),
    hasAutomatedMaintenance: p.boolean().default(false),
    attackTurnCost: p.integer().nullable().check('attack_turn_cost >= 0'),
    shieldResistance: double().default(0).check('shield_resistance >= 0 and shield_resistance <= 1'),
    armorRating: double().default(0).check('armor_rating >= 0 and armor_rating <= 1'),
    upgrades: jsonb<UpgradeLevels>({}),
    equipmentSlots: jsonb<JsonObject>({}),
    modules: p.json<ShipModules>().nullable(),
    insurance: p.json<ShipInsurance>().nullable(),
    isDestroyed: p.boolean().default(false),
    isFlagship: p.boolean().default(false),
    destructionCause: p.text().nullable(),
    purchaseValue: p.integer().default(0).check('purchase_value >= 0'),
    currentValue: p.integer().default(0).check('current_value >= 0'),
    version: p.integer().version().default(1),
    hangar: p.json<ShipHangar>().nullable(),
    towState: p.json<TowState>().nullable(),
    quantumHarvesterSlot: p.boolean().default(false),
    quantumCharges: p.integer().default(0).check('quantum_charges >= 0'),
    quantumJumpCooldownUntil: p.datetime().nullable(),
    quantumScanCooldownUntil: p.datetime().nullable(),
    quantumHarvestCooldownUntil: p.datetime().nullable(),
    harmonizationCompletesAt: p.datetime().nullable(),
    isAbandoned: p.boolean().default(false),
    abandonedAt: p.datetime().nullable(),
    registrationNumber: p
      .string()
      .length(15)
      .nullable()
      .check("registration_number ~ '^REG-[A-HJ-NP-Z2-9]{4}-[0-9]{4}$'")
      .unique(),
    registeredOwnerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').nullable(),
    currentPilotId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    currentPilotSince: p.datetime().nullable(),
    stolenStatus: p.boolean().nullable(),
    stolenReportedAt: p.datetime().nullable(),
    stolenRecoveryMode: p
      .enum(['with_bounty', 'no_bounty'] as const)
      .columnType('varchar(16)')
      .nullable(),
    stolenThiefId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    stolenBountyRef: p.string().length(64).nullable(),
    retractGraceProcessed: p.boolean().default(false),
    hatchPinCode: p.string().length(8).nullable(),
    pendingHatchPinCode: p.string().length(8).nullable(),
    pendingHatchPinEffectiveAt: p.datetime().nullable(),
    forSalePrice: p.integer().nullable().check('for_sale_price >= 1'),
    forSaleListedById: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    salvageBreakInProgressById: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    salvageBreakStartedAt: p.datetime().nullable(),
    pendingTransferClaimantId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    pendingTransferRequestedAt: p.datetime().nullable(),
    pendingTransferDeadline: p.datetime().nullable(),
    pendingTransferFeePaid: p.integer().nullable(),
    pendingTransferPortId: () => p.manyToOne(Station).mapToPk().deleteRule('set null').nullable(),
  },
  checks: [
    { name: 'genesis_within_capacity', expression: 'genesis_devices <= max_genesis_devices' },
    { name: 'mines_within_capacity', expression: 'mines <= max_mines' },
    { name: 'owner_or_npc', expression: 'owner_id is not null or is_npc' },
  ],
});

/** A hull, with what is in it and on it. */
export class Ship extends ShipSchema.class {}
ShipSchema.setClass(Ship);
