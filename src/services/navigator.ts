import { type Sector, WarpKnowledge } from '../entities/index.ts';
import { type LatentEdge, reveal, type RevealedVia, traversed } from '../rules/knowledge.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Navigator, Route } from '../rules/routes.ts';
import type { StandingWith } from '../rules/territory.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';

/** The sector a pilot is in. Refuses: ERR_WRONG_SECTOR. */
export function placeOf(world: World, { player }: Pilot) {
  const place = world.sector(player.currentSectorId);
  if (!place) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: player.currentSectorId });
  return place;
}

/** What decides which ways a pilot may fly. Refuses: ERR_NO_SHIP. */
export function navigatorOf(world: World, pilot: Pilot, now: number): Navigator {
  const ship = world.shipOf(pilot);
  if (!ship) throw new Refusal('ERR_NO_SHIP');
  return { ship, now, knows: knowsOf(pilot) };
}

export function knowsOf({ knowledge }: Pilot): Navigator['knows'] {
  return edgeId => knowledge.has(edgeId);
}

/** Who has never met a faction stands at 0 with it. */
export function standingOf(world: World, pilot: Pilot): StandingWith {
  return faction => world.standingWith(pilot, faction) ?? 0;
}

/** Lets a pilot know of a latent way ([DS4]). Whether they had not known it. */
export function learn(world: World, pilot: Pilot, { layer, edgeId }: LatentEdge, found: Find): boolean {
  const known = pilot.knowledge.get(edgeId);
  const change = reveal(known ?? null, found.via);
  if (known && change) world.set(WarpKnowledge, known, change);
  if (known || !change) return false;
  const ids = { playerId: pilot.player.id, regionId: world.region.id, layer, edgeId };
  const row = world.create(WarpKnowledge, { ...ids, ...change, createdAt: new Date(found.now) });
  world.remember(pilot.knowledge, edgeId, row);
  return true;
}

interface Find {
  via: RevealedVia;
  now: number;
}

/** A latent way as it looks from one of its ends. The far end is null when it lies in another region. */
export function latentWay(world: World, { id }: Row<Sector>, { layer, from, to, oneWay }: LatentEdge) {
  const forth = from === id;
  const leads = oneWay ? (forth ? ('out' as const) : ('in' as const)) : ('both' as const);
  return {
    kind: layer === 'sector_warps' ? ('warp' as const) : ('tunnel' as const),
    sectorId: world.sectorById(forth ? to : from)?.sectorId ?? null,
    leads,
  };
}

/** Marks a latent way as flown ([DS5]). */
export function noteFlight(world: World, { knowledge }: Pilot, { edgeId }: Route): void {
  const known: Row<WarpKnowledge> | undefined = knowledge.get(edgeId);
  const change = known && traversed(known);
  if (known && change) world.set(WarpKnowledge, known, change);
}
