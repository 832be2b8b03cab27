import { Player, Ship } from '../entities/index.ts';
import { board } from '../rules/boarding.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { ownShip } from './shipDesk.ts';
import { shipView } from './shipView.ts';

/** A pilot's ships: which there are, which one is flown, what they are called. */
export class ShipService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  list(_world: World, pilot: Pilot) {
    const now = this.#clock();
    return { ships: [...pilot.ships.values()].map(ship => shipView(pilot, ship, now)) };
  }

  /** Boards another ship. The one that is left stays as it is, with its cargo. Refuses: ERR_NOT_FOUND, and what `board` refuses. */
  activate(world: World, pilot: Pilot, shipId: string) {
    const ship = ownShip(pilot, shipId);
    const { player } = pilot;
    if (ship.id !== player.currentShipId) {
      const boarded = board(player, ship);
      world.set(Ship, ship, boarded);
      world.set(Player, player, { currentShipId: ship.id });
    }
    return { ship: shipView(pilot, ship, this.#clock()) };
  }

  /** Refuses: ERR_NOT_FOUND. */
  rename(world: World, pilot: Pilot, { shipId, name }: { shipId: string; name: string }) {
    const ship = ownShip(pilot, shipId);
    world.set(Ship, ship, { name });
    return { ship: shipView(pilot, ship, this.#clock()) };
  }
}
