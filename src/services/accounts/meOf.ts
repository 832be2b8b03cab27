import type { Player, User } from '../../entities/index.ts';
import type { Me } from '../../protocol/accounts.ts';

interface Places {
  current: string | null;
  home: string | null;
}

/** What somebody sees of their own account: nothing that is not named here. */
export function meOf(user: User, player: Player, places: Places): Me {
  return {
    user: {
      id: user.id,
      username: user.username,
      email: user.email ?? null,
      isAdmin: user.isAdmin,
      createdAt: user.createdAt.toISOString(),
    },
    player: {
      id: player.id,
      nickname: player.nickname ?? null,
      displayName: player.nickname || user.username,
      nameColor: player.nameColor,
      credits: player.credits,
      turns: player.turns,
      maxTurns: player.maxTurns,
      currentRegion: places.current,
      currentSectorId: player.currentSectorId,
      homeRegion: places.home,
      homeSectorId: player.homeSectorId,
      isDocked: player.isDocked,
      currentStationId: player.currentPortId ?? null,
      isLanded: player.isLanded,
      currentPlanetId: player.currentPlanetId ?? null,
      currentShipId: player.currentShipId ?? null,
      teamId: player.teamId ?? null,
      militaryRank: player.militaryRank,
      rankPoints: player.rankPoints,
      personalReputation: player.personalReputation,
      reputationTier: player.reputationTier,
      attackDrones: player.attackDrones,
      defenseDrones: player.defenseDrones,
      mines: player.mines,
      isGalacticCitizen: player.isGalacticCitizen,
    },
    firstLogin: { required: !player.firstLogin.completed },
  };
}
