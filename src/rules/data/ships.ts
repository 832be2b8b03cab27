import type { FactionCode } from './factions.ts';
import type { ReputationLevel } from './reputation.ts';
import type { UpgradeLevels } from './upgrades.ts';

export const shipTypes = [
  'ESCAPE_POD',
  'LIGHT_FREIGHTER',
  'CARGO_HAULER',
  'FAST_COURIER',
  'CITIZEN_CLIPPER',
  'SCOUT_SHIP',
  'COLONY_SHIP',
  'DEFENDER',
  'CARRIER',
  'WARP_JUMPER',
  'NPC_MARSHAL_INTERDICTOR',
  'NPC_SENTINEL_INTERDICTOR',
] as const;
export type ShipType = (typeof shipTypes)[number];

export type ShipSize = 'TINY' | 'SMALL' | 'MEDIUM' | 'LARGE' | 'CAPITAL';

export type Acquisition =
  | 'automatic'
  | 'purchase'
  | 'reputation_reward'
  | 'salvage'
  | 'galactic_citizen'
  | 'construction'
  | 'npc';

/** Places for modules on a grid: a super slot strengthens its module, a class or a requirement locks the slot to it. */
export interface ModuleSlots {
  v: 1;
  cols: number;
  rows: number;
  slots: { i: number; x: number; y: number; super: boolean; class: string | null; requires: string | null }[];
}

export interface ShipSpecification {
  isNpcOnly: boolean;
  shipSize: ShipSize | null;
  baseCost: number;
  speed: number;
  turnCost: number;
  maxCargo: number;
  maxColonists: number;
  maxDrones: number;
  maxShields: number;
  shieldRechargeRate: number;
  hullPoints: number;
  evasion: number;
  genesisCompatible: boolean;
  warpCompatible: boolean;
  warpCreationCapable: boolean;
  quantumJumpCapable: boolean;
  maxGenesisDevices: number;
  scannerRange: number;
  attackRating: number;
  defenseRating: number;
  constructionTime: number;
  fuelEfficiency: number;
  attackTurnCost: number;
  shieldResistance: number;
  armorRating: number;
  maintenanceRate: number;
  maxUpgradeLevels: UpgradeLevels;
  moduleSlots: ModuleSlots | null;
  specialAbilities: readonly string[];
  description: string;
  acquisitionMethods: readonly Acquisition[];
  factionRequirements: Readonly<Partial<Record<FactionCode, ReputationLevel>>> | null;
  insurable: boolean;
}

const defenderUpgrades = levels(3, 2, 4, 4, 3, 3, 2, 3);

const fastCourier = {
  isNpcOnly: false,
  shipSize: 'SMALL',
  baseCost: 50000,
  speed: 2,
  turnCost: 1,
  maxCargo: 200,
  maxColonists: 2,
  maxDrones: 0,
  maxShields: 200,
  shieldRechargeRate: 15,
  hullPoints: 300,
  evasion: 35,
  genesisCompatible: false,
  warpCompatible: true,
  warpCreationCapable: false,
  quantumJumpCapable: false,
  maxGenesisDevices: 0,
  scannerRange: 3,
  attackRating: 5,
  defenseRating: 10,
  constructionTime: 2,
  fuelEfficiency: 90,
  attackTurnCost: 8,
  shieldResistance: 0,
  armorRating: 0.02,
  maintenanceRate: 1,
  maxUpgradeLevels: levels(4, 2, 2, 2, 4, 0, 0, 2),
  moduleSlots: moduleGrid(3, { super: [0] }),
  specialAbilities: ['stealth_systems'],
  description: 'A quiet engine around a small hold, for freight that must not be late.',
  acquisitionMethods: ['purchase', 'reputation_reward'],
  factionRequirements: null,
  insurable: true,
} as const satisfies ShipSpecification;

/**
 * The twelve hulls ([SH1]). Cost in credits, speed and cargo in units, shields recharged an hour, evasion and fuel
 * efficiency in points of a hundred, construction in days, `attackTurnCost` in turns of whoever attacks the hull,
 * resistance and armour as shares, maintenance rate in points of condition a day. `turnCost` is kept and never charged.
 */
