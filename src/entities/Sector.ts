import { defineEntity, p } from '@mikro-orm/core';
import { Cluster } from './Cluster.ts';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { Team } from './Team.ts';
import { Zone } from './Zone.ts';
import { double, id, jsonb, lastChange, now, texts } from './columns.ts';
import { SectorType } from './enums.ts';
import type { ActiveEvent, Amounts } from './json/common.ts';
import type { NavBeacon, SectorDefenses, SectorResources } from './json/galaxy.ts';

const SectorSchema = defineEntity({
  name: 'Sector',
  tableName: 'sectors',
  properties: {
    id: id(),
    sectorId: p.integer().check('sector_id >= 1').unique(),
    sectorNumber: p.integer().nullable().check('sector_number >= 1'),
    isCapital: p.boolean().default(false),
    name: p.string().length(100),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').nullable().index(),
    clusterId: () => p.manyToOne(Cluster).mapToPk().deleteRule('cascade').index(),
    zoneId: () => p.manyToOne(Zone).mapToPk().deleteRule('set null').nullable().index(),
    type: p.enum(SectorType).nativeEnumName('sector_type').default('STANDARD'),
    securityLevel: p.integer().default(5).nullable().check('security_level >= 0 and security_level <= 10'),
    developmentLevel: p.integer().default(1).nullable().check('development_level >= 0 and development_level <= 10'),
    trafficLevel: p.integer().default(1).nullable().check('traffic_level >= 0 and traffic_level <= 10'),
    createdAt: now(),
    lastUpdated: lastChange(),
    isDiscovered: p.boolean().default(true),
    discoveredById: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    discoveryDate: p.datetime().nullable(),
    xCoord: p.integer(),
    yCoord: p.integer(),
    zCoord: p.integer().default(0),
    radiationLevel: double().default(0).check('radiation_level >= 0'),
    hazardLevel: p.integer().default(0).check('hazard_level >= 0 and hazard_level <= 10'),
    resources: jsonb<SectorResources>({
      has_asteroids: false,
      asteroid_yield: { ore: 0, precious_metals: 0, quantum_shards: 0 },
      gas_clouds: [],
      has_scanned: false,
    }),
    resourceRegeneration: double().default(1).check('resource_regeneration >= 0'),
    playersPresent: jsonb<string[]>([]),
    shipsPresent: jsonb<string[]>([]),
    defenses: jsonb<SectorDefenses>({
      owner_id: null,
      owner_name: null,
      team_id: null,
      mines: 0,
      mine_owner_id: null,
      patrol_ships: [],
      docked_npc_ships: [],
    }),
    isNexusProtected: p.boolean().default(false),
    isOutlawZone: p.boolean().default(false),
    isNpcBarracksSector: p.boolean().default(false),
    controllingFaction: p.text().nullable(),
    controllingTeamId: () => p.manyToOne(Team).mapToPk().deleteRule('set null').nullable(),
    lastCombat: p.datetime().nullable(),
    activeEvents: jsonb<ActiveEvent[]>([]),
    specialFeatures: texts(),
    description: p.text().nullable(),
    navHazards: jsonb<Amounts>({}),
    navBeacons: jsonb<NavBeacon[]>([]),
  },
  uniques: [
    { name: 'sectors_region_id_sector_number_unique', properties: ['regionId', 'sectorNumber'] },
    { name: 'one_capital_per_region', properties: ['regionId'], where: 'is_capital' },
  ],
});

/** A place. `sectorId` is its number in the galaxy, `sectorNumber` its number in the region. */
export class Sector extends SectorSchema.class {}
SectorSchema.setClass(Sector);
