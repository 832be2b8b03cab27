import { Player, Ship } from '../entities/index.ts';
import type { InsuranceTier } from '../rules/data/insurance.ts';
import type { ShipType } from '../rules/data/ships.ts';
import type { UpgradeKind } from '../rules/data/upgrades.ts';
import { upgrade } from '../rules/fitting.ts';
import { insure } from '../rules/insurance.ts';
import { plainName } from '../rules/ship.ts';
import { purchase } from '../rules/shipyard.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { addShip } from './addShip.ts';
import { charge, deskOf, ownShip, served } from './shipDesk.ts';
import { offersAt } from './shipOffers.ts';

/** What shipyards sell: hulls, upgrades, insurance. */
export class ShipyardService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Everything a pilot may have done at the station's desks, with its price now. Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED. */
  offers(world: World, pilot: Pilot) {
    return offersAt(deskOf(world, pilot), pilot, this.#clock());
  }

  /** Buys a hull, which lies docked here ([SY7]). Refuses what `purchase` refuses. */
  buy(world: World, pilot: Pilot, { type, name = plainName(type) }: { type: ShipType; name?: string | undefined }) {
    const now = this.#clock();
    const { player } = pilot;
    const { price: cost, credits } = purchase(deskOf(world, pilot), type);
    const ship = addShip(world, pilot, { type, name, now });
    if (!world.shipOf(pilot)) world.set(Player, player, { currentShipId: ship.id });
    charge(world, pilot, { cost, credits }, { reason: 'ship_purchase', reference: ship.id, at: new Date(now) });
    return served(pilot, ship, { cost, now });
  }

  /** Refuses: ERR_NOT_FOUND, and what `upgrade` refuses. */
  upgrade(world: World, pilot: Pilot, order: { shipId: string; upgrade: UpgradeKind }) {
    const now = this.#clock();
    const ship = ownShip(pilot, order.shipId);
    const { cost, credits, level, refit } = upgrade(deskOf(world, pilot), ship, order.upgrade);
    world.set(Ship, ship, refit);
    charge(world, pilot, { cost, credits }, { reason: 'ship_upgrade', reference: ship.id, at: new Date(now) });
    return { upgrade: order.upgrade, level, ...served(pilot, ship, { cost, now }) };
  }

  /** Refuses: ERR_NOT_FOUND, and what `insure` refuses. */
  insure(world: World, pilot: Pilot, { shipId, tier: type }: { shipId: string; tier: InsuranceTier }) {
    const now = this.#clock();
    const ship = ownShip(pilot, shipId);
    const { cost, credits } = insure(deskOf(world, pilot), ship, type);
    world.set(Ship, ship, { insurance: { ...ship.insurance, type } });
    charge(world, pilot, { cost, credits }, { reason: 'ship_insurance', reference: ship.id, at: new Date(now) });
    return served(pilot, ship, { cost, now });
  }
}
