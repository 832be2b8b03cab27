import { catastrophe, maintenanceBandOf } from './data/maintenance.ts';
import { type UpgradeKind, upgradeKinds } from './data/upgrades.ts';
import { isIndestructible } from './destruction.ts';
import type { Dice } from './dice.ts';
import { canLose, drawnFrom, type Fitted, levelOf, type Refit, refit } from './fitting.ts';
import { maintenanceNow } from './maintenance.ts';
import { isoOf } from './moment.ts';
import type { Upkeep } from './upkeep.ts';

const MECHANICAL_FAILURE = 0.02;

export interface Flown extends Fitted {
  maintenance: Readonly<Upkeep>;
}

export type Mishap =
  | { kind: 'system'; upgrade: UpgradeKind; level: number }
  | { kind: 'sensors' }
  | { kind: 'immobilized' }
  | { kind: 'critical' }
  | { kind: 'lost' };

export interface Breakdown {
  mishaps: Mishap[];
  refit: Refit | null;
  maintenance: Upkeep | null;
  isLost: boolean;
}

/** Whether a flight is a risk at all: most ships are sound, and need no dice. */
export function mayBreak(ship: Readonly<Flown>, now: number): boolean {
  return upgradeKinds.some(kind => levelOf(ship, kind) > 0) || bandOf(ship, now).failure !== null;
}

/** What breaks on a flight, first by chance and then by wear; null when nothing does ([BD1] to [BD4]). */
export function breakdown(ship: Readonly<Flown>, dice: Dice, now: number): Breakdown | null {
  const broken = brokenSystem(ship, dice);
  const worn = wornOut(ship, dice, now);
  if (!broken && !worn) return null;
  return {
    mishaps: [...(broken ? [broken.mishap] : []), ...(worn ? [worn.mishap] : [])],
    refit: broken?.refit ?? null,
    maintenance: worn?.maintenance ?? null,
    isLost: worn?.mishap.kind === 'lost',
  };
}

/** One of the upgraded systems, whichever, drops a level ([BD1], [BD2]). */
function brokenSystem(ship: Readonly<Flown>, dice: Dice): { mishap: Mishap; refit: Refit } | null {
  const systems = upgradeKinds.filter(kind => canLose(ship, kind));
  if (systems.length === 0 || !dice.chance(MECHANICAL_FAILURE * drawnFrom(ship).failureShare)) return null;
  const upgrade = dice.pick(systems);
  const level = levelOf(ship, upgrade) - 1;
  return { mishap: { kind: 'system', upgrade, level }, refit: refit(ship, upgrade, level) };
}

/** What the condition's band makes of the flight ([BD3], [BD4]). */
function wornOut(
  ship: Readonly<Flown>,
  dice: Dice,
  now: number,
): { mishap: Mishap; maintenance: Upkeep | null } | null {
  const { maintenance } = ship;
  const { failure, failureChance } = bandOf(ship, now);
  if (failure === null || !dice.chance(failureChance * drawnFrom(ship).failureShare)) return null;
  if (failure === 'MINOR') {
    if (maintenance.sensors_offline) return null;
    return { mishap: { kind: 'sensors' }, maintenance: { ...maintenance, sensors_offline: true } };
  }
  if (failure === 'MAJOR')
    return { mishap: { kind: 'immobilized' }, maintenance: { ...maintenance, repair_needed: true } };
  if (!isIndestructible(ship.type) && dice.chance(catastrophe.destroys))
    return { mishap: { kind: 'lost' }, maintenance: null };
  const { condition } = catastrophe;
  return { mishap: { kind: 'critical' }, maintenance: { ...maintenance, condition, last_maintenance: isoOf(now) } };
}

function bandOf(ship: Readonly<Flown>, now: number) {
  return maintenanceBandOf(maintenanceNow(ship, now));
}
