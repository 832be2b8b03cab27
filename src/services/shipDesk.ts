import type { Ship } from '../entities/index.ts';
import { Player } from '../entities/index.ts';
import { isIndestructible } from '../rules/destruction.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { post } from './pilots.ts';
import { shipView } from './shipView.ts';

/** A ship of the pilot. Refuses: ERR_NOT_FOUND, also for a ship of somebody else. */
export function ownShip({ ships }: Pilot, shipId: string): Row<Ship> {
  const ship = ships.get(shipId);
  if (!ship) throw new Refusal('ERR_NOT_FOUND', { what: 'ship' });
  return ship;
}

/** What the rules of the desk ask: the pilot, where they are docked, and how they stand with those there. */
export function deskOf(world: World, pilot: Pilot) {
  const { player } = pilot;
  const station = world.station(player.currentPortId ?? '') ?? null;
  return {
    pilot: player,
    station,
    standing: world.standingWith(pilot, station?.factionAffiliation ?? '') ?? 0,
    standingWith: (faction: string) => world.standingWith(pilot, faction),
    fleet: [...pilot.ships.values()].filter(({ type }) => !isIndestructible(type)).length,
  };
}

/** Takes what a ship cost and notes it: it goes to nobody ([SY2]). */
export function charge(
  world: World,
  { player }: Pilot,
  { cost, credits }: { cost: number; credits: number },
  posting: { reason: string; reference: string; at: Date },
): void {
  world.set(Player, player, { credits });
  post(world, 'player', player.id, -cost, posting);
}

/** What every paid work on a ship is answered with. */
export function served(pilot: Pilot, ship: Row<Ship>, { cost, now }: { cost: number; now: number }) {
  return { ship: shipView(pilot, ship, now), cost, credits: pilot.player.credits };
}
