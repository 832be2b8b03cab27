import { type Cargo } from './cargo.ts';
import { type ShipType, shipSpecification } from './data/ships.ts';
import { type UpgradeKind, upgradeCost, upgradeKinds, upgrades } from './data/upgrades.ts';
import { atBerth, atDesk, type Berthed, type Desk, offering, paid } from './desk.ts';
import { Refusal } from './refusal.ts';
import { down } from './rounding.ts';

export type Levels = Readonly<Partial<Record<UpgradeKind, number>>>;

export interface Combat {
  shields: number;
  max_shields: number;
  shield_recharge_rate: number;
  hull: number;
  max_hull: number;
  evasion: number;
  attack_rating: number;
  defense_rating: number;
}

export interface Fitted {
  type: ShipType;
  upgrades: Levels;
  cargo: Readonly<Cargo>;
  combat: Readonly<Combat>;
  genesisDevices: number;
}

/** Columns of a ship after one of its systems has gained or lost a level. */
export interface Refit {
  upgrades: Levels;
  currentSpeed?: number;
  cargo?: Cargo;
  combat?: Combat;
  maxGenesisDevices?: number;
}

export interface Upgrade {
  cost: number;
  credits: number;
  level: number;
  refit: Refit;
}

export function levelOf({ upgrades: levels }: Readonly<Pick<Fitted, 'upgrades'>>, kind: UpgradeKind): number {
  return levels[kind] ?? 0;
}

/** What is figured from the levels when it is asked for, and stands in no column ([UP3]). */
export function drawnFrom(ship: Readonly<Pick<Fitted, 'type' | 'upgrades'>>) {
  const hull = shipSpecification(ship.type);
  const { DRONE_BAY, MAINTENANCE_SYSTEM } = upgrades;
  return {
    maxDrones: hull.maxDrones + DRONE_BAY.effect.maxDrones * levelOf(ship, 'DRONE_BAY'),
    /** What is left of the chance of a failure, as a share ([BD1]). */
    failureShare: Math.max(0, 1 + MAINTENANCE_SYSTEM.effect.failureChance * levelOf(ship, 'MAINTENANCE_SYSTEM')),
  };
}

/** Every system of a hull with what its next level costs; null at its last ([UP4]). */
export function upgradesOf(ship: Readonly<Pick<Fitted, 'type' | 'upgrades'>>) {
  const { maxUpgradeLevels } = shipSpecification(ship.type);
  return upgradeKinds.map(kind => {
    const [level, maxLevel] = [levelOf(ship, kind), maxUpgradeLevels[kind]];
    return { upgrade: kind, level, maxLevel, price: level < maxLevel ? upgradeCost(kind, level) : null };
  });
}

/**
 * Fits the next level of a system ([UP4]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED, ERR_NO_SERVICE,
 * ERR_SHIP_HARMONIZING, ERR_SHIP_ADRIFT, ERR_UPGRADE_LIMIT, ERR_NO_CREDITS.
 */
export function upgrade(desk: Readonly<Desk>, ship: Readonly<Fitted & Berthed>, kind: UpgradeKind): Upgrade {
  const station = atDesk(desk);
  offering(station, 'ship_upgrades');
  atBerth(ship, station);
  const level = levelOf(ship, kind);
  const most = shipSpecification(ship.type).maxUpgradeLevels[kind];
  if (level >= most) throw new Refusal('ERR_UPGRADE_LIMIT', { upgrade: kind, most });
  const cost = upgradeCost(kind, level);
  return { cost, credits: paid(desk.pilot, cost), level: level + 1, refit: refit(ship, kind, level + 1) };
}

/** Whether a system can lose a level: not when what it holds would have no place any more ([BD2]). */
export function canLose(ship: Readonly<Fitted>, kind: UpgradeKind): boolean {
  const level = levelOf(ship, kind);
  if (level === 0) return false;
  if (kind === 'CARGO_HOLD') return ship.cargo.used <= holdOf(ship.type, level - 1);
  if (kind === 'GENESIS_CONTAINMENT') return ship.genesisDevices <= genesisRoomOf(ship.type, level - 1);
  return true;
}

/** A ship after a system has come to a level: its figures are worked out from the hull's own each time ([UP3]). */
export function refit(ship: Readonly<Fitted>, kind: UpgradeKind, level: number): Refit {
  return { upgrades: { ...ship.upgrades, [kind]: level }, ...figures[kind](ship, level) };
}

const none = () => ({});

const figures: Readonly<Record<UpgradeKind, (ship: Readonly<Fitted>, level: number) => Omit<Refit, 'upgrades'>>> = {
  ENGINE: ({ type }, level) => ({
    currentSpeed: shipSpecification(type).speed + upgrades.ENGINE.effect.speed * level,
  }),
  CARGO_HOLD: ({ type, cargo }, level) => ({ cargo: { ...cargo, capacity: holdOf(type, level) } }),
  SHIELD: ({ type, combat }, level) => {
    const max_shields = shipSpecification(type).maxShields + upgrades.SHIELD.effect.maxShields * level;
    return { combat: { ...combat, max_shields, shields: shifted(combat.shields, combat.max_shields, max_shields) } };
  },
  HULL: ({ type, combat }, level) => {
    const max_hull = shipSpecification(type).hullPoints + upgrades.HULL.effect.hullPoints * level;
    return { combat: { ...combat, max_hull, hull: shifted(combat.hull, combat.max_hull, max_hull) } };
  },
  SENSOR: ({ type, combat }, level) => ({
    combat: { ...combat, evasion: shipSpecification(type).evasion + upgrades.SENSOR.effect.evasion * level },
  }),
  DRONE_BAY: none,
  GENESIS_CONTAINMENT: ({ type }, level) => ({ maxGenesisDevices: genesisRoomOf(type, level) }),
  MAINTENANCE_SYSTEM: none,
};

/** What is added comes whole; what is taken away is taken from what is left of it only as far as it must. */
function shifted(now: number, most: number, mostAfter: number): number {
  return Math.min(mostAfter, now + Math.max(0, mostAfter - most));
}

function holdOf(type: ShipType, level: number): number {
  return down(shipSpecification(type).maxCargo * (1 + upgrades.CARGO_HOLD.effect.cargoShare * level));
}

function genesisRoomOf(type: ShipType, level: number): number {
  return shipSpecification(type).maxGenesisDevices + upgrades.GENESIS_CONTAINMENT.effect.maxGenesisDevices * level;
}
