import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { commandId, credits, id, moment, reservation, sectorId, turns } from '../formats.ts';
import { RegionName } from '../regions.ts';

const method = z
  .enum(['platform_gate', 'player_gate', 'warp_jumper'])
  .default('platform_gate')
  .describe('through the gate of the station where you are docked, through a gate of another player, or by a jump');

const destinationRegionId = id.describe('a region');
const ticketId = id.describe('of the journey');

/** What stands in the way of a journey. */
const REFUSED = [
  'ERR_NOT_FOUND',
  'ERR_SAME_REGION',
  'ERR_GALACTIC_CITIZEN_REQUIRED',
  'ERR_REGION_CLOSED',
  'ERR_REGION_NEW_RESIDENTS_BLOCKED',
  'ERR_LANDED',
  'ERR_NO_SHIP',
  'ERR_SHIP_IMMOBILIZED',
  'ERR_SHIP_HARMONIZING',
  'ERR_NO_GATE',
  'ERR_METHOD_UNAVAILABLE',
  'ERR_NO_TURNS',
  'ERR_NO_CREDITS',
] as const;

export const journeys = {
  'travel.quote': {
    summary: 'What a journey to another region would take now, and where it ends',
    format: z.strictObject({ destinationRegionId, method }),
    reply: z.object({
      destination: z.object({ id, name: RegionName, displayName: z.string() }),
      method: z.enum(['platform_gate', 'player_gate', 'warp_jumper']),
      cost: credits,
      turnCost: turns,
      landingSectorId: sectorId,
    }),
    rate: 'read',
    errors: REFUSED,
  },
  'travel.depart': {
    summary: 'Leave for another region, with the ship you fly and all that you carry',
    format: z.strictObject({ destinationRegionId, method, commandId }),
    reply: z.object({
      ticketId,
      destination: RegionName,
      cost: credits,
      turnCost: turns,
      turns,
      credits,
      expiresAt: moment.describe('until then you must have arrived, or you are brought back'),
      reservation: reservation.nullable().describe('your seat in the destination; null: `POST /enter` gives you one'),
    }),
    rate: 'move',
    errors: REFUSED,
  },
  'travel.cancel': {
    summary: 'Call a journey off that has not arrived: you are back where you left, with all that it took',
    format: z.strictObject({ ticketId, commandId }),
    reply: z.object({ ticketId, refund: credits, turns, credits }),
    rate: 'move',
    errors: ['ERR_NOT_IN_TRANSIT'],
  },
} as const satisfies Record<string, CommandFormat>;
