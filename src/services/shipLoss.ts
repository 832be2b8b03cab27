import { v7 as uuidv7 } from 'uuid';
import { CargoWreck, Player, Ship } from '../entities/index.ts';
import { type Destruction, destroy, isIndestructible } from '../rules/destruction.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { addShip } from './addShip.ts';
import { post } from './pilots.ts';
import { tell } from './tell.ts';

const POD_NAME = 'Emergency Escape Pod';

export interface Doom {
  /** What destroyed it, in a word. */
  cause: string;
  wreckCause: CargoWreck['cause'];
  isVoluntary?: boolean;
  killerId?: string;
  now: number;
}

/** Takes a ship out of the world: pilot to a pod, policy to the purse, cargo to a wreck ([LS1] to [LS4]). False for what cannot be destroyed. */
export function loseShip(world: World, pilot: Pilot, ship: Row<Ship>, doom: Doom): boolean {
  const { player, ships } = pilot;
  const isFlown = ship.id === player.currentShipId;
  const pods = [...ships.values()].filter(({ type }) => isIndestructible(type));
  const lost = destroy({ ship, owner: player, isFlown, isVoluntary: doom.isVoluntary ?? false, pods });
  if (!lost) return false;

  const wreckId = leaveWreck(world, pilot, ship, { contents: lost.wreck, doom });
  const podId = lost.pod && takeUp(world, pilot, lost.pod, { from: ship, now: doom.now });
  payOut(world, pilot, lost, { reference: ship.id, at: new Date(doom.now) });
  world.set(Ship, ship, {
    isDestroyed: true,
    status: 'DESTROYED',
    destructionCause: doom.cause,
    cargo: { ...ship.cargo, used: 0, contents: {} },
    genesisDevices: 0,
    mines: 0,
  });
  world.forget(ships, ship.id);
  announce(world, player, ship, { ...doom, payout: lost.payout, podId, wreckId });
  return true;
}

/** The pod takes the place of the ship that was lost. */
function takeUp(
  world: World,
  pilot: Pilot,
  { id, cargo }: NonNullable<Destruction['pod']>,
  { from, now }: { from: Row<Ship>; now: number },
): string {
  const { player, ships } = pilot;
  const place = { sectorId: from.sectorId, status: player.isDocked ? 'DOCKED' : 'IN_SPACE', cargo } as const;
  const own = ships.get(id ?? '');
  if (own) world.set(Ship, own, place);
  const pod = own ?? addShip(world, pilot, { type: 'ESCAPE_POD', name: POD_NAME, now, ...place });
  world.set(Player, player, { currentShipId: pod.id });
  return pod.id;
}

function payOut(
  world: World,
  { player }: Pilot,
  { payout, credits }: Destruction,
  posting: { reference: string; at: Date },
): void {
  if (payout === 0) return;
  world.set(Player, player, { credits });
  post(world, 'player', player.id, payout, { reason: 'insurance_payout', ...posting });
}

/** What drifts is still its owner's in the books, until somebody takes it. */
function leaveWreck(
  world: World,
  { player }: Pilot,
  ship: Row<Ship>,
  { contents, doom }: { contents: Destruction['wreck']; doom: Doom },
): string | null {
  const sector = world.sector(ship.sectorId);
  if (!contents || !sector) return null;
  const id = uuidv7();
  world.add(CargoWreck, {
    id,
    sectorId: sector.id,
    originalOwnerId: player.id,
    originalTeamId: player.teamId,
    killingBlowPilotId: doom.killerId ?? null,
    destroyedShipId: ship.id,
    destroyedShipType: ship.type,
    cargo: { ...contents },
    cause: doom.wreckCause,
    createdAt: new Date(doom.now),
  });
  return id;
}

function announce(
  world: World,
  { id: ownerId }: Row<Player>,
  { id: shipId, name: shipName, type: shipType, sectorId }: Row<Ship>,
  { cause, killerId, payout, podId, wreckId }: Doom & { payout: number; podId: string | null; wreckId: string | null },
): void {
  tell(world, { player: ownerId }, 'ship.lost', { shipId, shipName, cause, payout, podId, wreckId });
  const destroyed = { shipId, shipName, shipType, sectorId, cause, ownerId, killerId: killerId ?? null };
  tell(world, { sector: sectorId }, 'ship.destroyed', destroyed);
}
