import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { commandId, id, Nothing, sectorId, turns } from '../formats.ts';

/** A way out of a sector. `crossing` ends in another region: it takes a journey, and its sector is not told. */
const Way = z.object({
  kind: z.enum(['warp', 'tunnel', 'gate']),
  sectorId: sectorId.nullable(),
  turnCost: turns,
  crossing: z.boolean(),
  tunnelId: id.optional(),
});

const TunnelEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tunnel_degradation'), remaining: z.int() }),
  z.object({ type: z.literal('tunnel_collapse') }),
  z.object({ type: z.literal('radiation_exposure'), severity: z.enum(['medium', 'high']) }),
  z.object({ type: z.literal('spacetime_anomaly') }),
]);

export const flying = {
  move: {
    summary: 'Fly to a neighbouring sector',
    format: z.strictObject({ sectorId, commandId }),
    reply: z.object({
      sectorId,
      turnCost: turns,
      turns,
      encounters: z.array(z.never()),
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
} as const satisfies Record<string, CommandFormat>;
