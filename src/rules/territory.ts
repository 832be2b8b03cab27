import { type FactionCode, factionCodes, mayEnterTerritory } from './data/factions.ts';

/** A place that a faction, a team or nobody holds. */
export interface Held {
  controllingFaction?: string | null;
}

/** Standing with a faction, null when it has never met the pilot. */
export type StandingWith = (faction: FactionCode) => number | null;

/** Who does not let a pilot over a border, and for which standing. A faction asks those who come from outside only ([MV8]). */
export function barrierBetween(
  from: Readonly<Held>,
  to: Readonly<Held>,
  standingWith: StandingWith,
): { faction: FactionCode; have: number | null } | null {
  if (from.controllingFaction === to.controllingFaction) return null;
  const faction = factionCodes.find(code => code === to.controllingFaction);
  if (!faction) return null;
  const have = standingWith(faction);
  return mayEnterTerritory(faction, have) ? null : { faction, have };
}
