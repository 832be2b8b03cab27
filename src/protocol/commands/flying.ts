import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { commandId, credits, id, Nothing, sectorId, sighting, turns } from '../formats.ts';

const kind = z.enum(['warp', 'tunnel', 'gate']);

/** A way out of a sector. `crossing` ends in another region: it takes a journey, and its sector is not told. */
const Way = z.object({
  kind,
  sectorId: sectorId.nullable(),
  turnCost: turns,
  crossing: z.boolean(),
  tunnelId: id.optional(),
});

const LatentWay = z.object({
  kind: z.enum(['warp', 'tunnel']),
  sectorId: sectorId.nullable().describe('the far end; null in another region'),
  leads: z.enum(['in', 'out', 'both']).describe('which way it can be flown, seen from the near end'),
});

const Formation = z.object({
  id,
  name: z.string().nullable(),
  type: z.string(),
  anchorSectorId: sectorId.nullable(),
  sectors: z.int().describe('how many it has'),
  isInvestigated: z.boolean().describe('by anybody: there is nothing left to earn'),
});

const TunnelEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tunnel_degradation'), remaining: z.int() }),
  z.object({ type: z.literal('tunnel_collapse') }),
  z.object({ type: z.literal('radiation_exposure'), severity: z.enum(['medium', 'high']) }),
  z.object({ type: z.literal('spacetime_anomaly') }),
]);

const Discovery = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sector'), sectorId, name: z.string() }),
  z.object({ type: z.literal('planet'), planetId: id, name: z.string() }),
  z.object({
    type: z.literal('formation'),
    formationId: id,
    name: z.string().nullable(),
    formation: z.string().describe('its type'),
    first: z.boolean().describe('nobody knew of it before'),
  }),
]);

const threat = z.enum(['low', 'medium', 'high']);

const Encounter = z.discriminatedUnion('type', [
  z.object({ type: z.literal('mine'), damage: z.int(), hull: z.number().describe('what is left') }),
  z.object({
    type: z.literal('sector_hazard'),
    hazard: z.enum(['BLACK_HOLE', 'NEBULA', 'ASTEROID_FIELD', 'WORMHOLE']),
    threat,
  }),
  z.object({ type: z.literal('players'), count: z.int(), pilots: z.array(sighting).describe('up to 10 of them') }),
  z.object({ type: z.literal('drones'), count: z.int(), threat }),
  z.object({ type: z.literal('faction_patrol'), ships: z.int(), faction: z.string().nullable(), threat }),
]);

const Investigated = z.object({ reward: credits, credits });

export const flying = {
  move: {
    summary: 'Fly to a neighbouring sector',
    format: z.strictObject({ sectorId, commandId }),
    reply: z.object({
      sectorId: sectorId.describe('where the pilot is now'),
      arrived: z.boolean().describe('false when a latent way turned out to lead from there to here only'),
      turnCost: turns,
      turns,
      revealed: z.array(LatentWay),
      discoveries: z.array(Discovery),
      encounters: z.array(Encounter),
      tunnelEvents: z.array(TunnelEvent),
    }),
    rate: 'move',
    errors: [
      'ERR_DOCKED',
      'ERR_LANDED',
      'ERR_NO_SHIP',
      'ERR_SHIP_IMMOBILIZED',
      'ERR_SHIP_HARMONIZING',
      'ERR_SHIP_HELD',
      'ERR_CROSS_REGION',
      'ERR_NOT_ADJACENT',
      'ERR_TUNNEL_CLOSED',
      'ERR_ACCESS_DENIED',
      'ERR_NO_TURNS',
    ],
  },
  'nav.moves': {
    summary: 'Where the pilot may fly from here, best first',
    format: Nothing,
    reply: z.object({ sectorId, turns, warps: z.array(Way), tunnels: z.array(Way) }),
    rate: 'read',
    errors: ['ERR_NO_SHIP'],
  },
  'nav.plot': {
    summary: 'The best way to a sector of the region, leg by leg',
    format: z.strictObject({
      target: sectorId,
      objective: z
        .enum(['turns', 'jumps', 'safety'])
        .default('turns')
        .describe('what there is to be least of; for safety: hazard'),
    }),
    reply: z.object({
      path: z.array(z.object({ sectorId, kind, turnCost: turns })).describe('empty where the pilot is there'),
      turnCost: turns,
      jumps: z.int(),
    }),
    rate: 'move',
    errors: ['ERR_NO_SHIP', 'ERR_CROSS_REGION', 'ERR_NO_PATH'],
  },
  'nav.formations': {
    summary: "The formations of the pilot's sector that the pilot knows",
    format: Nothing,
    reply: z.object({
      sectorId,
      formations: z.array(Formation),
    }),
    rate: 'read',
    errors: [],
  },
  'nav.chart': {
    summary: "What the pilot knows of the region beyond everybody's map",
    format: Nothing,
    reply: z.object({
      visited: z.array(sectorId).describe('sectors of the region that the pilot has flown to'),
      ways: z
        .array(LatentWay.extend({ from: sectorId.describe('the end it is told from') }))
        .describe('latent ways that the pilot knows and that are still there'),
      formations: z.array(Formation.omit({ sectors: true })),
    }),
    rate: 'read',
    errors: [],
  },
  scan: {
    summary: 'Look into a neighbouring sector, for 2 turns',
    format: z.strictObject({ sectorId, commandId }),
    reply: z.object({
      sectorId,
      name: z.string(),
      type: z.string(),
      tier: z.int().min(0).max(2).describe('how much the scanner shows; the rest is left out'),
      hazard: z.int(),
      radiation: z.number(),
      asteroids: z.boolean().optional(),
      gasClouds: z.boolean().optional(),
      presence: z.enum(['silent', 'faint motion']).optional().describe('may be misread'),
      mines: z.boolean().optional(),
      patrols: z.enum(['none', 'light', 'moderate', 'heavy']).optional(),
      planet: z.boolean().optional(),
      station: z.boolean().optional(),
      discoveries: z.array(Discovery),
      turnCost: turns,
      turns,
    }),
    rate: 'move',
    errors: ['ERR_CROSS_REGION', 'ERR_NO_SHIP', 'ERR_SENSORS_OFFLINE', 'ERR_NOT_ADJACENT', 'ERR_NO_TURNS'],
  },
  'scan.latent': {
    summary: "Find the latent ways that touch the pilot's sector",
    format: z.strictObject({ commandId }),
    reply: z.object({ sectorId, ways: z.array(LatentWay.extend({ isNew: z.boolean() })) }),
    rate: 'move',
    errors: ['ERR_NO_SHIP', 'ERR_SENSORS_OFFLINE'],
  },
  'formation.investigate': {
    summary: 'Look into a known formation from its anchor or from inside: pays once in the galaxy',
    format: z.strictObject({ formationId: id, commandId }),
    reply: Investigated,
    rate: 'move',
    errors: ['ERR_NOT_FOUND', 'ERR_WRONG_SECTOR', 'ERR_ALREADY_INVESTIGATED', 'ERR_WALLET_FULL'],
  },
  'anomaly.investigate': {
    summary: "Look into the anomaly of the pilot's sector: pays once in the galaxy",
    format: z.strictObject({ commandId }),
    reply: Investigated,
    rate: 'move',
    errors: ['ERR_NOT_FOUND', 'ERR_ALREADY_INVESTIGATED', 'ERR_WALLET_FULL'],
  },
} as const satisfies Record<string, CommandFormat>;
