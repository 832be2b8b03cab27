import { type FactionCode, factionCodes } from './data/factions.ts';
import { type ReputationLevel, reputationLevels } from './data/reputation.ts';
import { type ShipType, shipSpecification, shipTypes } from './data/ships.ts';
import { atDesk, type Customer, type Desk, paid, type Workshop } from './desk.ts';
import { Refusal } from './refusal.ts';

/** More ships than this nobody may own, escape pods aside ([SY6]). */
export const MOST_SHIPS = 50;

export interface Yard extends Desk {
  pilot: Readonly<Customer & { isGalacticCitizen: boolean }>;
  /** Standing with a faction, null when it has never met the pilot. */
  standingWith: (faction: FactionCode) => number | null;
  /** How many ships the pilot owns, without escape pods. */
  fleet: number;
}

export interface Purchase {
  type: ShipType;
  price: number;
  credits: number;
}

/** The hulls that any shipyard has: those that are bought, and the clipper ([SY3]). */
export const hullsForSale: readonly ShipType[] = shipTypes.filter(type => isForSale(type));

/** Spacedocks, stations of the type and dealers sell ships ([SY3]). */
export function isShipyard({ isSpacedock, type, services }: Readonly<Workshop>): boolean {
  return isSpacedock || type === 'SHIPYARD' || services.ship_dealer;
}

/** What keeps a pilot from a hull, in the order of refusal ([SY4]): ERR_REQUIREMENT, ERR_FLEET_FULL, ERR_NO_CREDITS. */
export function barsTo({ pilot, standingWith, fleet }: Readonly<Yard>, type: ShipType): Refusal[] {
  const { baseCost: need } = shipSpecification(type);
  const bars: Refusal[] = [];
  if (isForCitizens(type) && !pilot.isGalacticCitizen) {
    bars.push(new Refusal('ERR_REQUIREMENT', { citizenship: 'galactic' }));
  }
  for (const { faction, level, from } of gatesOf(type)) {
    const have = standingWith(faction);
    if (have === null || have < from) bars.push(new Refusal('ERR_REQUIREMENT', { faction, level, need: from, have }));
  }
  if (fleet >= MOST_SHIPS) bars.push(new Refusal('ERR_FLEET_FULL', { most: MOST_SHIPS }));
  if (pilot.credits < need) bars.push(new Refusal('ERR_NO_CREDITS', { need, have: pilot.credits }));
  return bars;
}

/**
 * Buys a hull at its base cost ([SY4]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED, ERR_NPC_ONLY_HULL,
 * ERR_NOT_SOLD_HERE, and what `barsTo` names.
 */
export function purchase(yard: Readonly<Yard>, type: ShipType): Purchase {
  const station = atDesk(yard);
  const hull = shipSpecification(type);
  if (hull.isNpcOnly) throw new Refusal('ERR_NPC_ONLY_HULL');
  if (!isShipyard(station) || !isForSale(type)) throw new Refusal('ERR_NOT_SOLD_HERE', { type });
  const [bar] = barsTo(yard, type);
  if (bar) throw bar;
  return { type, price: hull.baseCost, credits: paid(yard.pilot, hull.baseCost) };
}

function isForSale(type: ShipType): boolean {
  return shipSpecification(type).acquisitionMethods.includes('purchase') || isForCitizens(type);
}

function isForCitizens(type: ShipType): boolean {
  return shipSpecification(type).acquisitionMethods.includes('galactic_citizen');
}

function gatesOf(type: ShipType): { faction: FactionCode; level: ReputationLevel; from: number }[] {
  const gates = shipSpecification(type).factionRequirements ?? {};
  return factionCodes.flatMap(faction => {
    const step = reputationLevels.find(({ level }) => level === gates[faction]);
    return step ? [{ faction, level: step.level, from: step.from }] : [];
  });
}
