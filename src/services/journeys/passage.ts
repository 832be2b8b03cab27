import type { EntityManager } from '@mikro-orm/postgresql';
import type { JourneyMethod } from '../../rules/journey.ts';
import { Refusal } from '../../rules/refusal.ts';
import { query } from '../../world/query.ts';

export interface JourneyOrder {
  destinationRegionId: string;
  method: JourneyMethod;
}

/** What a journey needs to know that is in no row of the region where it begins. */
export interface Passage {
  destination: { id: string; name: string; displayName: string; status: string };
  landingSectorId: number;
  isCitizen: boolean;
  isStakeholder: boolean;
  lastJumpAt: Date | null;
}

interface Found extends Omit<Passage, 'destination' | 'landingSectorId' | 'lastJumpAt'> {
  id: string;
  name: string;
  displayName: string;
  status: string;
  landingSectorId: number | null;
  lastJumpAt: string | null;
}

/** Looks up where a journey leads and what its pilot is there. Refuses: ERR_NOT_FOUND. */
export async function findPassage(em: EntityManager, playerId: string, regionId: string): Promise<Passage> {
  const [found] = await query<Found>(em, PASSAGE, [playerId, regionId]);
  if (!found || found.landingSectorId === null) throw new Refusal('ERR_NOT_FOUND', { what: 'region' });
  const { id, name, displayName, status, landingSectorId, lastJumpAt, ...pilot } = found;
  return {
    destination: { id, name, displayName, status },
    landingSectorId,
    lastJumpAt: lastJumpAt === null ? null : new Date(lastJumpAt),
    ...pilot,
  };
}

/** Whether somebody belongs to a region is only asked where that matters. */
const PASSAGE = `
  select r.id, r.name, r.display_name as "displayName", r.status, landing.sector_id as "landingSectorId",
    p.is_galactic_citizen as "isCitizen",
    case when r.status in ('suspended', 'grace') then coalesce(r.owner_id = p.user_id, false)
      or exists (select 1 from planets where region_id = r.id and owner_id = p.id)
      or exists (select 1 from stations where region_id = r.id and owner_id = p.id)
      or exists (select 1 from ships s join sectors at on at.sector_id = s.sector_id
        where s.owner_id = p.id and at.region_id = r.id and not s.is_destroyed)
    else false end as "isStakeholder",
    (select max(initiated_at) from inter_regional_travels
      where player_id = p.id and travel_method = 'warp_jumper' and status = 'completed') as "lastJumpAt"
  from players p cross join regions r
    left join lateral (
      select sector_id from sectors
      where region_id = r.id and sector_number in (r.nexus_warp_sector, r.capital_sector_number)
      order by sector_number = r.nexus_warp_sector desc nulls last limit 1
    ) landing on true
  where p.id = $1 and r.id = $2`;
