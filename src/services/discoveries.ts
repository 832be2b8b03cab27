import { FormationDiscovery, Planet, Sector, SpecialFormation } from '../entities/index.ts';
import { isNewPlanet, isNewSector } from '../rules/discovery.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';

/** What a pilot has found. Only this pilot is told of it. */
export type Discovery =
  | { type: 'sector'; sectorId: number; name: string }
  | { type: 'planet'; planetId: string; name: string }
  | {
      type: 'formation';
      formationId: string;
      name: string | null;
      formation: SpecialFormation['type'];
      first: boolean;
    };

/** What a pilot finds who arrives in a sector ([DS6] to [DS9]). */
export function discoverPlace(world: World, pilot: Pilot, place: Row<Sector>, now: number): Discovery[] {
  const at = new Date(now);
  const found: Discovery[] = [];
  if (isNewSector(place)) {
    world.set(Sector, place, { isDiscovered: true, discoveredById: pilot.player.id, discoveryDate: at });
    found.push({ type: 'sector', sectorId: place.sectorId, name: place.name });
  }
  for (const planet of world.planetsAt(place.sectorId)) {
    if (!isNewPlanet(planet)) continue;
    world.set(Planet, planet, { discoveredBy: pilot.player.id, discoveredAt: at });
    found.push({ type: 'planet', planetId: planet.id, name: planet.name });
  }
  return [...found, ...discoverFormations(world, pilot, place, now)];
}

/** Makes known the formations that a sector belongs to ([DS8], [DS9]). */
export function discoverFormations(world: World, pilot: Pilot, { id }: Row<Sector>, now: number): Discovery[] {
  const unknown = world.formationsAt(id).filter(formation => !pilot.formations.has(formation.id));
  return unknown.map(formation => {
    const { id: formationId, name, type, isDiscovered } = formation;
    const found = { playerId: pilot.player.id, formationId, discoveredAt: new Date(now) };
    world.remember(pilot.formations, formationId, world.create(FormationDiscovery, found));
    if (!isDiscovered) world.set(SpecialFormation, formation, { isDiscovered: true });
    return { type: 'formation', formationId, name, formation: type, first: !isDiscovered };
  });
}
