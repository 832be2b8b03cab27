import type { Sector, WarpTunnel } from '../../entities/index.ts';

/** The tunnel between a region's landing sector and the nexus. The key keeps a second attempt from making a second one. */
export function nexusLink(landing: Sector, gate: Sector): Partial<WarpTunnel> {
  return {
    name: `Nexus Gate of sector ${landing.sectorId}`,
    originSectorId: landing.id,
    destinationSectorId: gate.id,
    type: 'NATURAL',
    sourceEndpoint: endpointOf(landing),
    destinationEndpoint: endpointOf(gate),
    idempotencyKey: `${landing.regionId}:1`,
  };
}

export function endpointOf(sector: Sector): WarpTunnel['sourceEndpoint'] {
  return {
    sector_id: sector.sectorId,
    cluster_id: sector.clusterId,
    region_id: sector.regionId ?? null,
    coordinates: { x: sector.xCoord, y: sector.yCoord, z: sector.zCoord },
    controlling_faction: sector.controllingFaction ?? null,
    is_secured: false,
    access_requirements: null,
  };
}
