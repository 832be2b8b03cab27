import type {
  MarketPrice,
  Planet,
  Sector,
  SectorWarp,
  SpecialFormation,
  Station,
  WarpTunnel,
} from '../entities/index.ts';
import type { RegionRows } from './loadRegion.ts';
import type { Row } from './readRows.ts';

interface Edges {
  warps: Row<SectorWarp>[];
  tunnels: Row<WarpTunnel>[];
}

const NO_EDGES: Edges = { warps: [], tunnels: [] };

/** Where everything of a region is. Look-ups are by index: nothing here takes longer in a larger region. */
export class Atlas {
  readonly stationCount: number;
  readonly #sectors = new Map<number, Row<Sector>>();
  readonly #sectorsById = new Map<string, Row<Sector>>();
  readonly #edges = new Map<string, Edges>();
  /** Latent ways by the ids that pilots know them by. */
  readonly #latent = new Map<string, Edges>();
  readonly #stations = new Map<string, Row<Station>>();
  readonly #shelves = new Map<string, Map<string, Row<MarketPrice>>>();
  readonly #stationsAt: ReadonlyMap<number, Row<Station>[]>;
  readonly #planetsAt: ReadonlyMap<number, Row<Planet>[]>;
  readonly #formations: ReadonlyMap<string, Row<SpecialFormation>>;
  readonly #formationsAt = new Map<string, Row<SpecialFormation>[]>();

  constructor(rows: RegionRows) {
    this.stationCount = rows.stations.length;
    for (const sector of rows.sectors) {
      this.#sectors.set(sector.sectorId, sector);
      this.#sectorsById.set(sector.id, sector);
    }
    for (const warp of rows.warps) {
      this.#edgesOf(warp.sourceSectorId).warps.push(warp);
      this.#edgesOf(warp.destinationSectorId).warps.push(warp);
      if (warp.isLatent) this.#latent.set(latentId(warp), { warps: [warp], tunnels: [] });
    }
    for (const tunnel of rows.tunnels) this.#bore(tunnel);
    for (const station of rows.stations) {
      this.#stations.set(station.id, station);
      this.#shelves.set(station.id, new Map());
    }
    for (const price of rows.prices) this.#shelves.get(price.stationId)?.set(price.commodity, price);
    this.#stationsAt = Map.groupBy(rows.stations, ({ sectorId }) => sectorId);
    this.#planetsAt = Map.groupBy(rows.planets, ({ sectorId }) => sectorId);
    this.#formations = new Map(rows.formations.map(formation => [formation.id, formation]));
    for (const formation of rows.formations) {
      for (const place of new Set([formation.anchorSectorId, ...formation.interiorSectorIds])) {
        const there = this.#formationsAt.get(place);
        if (there) there.push(formation);
        else this.#formationsAt.set(place, [formation]);
      }
    }
  }

  /** A tunnel that was not there when the region was loaded; one that is known is not learnt twice. */
  learn(tunnel: Row<WarpTunnel>): void {
    const ends = [tunnel.originSectorId, tunnel.destinationSectorId];
    if (!ends.some(end => this.edgesAt(end).tunnels.some(({ id }) => id === tunnel.id))) this.#bore(tunnel);
  }

  #bore(tunnel: Row<WarpTunnel>): void {
    this.#edgesOf(tunnel.originSectorId).tunnels.push(tunnel);
    this.#edgesOf(tunnel.destinationSectorId).tunnels.push(tunnel);
    if (tunnel.isLatent) this.#latent.set(tunnel.id, { warps: [], tunnels: [tunnel] });
  }

  /** By the number players know; undefined outside this region. */
  sector(sectorId: number): Row<Sector> | undefined {
    return this.#sectors.get(sectorId);
  }

  sectors(): IterableIterator<Row<Sector>> {
    return this.#sectors.values();
  }

  sectorById(id: string): Row<Sector> | undefined {
    return this.#sectorsById.get(id);
  }

  /** Every way that touches a sector, also those that only lead in. */
  edgesAt(id: string): Readonly<Edges> {
    return this.#edges.get(id) ?? NO_EDGES;
  }

  /** A latent way alone, by its tunnel's id or what `warpId` of the rules makes of its ends. */
  latentEdge(edgeId: string): Readonly<Edges> {
    return this.#latent.get(edgeId) ?? NO_EDGES;
  }

  station(id: string): Row<Station> | undefined {
    return this.#stations.get(id);
  }

  stations(): IterableIterator<Row<Station>> {
    return this.#stations.values();
  }

  stationsAt(sectorId: number): readonly Row<Station>[] {
    return this.#stationsAt.get(sectorId) ?? [];
  }

  planetsAt(sectorId: number): readonly Row<Planet>[] {
    return this.#planetsAt.get(sectorId) ?? [];
  }

  formation(id: string): Row<SpecialFormation> | undefined {
    return this.#formations.get(id);
  }

  /** Formations that have a sector as their anchor or in their interior, by its row id. */
  formationsAt(id: string): readonly Row<SpecialFormation>[] {
    return this.#formationsAt.get(id) ?? [];
  }

  shelves(stationId: string): ReadonlyMap<string, Row<MarketPrice>> {
    return this.#shelves.get(stationId) ?? new Map();
  }

  #edgesOf(id: string): Edges {
    let edges = this.#edges.get(id);
    if (!edges) {
      edges = { warps: [], tunnels: [] };
      this.#edges.set(id, edges);
    }
    return edges;
  }
}

/** As `rules/routes.ts` names it, and as it is in what pilots know. */
function latentId({ sourceSectorId, destinationSectorId }: Row<SectorWarp>): string {
  return `${sourceSectorId}:${destinationSectorId}`;
}