export const shipSpecifications = {
  ESCAPE_POD: {
    isNpcOnly: false,
    shipSize: 'TINY',
    baseCost: 0,
    speed: 0.25,
    turnCost: 10,
    maxCargo: 50,
    maxColonists: 1,
    maxDrones: 0,
    maxShields: 150,
    shieldRechargeRate: 5,
    hullPoints: 200,
    evasion: 10,
    genesisCompatible: false,
    warpCompatible: false,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 0,
    scannerRange: 1,
    attackRating: 0,
    defenseRating: 5,
    constructionTime: 0,
    fuelEfficiency: 50,
    attackTurnCost: 10000,
    shieldResistance: 0,
    armorRating: 0,
    maintenanceRate: 0,
    maxUpgradeLevels: levels(2, 1, 3, 3, 2, 0, 0, 1),
    moduleSlots: null,
    specialAbilities: ['indestructible', 'automatic_ejection', 'emergency_beacon'],
    description:
      'A seat, a beacon and a week of air. It cannot be destroyed, and there is nothing in it worth the shot.',
    acquisitionMethods: ['automatic'],
    factionRequirements: null,
    insurable: false,
  },
  LIGHT_FREIGHTER: {
    isNpcOnly: false,
    shipSize: 'MEDIUM',
    baseCost: 80000,
    speed: 1,
    turnCost: 1,
    maxCargo: 500,
    maxColonists: 5,
    maxDrones: 2,
    maxShields: 300,
    shieldRechargeRate: 10,
    hullPoints: 400,
    evasion: 15,
    genesisCompatible: false,
    warpCompatible: true,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 0,
    scannerRange: 2,
    attackRating: 15,
    defenseRating: 20,
    constructionTime: 1,
    fuelEfficiency: 80,
    attackTurnCost: 12,
    shieldResistance: 0.02,
    armorRating: 0.03,
    maintenanceRate: 1,
    maxUpgradeLevels: levels(3, 3, 3, 3, 3, 2, 0, 3),
    moduleSlots: moduleGrid(4, { super: [0] }),
    specialAbilities: ['versatile_configuration'],
    description: 'The ship most pilots learn their trade in; does everything, nothing best.',
    acquisitionMethods: ['purchase', 'salvage', 'reputation_reward'],
    factionRequirements: null,
    insurable: true,
  },
  CARGO_HAULER: {
    isNpcOnly: false,
    shipSize: 'LARGE',
    baseCost: 250000,
    speed: 0.5,
    turnCost: 2,
    maxCargo: 1000,
    maxColonists: 10,
    maxDrones: 2,
    maxShields: 400,
    shieldRechargeRate: 8,
    hullPoints: 600,
    evasion: 5,
    genesisCompatible: true,
    warpCompatible: true,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 2,
    scannerRange: 2,
    attackRating: 10,
    defenseRating: 30,
    constructionTime: 3,
    fuelEfficiency: 60,
    attackTurnCost: 20,
    shieldResistance: 0.03,
    armorRating: 0.05,
    maintenanceRate: 2,
    maxUpgradeLevels: levels(2, 4, 3, 4, 2, 2, 2, 3),
    moduleSlots: moduleGrid(6, { super: [0, 4] }),
    specialAbilities: ['cargo_compression'],
    description: 'A warehouse with thrusters. Slow to turn and slower to stop.',
    acquisitionMethods: ['purchase', 'salvage'],
    factionRequirements: null,
    insurable: true,
  },
  FAST_COURIER: fastCourier,
  CITIZEN_CLIPPER: {
    ...fastCourier,
    moduleSlots: moduleGrid(4, { super: [3], requires: { 3: 'galactic_citizen' }, classes: { 3: 'maintenance' } }),
    description: 'A courier in the livery of the galaxy, kept for its citizens.',
    acquisitionMethods: ['galactic_citizen'],
  },
  SCOUT_SHIP: {
    isNpcOnly: false,
    shipSize: 'SMALL',
    baseCost: 30000,
    speed: 2.5,
    turnCost: 1,
    maxCargo: 100,
    maxColonists: 1,
    maxDrones: 1,
    maxShields: 150,
    shieldRechargeRate: 12,
    hullPoints: 200,
    evasion: 45,
    genesisCompatible: false,
    warpCompatible: true,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 0,
    scannerRange: 5,
    attackRating: 8,
    defenseRating: 8,
    constructionTime: 2,
    fuelEfficiency: 95,
    attackTurnCost: 5,
    shieldResistance: 0,
    armorRating: 0.02,
    maintenanceRate: 1,
    maxUpgradeLevels: levels(4, 1, 2, 2, 5, 1, 0, 2),
    moduleSlots: moduleGrid(3, { super: [0] }),
    specialAbilities: ['advanced_sensors'],
    description: 'Fast, fragile and all ears: sees further than anything its size.',
    acquisitionMethods: ['purchase', 'reputation_reward'],
    factionRequirements: null,
    insurable: true,
  },
  COLONY_SHIP: {
    isNpcOnly: false,
    shipSize: 'LARGE',
    baseCost: 500000,
    speed: 0.4,
    turnCost: 3,
    maxCargo: 1000,
    maxColonists: 50,
    maxDrones: 2,
    maxShields: 400,
    shieldRechargeRate: 6,
    hullPoints: 600,
    evasion: 0,
    genesisCompatible: true,
    warpCompatible: true,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 5,
    scannerRange: 2,
    attackRating: 5,
    defenseRating: 25,
    constructionTime: 7,
    fuelEfficiency: 40,
    attackTurnCost: 35,
    shieldResistance: 0.03,
    armorRating: 0.05,
    maintenanceRate: 2,
    maxUpgradeLevels: levels(1, 3, 3, 4, 3, 2, 4, 4),
    moduleSlots: moduleGrid(6, { super: [0, 4] }),
    specialAbilities: ['terraforming_modules'],
    description: 'Carries a town and the machines to build it a sky.',
    acquisitionMethods: ['purchase'],
    factionRequirements: null,
    insurable: true,
  },
  DEFENDER: {
    isNpcOnly: false,
    shipSize: 'MEDIUM',
    baseCost: 300000,
    speed: 1,
    turnCost: 1,
    maxCargo: 400,
    maxColonists: 8,
    maxDrones: 6,
    maxShields: 700,
    shieldRechargeRate: 20,
    hullPoints: 800,
    evasion: 20,
    genesisCompatible: true,
    warpCompatible: true,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 3,
    scannerRange: 3,
    attackRating: 40,
    defenseRating: 45,
    constructionTime: 5,
    fuelEfficiency: 70,
    attackTurnCost: 18,
    shieldResistance: 0.1,
    armorRating: 0.1,
    maintenanceRate: 2,
    maxUpgradeLevels: defenderUpgrades,
    moduleSlots: moduleGrid(4, { super: [0], classes: { 3: 'combat' } }),
    specialAbilities: ['shield_projection'],
    description: 'A warship that shields its neighbours and bites whoever makes it.',
    acquisitionMethods: ['purchase', 'reputation_reward'],
    factionRequirements: null,
    insurable: true,
  },
  CARRIER: {
    isNpcOnly: false,
    shipSize: 'CAPITAL',
    baseCost: 1500000,
    speed: 0.75,
    turnCost: 2,
    maxCargo: 800,
    maxColonists: 20,
    maxDrones: 12,
    maxShields: 800,
    shieldRechargeRate: 15,
    hullPoints: 900,
    evasion: 5,
    genesisCompatible: true,
    warpCompatible: true,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 5,
    scannerRange: 4,
    attackRating: 50,
    defenseRating: 60,
    constructionTime: 10,
    fuelEfficiency: 50,
    attackTurnCost: 45,
    shieldResistance: 0.15,
    armorRating: 0.15,
    maintenanceRate: 3,
    maxUpgradeLevels: levels(2, 3, 4, 5, 3, 4, 3, 4),
    moduleSlots: moduleGrid(8, { super: [0, 2, 5], classes: { 7: 'fleet' } }),
    specialAbilities: ['fleet_coordination', 'hangar'],
    description: 'A base that moves: hangars, drone bays and the staff to run a battle from.',
    acquisitionMethods: ['purchase'],
    factionRequirements: { terran_federation: 'TRUSTED' },
    insurable: true,
  },
  WARP_JUMPER: {
    isNpcOnly: false,
    shipSize: 'LARGE',
    baseCost: 1000000,
    speed: 0,
    turnCost: 1,
    maxCargo: 200,
    maxColonists: 3,
    maxDrones: 0,
    maxShields: 500,
    shieldRechargeRate: 25,
    hullPoints: 600,
    evasion: 30,
    genesisCompatible: true,
    warpCompatible: true,
    warpCreationCapable: true,
    quantumJumpCapable: true,
    maxGenesisDevices: 1,
    scannerRange: 8,
    attackRating: 10,
    defenseRating: 35,
    constructionTime: 21,
    fuelEfficiency: 20,
    attackTurnCost: 100,
    shieldResistance: 0.05,
    armorRating: 0.05,
    maintenanceRate: 3,
    maxUpgradeLevels: levels(0, 1, 3, 3, 5, 0, 1, 5),
    moduleSlots: moduleGrid(6, { super: [0, 4] }),
    specialAbilities: ['quantum_jump', 'warp_gate_creation'],
    description: 'No engine to speak of and no need for one: it folds the way between stars, and can pin it open.',
    acquisitionMethods: ['construction'],
    factionRequirements: { nova_scientific_institute: 'HONORED' },
    insurable: false,
  },
  NPC_MARSHAL_INTERDICTOR: {
    isNpcOnly: true,
    shipSize: null,
    baseCost: 0,
    speed: 1.5,
    turnCost: 1,
    maxCargo: 400,
    maxColonists: 8,
    maxDrones: 6,
    maxShields: 800,
    shieldRechargeRate: 20,
    hullPoints: 1200,
    evasion: 35,
    genesisCompatible: false,
    warpCompatible: false,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 0,
    scannerRange: 6,
    attackRating: 35,
    defenseRating: 50,
    constructionTime: 5,
    fuelEfficiency: 70,
    attackTurnCost: 18,
    shieldResistance: 0.15,
    armorRating: 0.15,
    maintenanceRate: 0,
    maxUpgradeLevels: defenderUpgrades,
    moduleSlots: null,
    specialAbilities: ['interdictor_field', 'contraband_scanner'],
    description: 'The law in policed space: holds a ship in place while it reads the manifest.',
    acquisitionMethods: ['npc'],
    factionRequirements: null,
    insurable: false,
  },
  NPC_SENTINEL_INTERDICTOR: {
    isNpcOnly: true,
    shipSize: null,
    baseCost: 0,
    speed: 1.5,
    turnCost: 1,
    maxCargo: 400,
    maxColonists: 8,
    maxDrones: 6,
    maxShields: 1000,
    shieldRechargeRate: 20,
    hullPoints: 1500,
    evasion: 40,
    genesisCompatible: false,
    warpCompatible: false,
    warpCreationCapable: false,
    quantumJumpCapable: false,
    maxGenesisDevices: 0,
    scannerRange: 7,
    attackRating: 40,
    defenseRating: 60,
    constructionTime: 5,
    fuelEfficiency: 70,
    attackTurnCost: 18,
    shieldResistance: 0.2,
    armorRating: 0.2,
    maintenanceRate: 0,
    maxUpgradeLevels: defenderUpgrades,
    moduleSlots: null,
    specialAbilities: ['interdictor_field', 'beacon_disruptor', 'concord_authorization'],
    description: 'Sent when a marshal is not enough.',
    acquisitionMethods: ['npc'],
    factionRequirements: null,
    insurable: false,
  },
} as const satisfies Readonly<Record<ShipType, ShipSpecification>>;

