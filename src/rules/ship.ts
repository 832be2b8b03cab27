import { shipSpecification, type ShipType } from './data/ships.ts';
import { isoOf } from './moment.ts';

/** The columns a new ship has from its hull ([SH8]); who owns it and where it lies is not the hull's to say. */
export function newShip(type: ShipType, now: number) {
  const hull = shipSpecification(type);
  return {
    type,
    baseSpeed: hull.speed,
    currentSpeed: hull.speed,
    turnCost: hull.turnCost,
    warpCapable: hull.warpCompatible,
    isActive: true,
    status: 'DOCKED' as const,
    maintenance: { condition: 100, last_maintenance: isoOf(now), next_maintenance: null, repair_needed: false },
    cargo: { capacity: hull.maxCargo, used: 0, contents: {} },
    combat: {
      shields: hull.maxShields,
      max_shields: hull.maxShields,
      shield_recharge_rate: hull.shieldRechargeRate,
      hull: hull.hullPoints,
      max_hull: hull.hullPoints,
      evasion: hull.evasion,
      attack_rating: hull.attackRating,
      defense_rating: hull.defenseRating,
    },
    genesisDevices: 0,
    maxGenesisDevices: hull.maxGenesisDevices,
    mines: 0,
    maxMines: hull.maxDrones,
    attackTurnCost: hull.attackTurnCost,
    shieldResistance: hull.shieldResistance,
    armorRating: hull.armorRating,
    upgrades: {},
    equipmentSlots: {},
    isDestroyed: false,
    purchaseValue: hull.baseCost,
    currentValue: hull.baseCost,
  };
}

/** What a ship is called whose owner has not named it: its hull, in words. */
export function plainName(type: ShipType): string {
  return type
    .split('_')
    .map(word => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
