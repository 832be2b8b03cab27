import type { EntityManager } from '@mikro-orm/postgresql';

/** Whom words reach that are not for a place. */
export interface Reach {
  teamId: string | null;
  playerIds: string[];
  /** Other regions than the speaker's where some of them are, or will be in a moment. */
  regionIds: string[];
}

/** A player who may be spoken to, wherever they are; null for one who is unknown or inactive. */
export async function reachOfPlayer(em: EntityManager, playerId: string, regionId: string): Promise<Reach | null> {
  const [player] = await em.execute<{ regionId: string | null }[]>(PLAYER, [playerId]);
  if (!player) return null;
  const isElsewhere = player.regionId !== null && player.regionId !== regionId;
  return { teamId: null, playerIds: [playerId], regionIds: isElsewhere ? [player.regionId as string] : [] };
}

/** The team of a player, the player among its members; null for who is in none. */
export async function reachOfTeam(em: EntityManager, playerId: string, regionId: string): Promise<Reach | null> {
  const [team] = await em.execute<Reach[]>(TEAM, [regionId, playerId]);
  return team ?? null;
}

/** Who is on the way is as good as there. */
const WHEREABOUTS = 'coalesce(p.current_region_id, j.destination_region_id)';
const ON_THE_WAY = `left join inter_regional_travels j on j.player_id = p.id and j.status = 'in_transit'`;

const PLAYER = `select ${WHEREABOUTS} as "regionId" from players p ${ON_THE_WAY} where p.id = ? and p.is_active`;

const TEAM = `
  select m.team_id as "teamId", array_agg(p.id) as "playerIds",
    coalesce(array_agg(distinct ${WHEREABOUTS}) filter (where ${WHEREABOUTS} <> ?), '{}') as "regionIds"
  from team_members me join team_members m on m.team_id = me.team_id join players p on p.id = m.player_id ${ON_THE_WAY}
  where me.player_id = ? group by 1`;
