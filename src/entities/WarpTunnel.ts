import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { double, id, jsonb, lastChange, now } from './columns.ts';
import { WarpTunnelStability, WarpTunnelStatus, WarpTunnelType } from './enums.ts';
import type { JsonObject } from './json/common.ts';
import type { TunnelEndpoint, TunnelProperties, TunnelStatus } from './json/galaxy.ts';

const WarpTunnelSchema = defineEntity({
  name: 'WarpTunnel',
  tableName: 'warp_tunnels',
  properties: {
    id: id(),
    name: p.string().length(100),
    originSectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').index(),
    destinationSectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').index(),
    type: p.enum(WarpTunnelType).nativeEnumName('warp_tunnel_type'),
    status: p.enum(WarpTunnelStatus).nativeEnumName('warp_tunnel_status').default('ACTIVE'),
    isBidirectional: p.boolean().default(true),
    isLatent: p.boolean().default(false),
    stability: double().default(1).check('stability >= 0 and stability <= 1'),
    stabilityEnum: p.enum(WarpTunnelStability).nativeEnumName('warp_tunnel_stability_enum').default('STABLE'),
    createdAt: now(),
    lastUpdated: lastChange(),
    properties: jsonb<TunnelProperties>({
      length: 10,
      stability_rating: 75,
      expected_lifetime: null,
      age: 0,
      traversal_cost: 1,
      cool_down: 0,
      discovered: true,
      discoverer_id: null,
      discovery_date: null,
      affected_by_storms: true,
    }),
    tunnelStatus: jsonb<TunnelStatus>({
      is_active: true,
      disruption: null,
      traffic_level: 0,
      last_traversal: null,
      maintenance_status: null,
    }),
    sourceEndpoint: jsonb<TunnelEndpoint>({
      sector_id: null,
      cluster_id: null,
      region_id: null,
      coordinates: { x: 0, y: 0, z: 0 },
      controlling_faction: null,
      is_secured: false,
      access_requirements: null,
    }),
    destinationEndpoint: jsonb<TunnelEndpoint>({
      sector_id: null,
      cluster_id: null,
      region_id: null,
      coordinates: { x: 0, y: 0, z: 0 },
      controlling_faction: null,
      is_secured: false,
      access_requirements: null,
    }),
    artificialData: p.json<JsonObject>().nullable(),
    totalTraversals: p.integer().default(0).check('total_traversals >= 0'),
    traversalHistory: jsonb<JsonObject[]>([]),
    turnCost: p.integer().default(1).check('turn_cost >= 1'),
    energyCost: p.integer().default(0).check('energy_cost >= 0'),
    isPublic: p.boolean().default(true),
    accessRequirements: p.json<JsonObject>().nullable(),
    createdByPlayerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    createdByFaction: p.text().nullable(),
    maxUses: p.integer().nullable().check('max_uses >= 1'),
    currentUses: p.integer().default(0).check('current_uses >= 0'),
    expiresAt: p.datetime().nullable(),
    specialEffects: jsonb<JsonObject>({}),
    description: p.text().nullable(),
    idempotencyKey: p.string().length(120).nullable().unique(),
  },
  checks: [{ name: 'no_self_tunnel', expression: 'origin_sector_id <> destination_sector_id' }],
});

/** A long lane, inside a region or between two. */
export class WarpTunnel extends WarpTunnelSchema.class {}
WarpTunnelSchema.setClass(WarpTunnel);