/** The figures of a hull ([SH1]). */
export function shipSpecification(type: ShipType): ShipSpecification {
  return shipSpecifications[type];
}

/** Upgrade levels in the order engine, cargo hold, shield, hull, sensor, drone bay, genesis containment, maintenance ([SH6]). */
function levels(...max: readonly [number, number, number, number, number, number, number, number]): UpgradeLevels {
  return {
    ENGINE: max[0],
    CARGO_HOLD: max[1],
    SHIELD: max[2],
    HULL: max[3],
    SENSOR: max[4],
    DRONE_BAY: max[5],
    GENESIS_CONTAINMENT: max[6],
    MAINTENANCE_SYSTEM: max[7],
  };
}

/** Module slots in rows of four ([SH7]). */
function moduleGrid(
  count: number,
  locks: { super: readonly number[]; classes?: Record<number, string>; requires?: Record<number, string> },
): ModuleSlots {
  const slots = Array.from({ length: count }, (_, i) => ({
    i,
    x: i % 4,
    y: Math.floor(i / 4),
    super: locks.super.includes(i),
    class: locks.classes?.[i] ?? null,
    requires: locks.requires?.[i] ?? null,
  }));
  return { v: 1, cols: Math.min(count, 4), rows: Math.ceil(count / 4), slots };
}
