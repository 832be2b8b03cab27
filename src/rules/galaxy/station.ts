import type { ClusterType } from '../data/clusters.ts';
import type { RegionKind } from '../data/galaxy.ts';
import {
  type SecurityTier,
  STATION_CLASSES,
  STATION_DEFENSES,
  type StationClassNumber,
  type StationType,
} from '../data/stationClasses.ts';
import {
  ORDINARY_SERVICES,
  SHIPYARD_SERVICES,
  STARPORT_SERVICES,
  TRADEDOCK_A_SERVICES,
} from '../data/stationServices.ts';
import type { Dice } from '../dice.ts';
import { slipsOf } from '../slips.ts';
import type { StationBlueprint } from './blueprint.ts';
import { stockOf } from './stock.ts';

/** What sets a station apart; everything else follows from it. */
export interface StationCharter {
  name: string;
  sector: number;
  stationClass: StationClassNumber;
  type: StationType;
  size: number;
  faction: string | null;
  spacedock?: boolean;
  starportPrime?: boolean;
  tradedock?: 'A' | 'B';
  capital?: boolean;
}

/** Builds a station in a cluster of a region. */
export function build(charter: StationCharter, region: RegionKind, cluster: ClusterType, dice: Dice): StationBlueprint {
  const { name, sector, stationClass, type, size, faction } = charter;
  const special = charter.spacedock || charter.starportPrime || charter.tradedock !== undefined;
  const salePrice = special ? null : STATION_CLASSES[stationClass]!.price;
  return {
    name,
    sector,
    stationClass,
    type,
    size,
    factionAffiliation: faction,
    services: { ...servicesOf(charter) },
    securityTier: securityOf(charter, region, cluster),
    slips: {
      ...slipsOf({
        stationClass,
        isSpacedock: charter.spacedock ?? false,
        isStarportPrime: charter.starportPrime ?? false,
        tradedockTier: charter.tradedock ?? null,
      }),
    },
    defenses: defensesOf(stationClass),
    isSpacedock: charter.spacedock ?? false,
    isStarportPrime: charter.starportPrime ?? false,
    tradedockTier: charter.tradedock ?? null,
    isPlayerOwnable: salePrice !== null,
    salePrice,
    stock: stockOf(
      { stationClass, tradedock: charter.tradedock !== undefined, capital: charter.capital ?? false },
      dice,
    ),
  };
}

function servicesOf({ starportPrime, tradedock, spacedock }: StationCharter) {
  if (starportPrime) return STARPORT_SERVICES;
  if (tradedock === 'A') return TRADEDOCK_A_SERVICES;
  return tradedock === 'B' || spacedock ? SHIPYARD_SERVICES : ORDINARY_SERVICES;
}

/** The order of the tests is the rule: the first that applies decides. */
function securityOf(
  { stationClass, spacedock, tradedock }: StationCharter,
  region: RegionKind,
  cluster: ClusterType,
): SecurityTier {
  if (stationClass === 0 && region === 'central_nexus') return 'premium';
  if (stationClass === 0 && region === 'terran_space') return 'standard';
  if (tradedock || (spacedock && region !== 'player_owned')) return 'standard';
  if (cluster === 'FRONTIER_OUTPOST' || cluster === 'CONTESTED') return 'none';
  return stationClass >= 7 ? 'standard' : 'basic';
}

function defensesOf(stationClass: StationClassNumber): StationBlueprint['defenses'] {
  const level = stationClass >= 1 && stationClass <= 5 ? stationClass : STATION_DEFENSES.length;
  const row = STATION_DEFENSES[level - 1]!;
  return {
    defense_drones: row.drones,
    max_defense_drones: row.drones,
    auto_turrets: level >= 4,
    defense_grid: level >= 5,
    shield_strength: row.shieldStrength,
    patrol_ships: 0,
    military_contract: false,
    hull_armor: row.hullArmor,
    shield_pool: row.shieldPool,
    shield_regen: row.shieldRegen,
    defensive_fire: row.fire,
    point_defense_rating: row.pointDefense,
  };
}
