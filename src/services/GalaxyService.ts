import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Galaxy, Sector, WarpTunnel } from '../entities/index.ts';
import type { RegionBlueprint } from '../rules/galaxy/blueprint.ts';
import { Refusal } from '../rules/refusal.ts';
import { checkBlueprint } from '../rules/galaxy/check.ts';
import { generateRegion } from '../rules/galaxy/generate.ts';
import { insertRows } from '../world/insertRows.ts';
import { countRows, insertRegion } from './galaxy/insertRegion.ts';
import { nexusLink } from './galaxy/nexusLink.ts';
import { FIRST_REGIONS, type NewRegion, OWNED } from './galaxy/regions.ts';

/** Nodes that start together take turns here, so that a galaxy is made once. */
const GALAXY_LOCK = 2103;

/** Told what is being made and how many rows of how many are written. */
export type Progress = (step: string, done: number, total: number) => void;

/** Makes the galaxy. */
export class GalaxyService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /**
   * Makes Terran Space, the Central Nexus and the link between them, if there is no galaxy yet; says whether it did.
   * One transaction: a start that is killed half-way leaves nothing, and the next one begins anew.
   */
  async ensure(seed: number, progress: Progress): Promise<boolean> {
    return this.#em.fork().transactional(async em => {
      await em.execute('select pg_advisory_xact_lock(?)', [GALAXY_LOCK]);
      if ((await em.count(Galaxy)) > 0) return false;
      await this.#create(em, seed, progress);
      return true;
    });
  }

  /**
   * Adds a player-owned region behind the highest sector and links it to the nexus [RG3, RG5, RG7], in one transaction of which `finish`
   * is the last part. The gate that the nexus has from now on; null where there is no nexus. Refuses: ERR_NAME_TAKEN.
   */
  async add(
    { name, displayName, blueprint }: Pick<NewRegion, 'name' | 'blueprint'> & { displayName: string },
    onRows: (done: number, total: number) => void,
    finish: (em: EntityManager, regionId: string, total: number) => Promise<void>,
  ): Promise<NewGate | null> {
    return this.#em.fork().transactional(async em => {
      await em.execute('select pg_advisory_xact_lock(?)', [GALAXY_LOCK]);
      const [facts] = await em.execute<{ taken: boolean; offset: number }[]>(FACTS, [name]);
      if (facts?.taken) throw new Refusal('ERR_NAME_TAKEN');
      const offset = facts?.offset ?? 0;
      const defaults = { ...OWNED, displayName, totalSectors: blueprint.totalSectors };
      const total = countRows(blueprint);
      let done = 0;
      const regionId = await insertRegion(em, { name, defaults, blueprint, offset }, count => {
        done += count;
        onRows(done, total);
      });
      const gate = await linkToNexus(em, offset + blueprint.landingSector);
      await em.execute(COUNT_IN, [JSON.stringify(countsOf(blueprint, gate ? 1 : 0)), blueprint.totalSectors]);
      await finish(em, regionId, total);
      return gate;
    });
  }

  async #create(em: EntityManager, seed: number, progress: Progress): Promise<void> {
    const regions: NewRegion[] = [];
    let offset = 0;
    for (const [index, { name, ...defaults }] of FIRST_REGIONS.entries()) {
      progress(`generating ${defaults.displayName}`, index, FIRST_REGIONS.length);
      const blueprint = generate({ kind: defaults.regionType, sectors: defaults.totalSectors, seed: seed + index });
      regions.push({ name, defaults, blueprint, offset });
      offset += blueprint.totalSectors;
    }

    const total = regions.reduce((sum, region) => sum + countRows(region.blueprint), 0);
    let done = 0;
    for (const region of regions) {
      await insertRegion(em, region, count => {
        done += count;
        progress(`writing ${region.defaults.displayName}`, done, total);
      });
    }
    await insertRows(em, WarpTunnel, await nexusLinks(em, regions));
    await insertRows(em, Galaxy, [galaxyRow(regions, seed)]);
  }
}

