import type { Answer } from '../../sdk/Api.ts';

export type RegionMap = Answer<'map'>;
export type MapSector = RegionMap['sectors'][number];
export type MapStation = RegionMap['stations'][number];
export type MapPlanet = RegionMap['planets'][number];
export type Cluster = RegionMap['clusters'][number];
export type Zone = RegionMap['zones'][number];

/** The map of a region by what it is looked up with. */
export class Atlas {
  readonly map: RegionMap;
  readonly #sectors: ReadonlyMap<number, MapSector>;
  readonly #stations: ReadonlyMap<string, MapStation>;
  readonly #stationsAt: ReadonlyMap<number, MapStation[]>;
  readonly #planetsAt: ReadonlyMap<number, MapPlanet[]>;
  readonly #clusters: ReadonlyMap<string, Cluster>;
  readonly #zones: ReadonlyMap<string, Zone>;

  constructor(map: RegionMap) {
    this.map = map;
    this.#sectors = new Map(map.sectors.map(sector => [sector.id, sector]));
    this.#stations = new Map(map.stations.map(station => [station.id, station]));
    this.#stationsAt = Map.groupBy(map.stations, ({ sectorId }) => sectorId);
    this.#planetsAt = Map.groupBy(map.planets, ({ sectorId }) => sectorId);
    this.#clusters = new Map(map.clusters.map(cluster => [cluster.id, cluster]));
    this.#zones = new Map(map.zones.map(zone => [zone.id, zone]));
  }

  sector(id: number): MapSector | undefined {
    return this.#sectors.get(id);
  }

  station(id: string): MapStation | undefined {
    return this.#stations.get(id);
  }

  stationsAt(sectorId: number): readonly MapStation[] {
    return this.#stationsAt.get(sectorId) ?? [];
  }

  planetsAt(sectorId: number): readonly MapPlanet[] {
    return this.#planetsAt.get(sectorId) ?? [];
  }

  clusterOf({ cluster }: MapSector): Cluster | undefined {
    return this.#clusters.get(cluster);
  }

  zoneOf({ zone }: MapSector): Zone | undefined {
    return zone === null ? undefined : this.#zones.get(zone);
  }
}
