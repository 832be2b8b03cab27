import { Ship } from '../entities/index.ts';
import { breakdown, mayBreak } from '../rules/breakdown.ts';
import type { Dice } from '../rules/dice.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { loseShip } from './shipLoss.ts';
import { tell } from './tell.ts';

/** What a flight does to the ship that made it, once it has arrived ([BD1] to [BD4]). */
export function wearShip(world: World, pilot: Pilot, { dice, now }: { dice: () => Dice; now: number }): void {
  const ship = world.shipOf(pilot);
  const broken = ship && mayBreak(ship, now) && breakdown(ship, dice(), now);
  if (!broken) return;
  const { mishaps, refit, maintenance, isLost } = broken;
  world.set(Ship, ship, { ...refit, ...(maintenance ? { maintenance } : {}) });
  tell(world, { player: pilot.player.id }, 'ship.failed', { shipId: ship.id, mishaps });
  if (isLost) loseShip(world, pilot, ship, { cause: 'breakdown', wreckCause: 'HAZARD', now });
}