/** A blueprint that passed every check. A fault is a bug in the generator, never a reason to go on. */
function generate(plan: Parameters<typeof generateRegion>[0]): RegionBlueprint {
  const blueprint = generateRegion(plan);
  const faults = checkBlueprint(blueprint);
  if (faults.length > 0)
    throw new Error(`the ${plan.kind} made from seed ${plan.seed} is faulty: ${faults.join('; ')}`);
  return blueprint;
}

/** One tunnel from each region's landing sector to the first sector of the nexus. */
async function nexusLinks(em: EntityManager, regions: readonly NewRegion[]): Promise<Partial<WarpTunnel>[]> {
  const hub = regions.find(({ defaults }) => defaults.regionType === 'central_nexus');
  if (!hub) return [];
  const outer = regions.filter(region => region !== hub);
  const ends = outer.map(({ offset, blueprint }) => offset + blueprint.landingSector);
  const sectors = await em.find(Sector, { sectorId: { $in: [hub.offset + 1, ...ends] } });
  const gate = sectors.find(({ sectorId }) => sectorId === hub.offset + 1);
  return gate ? sectors.filter(sector => sector !== gate).map(landing => nexusLink(landing, gate)) : [];
}

/** Whether a region has that name, and the highest sector of the galaxy. */
const FACTS = `
  select exists (select 1 from regions where lower(name) = lower(?)) as taken,
    (select coalesce(max(sector_id), 0) from sectors)::int as offset`;

/** The galaxy's own figures grow with what is added. */
const COUNT_IN = `
  update galaxies set statistics = statistics || (
      select jsonb_object_agg(key, coalesce((statistics ->> key)::int, 0) + value::int) from jsonb_each_text(?::jsonb)
    ), max_sectors = max_sectors + ?`;

function countsOf({ sectors, stations, planets, tunnels }: RegionBlueprint, gates: number): Record<string, number> {
  return {
    total_sectors: sectors.length,
    discovered_sectors: sectors.filter(sector => sector.isDiscovered).length,
    station_count: stations.length,
    planet_count: planets.length,
    warp_tunnel_count: tunnels.length + gates,
  };
}

/** A gate that was bored, by which another region learns that it is there. */
export interface NewGate {
  regionId: string;
  tunnelId: string;
}

async function linkToNexus(em: EntityManager, landingSectorId: number): Promise<NewGate | null> {
  const landing = await em.findOneOrFail(Sector, { sectorId: landingSectorId });
  const [hub] = await em.execute<{ id: string }[]>(GATE_SECTOR);
  const gate = hub && (await em.findOneOrFail(Sector, hub.id));
  if (!gate?.regionId) return null;
  const tunnel = { id: uuidv7(), ...nexusLink(landing, gate) };
  await insertRows(em, WarpTunnel, [tunnel]);
  return { regionId: gate.regionId, tunnelId: tunnel.id };
}

const GATE_SECTOR = `
  select s.id from sectors s join regions r on r.id = s.region_id
  where r.region_type = 'central_nexus' and s.sector_number = 1`;

function galaxyRow(regions: readonly NewRegion[], seed: number): Partial<Galaxy> {
  const sum = (count: (blueprint: RegionBlueprint) => number) =>
    regions.reduce((total, region) => total + count(region.blueprint), 0);
  const sectors = sum(blueprint => blueprint.totalSectors);
  return {
    name: 'SectorWars 2102',
    description: `Made from seed ${seed}.`,
    maxSectors: sectors,
    statistics: {
      total_sectors: sectors,
      discovered_sectors: sum(({ sectors: all }) => all.filter(sector => sector.isDiscovered).length),
      station_count: sum(blueprint => blueprint.stations.length),
      planet_count: sum(blueprint => blueprint.planets.length),
      player_count: 0,
      team_count: 0,
      warp_tunnel_count: sum(blueprint => blueprint.tunnels.length) + regions.length - 1,
      genesis_count: 0,
    },
  };
}
