import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { commandId, credits, id, moment, stationId, turns } from '../formats.ts';

const position = z.int().min(1).describe('place in the line, 1 is next');

export const docking = {
  dock: {
    summary: "Dock at a station of the pilot's sector",
    format: z.strictObject({ stationId, commandId }),
    reply: z.object({
      station: z.object({
        id,
        name: z.string(),
        type: z.string(),
        class: z.int(),
        services: z.record(z.string(), z.boolean()),
      }),
      fee: credits,
      turns,
      credits,
    }),
    rate: 'move',
    errors: [
      'ERR_NOT_FOUND',
      'ERR_STATION_CLOSED',
      'ERR_WRONG_SECTOR',
      'ERR_DOCKED',
      'ERR_LANDED',
      'ERR_NO_SHIP',
      'ERR_SHIP_HARMONIZING',
      'ERR_NO_TURNS',
      'ERR_NO_CREDITS',
      'ERR_STANDING_TOO_LOW',
      'ERR_NO_SLIP',
    ],
  },
  undock: {
    summary: 'Cast off',
    format: z.strictObject({ commandId }),
    reply: z.object({ turns }),
    rate: 'move',
    errors: ['ERR_NOT_DOCKED', 'ERR_NO_TURNS'],
  },
  'dock.wait': {
    summary: 'Stand in line for a slip of a full station; the first is told of a free one (`slip.free`)',
    format: z.strictObject({ stationId, commandId }),
    reply: z.object({ position }),
    rate: 'move',
    errors: [
      'ERR_NOT_FOUND',
      'ERR_STATION_CLOSED',
      'ERR_WRONG_SECTOR',
      'ERR_DOCKED',
      'ERR_LANDED',
      'ERR_NO_SHIP',
      'ERR_SHIP_HARMONIZING',
      'ERR_STANDING_TOO_LOW',
      'ERR_SLIP_FREE',
    ],
  },
  'dock.giveUp': {
    summary: 'Leave the line',
    format: z.strictObject({ commandId }),
    reply: z.object({}),
    rate: 'move',
    errors: [],
  },
  'dock.bump': {
    summary:
      'Pay a full station to have a pilot cast off who lies there for four hours or more; the slip is kept for you',
    format: z.strictObject({ stationId, playerId: id.describe('who is to cast off'), commandId }),
    reply: z.object({ price: credits, credits }),
    rate: 'move',
    errors: [
      'ERR_NOT_FOUND',
      'ERR_STATION_CLOSED',
      'ERR_WRONG_SECTOR',
      'ERR_DOCKED',
      'ERR_LANDED',
      'ERR_NO_SHIP',
      'ERR_SHIP_HARMONIZING',
      'ERR_NO_TURNS',
      'ERR_NO_CREDITS',
      'ERR_STANDING_TOO_LOW',
      'ERR_SLIP_FREE',
      'ERR_NO_SLIP',
      'ERR_TOO_SOON',
    ],
  },
  'station.slips': {
    summary:
      "What a station of the pilot's sector offers to who docks: its slips and who lies in them, the fee, the services",
    format: z.strictObject({ stationId }),
    reply: z.object({
      stationId,
      capacity: z.int(),
      taken: z.int(),
      waiting: z.int(),
      position: position.nullable().describe('null for who does not wait'),
      bumpPrice: credits.nullable().describe('null without a ship'),
      fee: credits.nullable().describe('what docking costs the ship one flies; null without one'),
      services: z.record(z.string(), z.boolean()),
      docked: z.array(z.object({ playerId: id, name: z.string(), since: moment.nullable() })),
    }),
    rate: 'read',
    errors: ['ERR_NOT_FOUND', 'ERR_WRONG_SECTOR'],
  },
} as const satisfies Record<string, CommandFormat>;
