import { Ship } from '../entities/index.ts';
import type { RepairTier } from '../rules/data/maintenance.ts';
import { repair } from '../rules/hullRepair.ts';
import { service } from '../rules/upkeep.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { charge, deskOf, ownShip, served } from './shipDesk.ts';

/** Making ships whole again. */
export class MaintenanceService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Hull and shields. Refuses: ERR_NOT_FOUND, and what `repair` refuses. */
  repair(world: World, pilot: Pilot, shipId: string) {
    const now = this.#clock();
    const ship = ownShip(pilot, shipId);
    const { cost, credits, combat } = repair(deskOf(world, pilot), ship);
    world.set(Ship, ship, { combat });
    charge(world, pilot, { cost, credits }, { reason: 'ship_repair', reference: ship.id, at: new Date(now) });
    return { hull: combat.hull, shields: combat.shields, ...served(pilot, ship, { cost, now }) };
  }

  /** Condition and failures. Refuses: ERR_NOT_FOUND, and what `service` refuses. */
  service(world: World, pilot: Pilot, { shipId, tier }: { shipId: string; tier: RepairTier }) {
    const now = this.#clock();
    const ship = ownShip(pilot, shipId);
    const garage = { ...deskOf(world, pilot), isFlown: ship.id === pilot.player.currentShipId };
    const { cost, credits, maintenance } = service(garage, ship, { tier, now });
    world.set(Ship, ship, { maintenance });
    charge(world, pilot, { cost, credits }, { reason: 'ship_service', reference: ship.id, at: new Date(now) });
    return served(pilot, ship, { cost, now });
  }
}
