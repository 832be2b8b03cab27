import type { Strike } from './mines.ts';

const HAZARDOUS = ['BLACK_HOLE', 'NEBULA', 'ASTEROID_FIELD', 'WORMHOLE'] as const;
type HazardousType = (typeof HAZARDOUS)[number];
const HIGH_HAZARD = 7;
const MANY_DRONES = 10;
const WANTED_FROM = -500;

export type Threat = 'low' | 'medium' | 'high';

interface Sighting {
  playerId: string;
  name: string;
  shipType: string;
}

export type Encounter =
  | { type: 'players'; count: number; pilots: Sighting[] }
  | { type: 'sector_hazard'; hazard: HazardousType; threat: Threat }
  | { type: 'mine'; damage: number; hull: number }
  | { type: 'drones'; count: number; threat: Threat }
  | { type: 'faction_patrol'; ships: number; faction: string | null; threat: Threat };

/** What a pilot meets a sector with. */
export interface Arrival {
  sector: Readonly<{
    type: string;
    hazardLevel: number;
    controllingFaction?: string | null;
    defenses: { patrol_ships: readonly string[] };
  }>;
  /** Who else is there; in a crowd a few of them are named. */
  others: Readonly<{ count: number; pilots: readonly Sighting[] }>;
  strike: Readonly<Strike> | null;
  /** Drones there that belong to neither the pilot nor their team. */
  hostileDrones: number;
  personalReputation: number;
  /** With the faction that holds the sector. */
  standing: number;
}

type Lookout = (arrival: Readonly<Arrival>) => Encounter | null;

/** Who looks out for what, in the order in which a pilot is told. A new kind of encounter is one more of them. */
const LOOKOUTS: readonly Lookout[] = [mine, hazard, players, drones, patrol];

/** What a pilot meets on arrival ([EN1] to [EN6]). It tells; what it does to the pilot is done by the rule of its kind. */
export function encountersOn(arrival: Readonly<Arrival>): Encounter[] {
  return LOOKOUTS.flatMap(lookout => lookout(arrival) ?? []);
}

function mine({ strike }: Readonly<Arrival>): Encounter | null {
  return strike && { type: 'mine', damage: strike.damage, hull: strike.hull };
}

function hazard({ sector }: Readonly<Arrival>): Encounter | null {
  const type = HAZARDOUS.find(known => known === sector.type);
  if (!type) return null;
  return { type: 'sector_hazard', hazard: type, threat: sector.hazardLevel < HIGH_HAZARD ? 'medium' : 'high' };
}

function players({ others }: Readonly<Arrival>): Encounter | null {
  return others.count === 0 ? null : { type: 'players', count: others.count, pilots: [...others.pilots] };
}

function drones({ hostileDrones: count }: Readonly<Arrival>): Encounter | null {
  return count === 0 ? null : { type: 'drones', count, threat: count < MANY_DRONES ? 'low' : 'medium' };
}

/** Patrols let those pass whom nobody looks for ([EN5]). */
function patrol({ sector, personalReputation, standing }: Readonly<Arrival>): Encounter | null {
  const ships = sector.defenses.patrol_ships.length;
  const wanted = personalReputation <= WANTED_FROM || standing <= WANTED_FROM;
  if (ships === 0 || !wanted) return null;
  return { type: 'faction_patrol', ships, faction: sector.controllingFaction ?? null, threat: 'high' };
}
