import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { commandId, credits, id, stationId, turns } from '../formats.ts';

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
} as const satisfies Record<string, CommandFormat>;
