import type { Pilot, World } from '../world/World.ts';
import type { Appearance } from './SectorChannel.ts';

/** A pilot as others in the sector may see them: no credits, no cargo, nothing of what they know. */
export function appearanceOf(world: World, pilot: Pilot): Appearance {
  const { player } = pilot;
  return {
    name: player.nickname ?? `Pilot ${player.id.slice(-4)}`,
    shipType: world.shipOf(pilot)?.type ?? '',
    rank: player.militaryRank,
    nameColor: player.nameColor,
    reputationTier: player.reputationTier,
    isDocked: player.isDocked,
    isLanded: player.isLanded,
  };
}
