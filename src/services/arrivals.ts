import { AriaExplorationMap, Sector, Ship } from '../entities/index.ts';
import type { Dice } from '../rules/dice.ts';
import { type Encounter, encountersOn } from '../rules/encounters.ts';
import { strike, type Strike } from '../rules/mines.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { type Discovery, discoverPlace } from './discoveries.ts';
import { newId } from './newId.ts';
import { wearShip } from './flightWear.ts';
import { sightingOf } from './pilotView.ts';
import { tell } from './tell.ts';

/** Of a crowd so many are named. */
const MOST_NAMED = 10;

/** A pilot who has just come to a sector, and what the answer will say of it. */
export interface Arrival {
  world: World;
  pilot: Pilot;
  ship: Row<Ship>;
  sector: Row<Sector>;
  firstVisit: boolean;
  dice: () => Dice;
  now: number;
  discoveries: Discovery[];
  encounters: Encounter[];
}

/** What happens to who arrives, in this order. Each may change rows and add to what the answer says. */
const ON_ARRIVAL: readonly ((arrival: Arrival) => void)[] = [noteVisit, discover, meet, wear];

/** Lets happen what happens on arrival ([DS6] to [DS9], [EN1] to [EN6], [BD1] to [BD4]). */
export function arrive(
  facts: Omit<Arrival, 'discoveries' | 'encounters'>,
): Pick<Arrival, 'discoveries' | 'encounters'> {
  const arrival: Arrival = { ...facts, discoveries: [], encounters: [] };
  for (const happen of ON_ARRIVAL) happen(arrival);
  const { discoveries, encounters } = arrival;
  return { discoveries, encounters };
}

function noteVisit({ world, pilot, sector, firstVisit, now }: Arrival): void {
  if (!firstVisit) return;
  const at = new Date(now);
  const visit = { id: newId(), playerId: pilot.player.id, sectorId: sector.id, firstVisit: at, lastVisit: at };
  world.add(AriaExplorationMap, visit);
  world.note(pilot.visited, sector.id);
}

function discover({ world, pilot, sector, now, discoveries }: Arrival): void {
  discoveries.push(...discoverPlace(world, pilot, sector, now));
}

function meet(arrival: Arrival): void {
  const { world, pilot, sector, encounters } = arrival;
  const { personalReputation } = pilot.player;
  const standing = world.standingWith(pilot, sector.controllingFaction ?? '') ?? 0;
  // No command deploys drones yet: `drones` is the place to look once one does.
  const hostileDrones = 0;
  const hit = strikeMine(arrival);
  const others = othersIn(world, pilot, sector.sectorId);
  encounters.push(...encountersOn({ sector, others, strike: hit, hostileDrones, personalReputation, standing }));
}

function wear({ world, pilot, dice, now }: Arrival): void {
  wearShip(world, pilot, { dice, now });
}

/** Lets a mine of the sector go off ([EN4]), and tells its owner, if they are here. */
function strikeMine({ world, pilot, ship, sector }: Arrival): Strike | null {
  const { player } = pilot;
  const hit = strike(sector.defenses, player, ship.combat.hull);
  if (!hit) return null;
  const ownerId = sector.defenses.mine_owner_id;
  world.set(Ship, ship, { combat: { ...ship.combat, hull: hit.hull } });
  world.set(Sector, sector, { defenses: { ...sector.defenses, ...hit.left } });
  if (ownerId) {
    const news = {
      type: 'mine' as const,
      sectorId: sector.sectorId,
      pilot: sightingOf(world, pilot),
      damage: hit.damage,
    };
    tell(world, { player: ownerId }, 'encounter', news);
  }
  return hit;
}

/** O(named), however large the crowd. */
function othersIn(world: World, pilot: Pilot, sectorId: number) {
  const crowd = world.pilotsIn(sectorId);
  const pilots = [];
  for (const other of crowd) {
    if (pilots.length === MOST_NAMED) break;
    if (other !== pilot) pilots.push(sightingOf(world, other));
  }
  return { count: crowd.size - (crowd.has(pilot) ? 1 : 0), pilots };
}
