import { v7 as uuidv7 } from 'uuid';
import { Ship } from '../entities/index.ts';
import type { ShipType } from '../rules/data/ships.ts';
import { newShip } from '../rules/ship.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';

/** Gives a pilot a new ship, with the figures of its hull ([SH8]). */
export function addShip(
  world: World,
  { player, ships }: Pilot,
  { type, now, ...columns }: Partial<Row<Ship>> & { type: ShipType; name: string; now: number },
): Row<Ship> {
  const at = new Date(now);
  const ship = world.create(Ship, {
    ...newShip(type, now),
    id: uuidv7(),
    ownerId: player.id,
    sectorId: player.currentSectorId,
    createdAt: at,
    lastUpdated: at,
    ...columns,
  });
  world.remember(ships, ship.id, ship);
  return ship;
}
