import { Player, Region } from '../entities/index.ts';
import { type Flows, ownerPayout, type OwnerPurse } from '../rules/bill.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { post, type Posting } from './pilots.ts';

/** Where the share of the region's owner goes in a deal of this pilot: their wallet if they are here, else what is kept for them. */
export function ownerPurse(world: World, trader: Pilot): OwnerPurse | null {
  const { ownerId, ownerBalance } = world.region;
  if (!ownerId) return null;
  const owner = world.pilotOfUser(ownerId);
  return owner
    ? { balance: owner.player.credits, isTrader: owner === trader }
    : { balance: ownerBalance, isTrader: false };
}

/** Pays the region's tax to its owner and its treasury ([TX1]). */
export function payRegionTax(world: World, { regionOwner, regionTreasury }: Flows, posting: Posting): void {
  const { region } = world;
  if (regionTreasury > 0) {
    world.set(Region, region, { treasuryBalance: region.treasuryBalance + regionTreasury });
    post(world, 'region', region.id, regionTreasury, posting);
  }
  if (regionOwner === 0) return;
  const owner = world.pilotOfUser(region.ownerId)?.player;
  if (owner) {
    world.set(Player, owner, { credits: owner.credits + regionOwner });
    post(world, 'player', owner.id, regionOwner, { ...posting, reason: 'owner_share' });
  } else {
    world.set(Region, region, { ownerBalance: region.ownerBalance + regionOwner });
    post(world, 'owner', region.id, regionOwner, { ...posting, reason: 'owner_share' });
  }
}

/** Pays the region's owner what was kept for them, as they come in ([TX2]). */
export function payOwner(world: World, { player }: Pilot, now: number): void {
  const { region } = world;
  if (region.ownerId !== player.userId) return;
  const paid = ownerPayout(region.ownerBalance, player.credits);
  if (paid === 0) return;
  const posting = { reason: 'owner_share', reference: region.id, at: new Date(now) };
  world.set(Region, region, { ownerBalance: region.ownerBalance - paid });
  world.set(Player, player, { credits: player.credits + paid });
  post(world, 'owner', region.id, -paid, posting);
  post(world, 'player', player.id, paid, posting);
}
