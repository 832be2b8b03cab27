import { CAPITAL_POPULATION } from '../data/galaxy.ts';
import {
  HABITABLE_FROM,
  PLANET_KINDS,
  PLANET_WEIGHTS,
  PLANETS_BY_SECTOR_TYPE,
  type PlanetType,
  POPULATION_PER_HABITABILITY,
} from '../data/planetTypes.ts';
import type { Dice } from '../dice.ts';
import type { PlanetBlueprint, SectorBlueprint } from './blueprint.ts';
import { clamp, rounded } from './numbers.ts';
import type { Territory } from './stations.ts';

/** All planets of a region in order of their sectors: the named worlds, then as many as the density asks for. */
export function placePlanets(land: Territory, percent: number, dice: Dice): PlanetBlueprint[] {
  const named = namedWorlds(land, dice.stream('named'));
  const taken = new Set([1, ...named.map(({ sector }) => sector)]);
  const wanted = Math.round((land.sectors.length * percent) / 100) - named.length;
  const free = land.sectors.filter(({ number }) => !taken.has(number));
  const wild = dice
    .stream('sites')
    .shuffle(free)
    .slice(0, Math.max(0, wanted))
    .map(sector => wildWorld(land, sector, dice.stream(`world ${sector.number}`)));
  return [...named, ...wild].toSorted((a, b) => a.sector - b.sector);
}

function namedWorlds({ kind, anchors, sectors }: Territory, dice: Dice): PlanetBlueprint[] {
  const worlds = anchors.locations.filter(({ settled, slug }) => settled || slug === 'fringe_homeworld');
  return worlds.map(({ name, sector }) => {
    const world = worldOf('TERRAN', sectors[sector - 1]!, dice);
    if (sector !== 1) return { ...world, ...lifeAt(name === 'Rylan' ? 100 : 50), name };
    if (kind === 'central_nexus') return { ...world, ...lifeAt(100), name: 'Terra Nova Prime', radiationLevel: 0 };
    return {
      ...world,
      name: kind === 'terran_space' ? 'New Earth' : name,
      status: 'COLONIZED',
      habitability: 95,
      radiationLevel: 0,
      population: CAPITAL_POPULATION,
      maxPopulation: CAPITAL_POPULATION,
      isPopulationHub: true,
    };
  });
}

function wildWorld(land: Territory, sector: SectorBlueprint, dice: Dice): PlanetBlueprint {
  const allowed = PLANETS_BY_SECTOR_TYPE[sector.type]?.filter(
    type => land.kind !== 'central_nexus' || PLANET_KINDS[type].nexusHabitability,
  );
  const zone = land.zones[sector.zone]!.type;
  const type = allowed ? dice.pick(allowed) : dice.weighted(PLANET_WEIGHTS[zone]);
  const { habitability, nexusHabitability } = PLANET_KINDS[type];
  const range = land.kind === 'central_nexus' ? (nexusHabitability ?? habitability) : habitability;
  return { ...worldOf(type, sector, dice), ...lifeAt(dice.int(...range)), name: land.names.planet() };
}

function worldOf(type: PlanetType, sector: SectorBlueprint, dice: Dice): PlanetBlueprint {
  const { temperature, water, gravity, atmosphere } = PLANET_KINDS[type];
  const rich = sector.resources.has_asteroids ? 1.5 : 1;
  return {
    name: '',
    sector: sector.number,
    type,
    ...lifeAt(0),
    size: dice.int(3, 8),
    position: dice.int(1, 7),
    gravity: rounded(dice.float(...gravity), 2),
    atmosphere,
    temperature: dice.int(...temperature),
    waterCoverage: dice.int(...water),
    radiationLevel: rounded(clamp(sector.radiationLevel * dice.float(0.5, 1), 0, 1), 2),
    resourceRichness: rounded(dice.float(0.6, 1.4) * rich, 2),
    population: 0,
    isPopulationHub: false,
  };
}

function lifeAt(habitability: number): Pick<PlanetBlueprint, 'status' | 'habitability' | 'maxPopulation'> {
  return {
    status: habitability >= HABITABLE_FROM ? 'HABITABLE' : 'UNINHABITABLE',
    habitability,
    maxPopulation: habitability * POPULATION_PER_HABITABILITY,
  };
}
