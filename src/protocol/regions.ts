import { z } from 'zod';

/** What `/api/v1/regions`, `/regions/:name/map` and `/nexus/*` answer. */

export const RegionName = z.string().regex(/^[A-Za-z0-9_-]{3,50}$/);

const Governance = z
  .object({
    type: z.enum(['autocracy', 'democracy', 'council']),
    votingThreshold: z.number().describe('share of the votes a proposal needs, 0.1 to 0.9'),
    quorum: z.number().describe('share of the voting power that must take part'),
    electionFrequencyDays: z.number().int(),
    openElections: z.number().int(),
    openPolicies: z.number().int(),
  })
  .meta({ id: 'Governance' });

export const RegionSummary = z
  .object({
    id: z.uuid(),
    name: RegionName,
    displayName: z.string(),
    kind: z.enum(['central_nexus', 'terran_space', 'player_owned']),
    status: z.string(),
    sectors: z.number().int(),
    online: z.number().int().describe('pilots in the region just now'),
    taxRate: z.number().describe('share of a trade, 0.05 to 0.25'),
    governance: Governance,
  })
  .meta({ id: 'RegionSummary' });

export const RegionDetail = RegionSummary.extend({
  economicSpecialization: z.string().nullable(),
  capitalSectorId: z.number().int().nullable(),
  landingSectorId: z.number().int().nullable().describe('where travellers from other regions arrive'),
  stations: z.number().int(),
  planets: z.number().int(),
  clusters: z.number().int(),
  createdAt: z.iso.datetime(),
}).meta({ id: 'RegionDetail' });

const Cluster = z.object({ id: z.uuid(), name: z.string(), type: z.string(), color: z.string().nullable() });

const Zone = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: z.string(),
    policingLevel: z.number().int(),
    dangerRating: z.number().int(),
  })
  .meta({ id: 'Zone' });

const MapSector = z
  .object({
    id: z.number().int().describe('number in the galaxy, the one commands take'),
    number: z.number().int().describe('number in the region'),
    name: z.string(),
    type: z.string(),
    x: z.number().int(),
    y: z.number().int(),
    z: z.number().int(),
    cluster: z.uuid(),
    zone: z.uuid().nullable(),
    capital: z.literal(true).optional(),
  })
  .meta({ id: 'MapSector' });

const Edge = z.object({
  from: z.number().int(),
  to: z.number().int(),
  oneWay: z.literal(true).optional(),
  turns: z.number().int(),
});

/** `to` may lie in another region: such a tunnel is a gate, flown with a journey. */
const Tunnel = Edge.extend({ id: z.uuid(), name: z.string(), type: z.string() });

const MapStation = z
  .object({
    id: z.uuid(),
    sectorId: z.number().int(),
    name: z.string(),
    class: z.number().int(),
    type: z.string(),
  })
  .meta({ id: 'MapStation' });

const MapPlanet = z
  .object({ id: z.uuid(), sectorId: z.number().int(), name: z.string(), type: z.string() })
  .meta({ id: 'MapPlanet' });

export const RegionMap = z
  .object({
    region: RegionName,
    clusters: z.array(Cluster),
    zones: z.array(Zone),
    sectors: z.array(MapSector),
    warps: z.array(Edge),
    tunnels: z.array(Tunnel),
    stations: z.array(MapStation),
    planets: z.array(MapPlanet),
  })
  .meta({ id: 'RegionMap' });

export const NexusCluster = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: z.string(),
    sectors: z.number().int(),
    stations: z.number().int(),
    planets: z.number().int(),
    averageSecurity: z.number(),
    averageDevelopment: z.number(),
    isDiscovered: z.boolean(),
    economicValue: z.number().int(),
  })
  .meta({ id: 'NexusCluster' });

export const NexusStats = z
  .object({
    totalSectors: z.number().int(),
    totalStations: z.number().int(),
    totalPlanets: z.number().int(),
    totalWarps: z.number().int(),
    totalTunnels: z.number().int(),
    clusters: z.array(
      NexusCluster.pick({
        id: true,
        name: true,
        type: true,
        sectors: true,
        averageSecurity: true,
        averageDevelopment: true,
      }),
    ),
  })
  .meta({ id: 'NexusStats' });

export type RegionSummary = z.output<typeof RegionSummary>;
export type RegionDetail = z.output<typeof RegionDetail>;
export type RegionMap = z.output<typeof RegionMap>;
export type NexusCluster = z.output<typeof NexusCluster>;
export type NexusStats = z.output<typeof NexusStats>;
