import { z } from 'zod';

/** What many formats are made of. Columns of whole numbers have 32 bits. */

const MOST = 2_147_483_647;

export const commandId = z
  .uuid()
  .toLowerCase()
  .optional()
  .describe('makes a repeat of the command harmless: it is answered as the first was');

export const id = z.uuid().toLowerCase();
export const sectorId = z.int().min(1).max(MOST).describe('number of a sector in the galaxy');
export const stationId = id.describe('a station');
export const commodity = z.string().regex(/^[a-z_]{1,50}$/);
export const quantity = z.int().min(1).max(100_000).describe('whole units');
export const side = z.enum(['buy', 'sell']).describe("the pilot's side of the trade");
export const credits = z.int().describe('whole credits');
export const turns = z.int().min(0);
export const moment = z.iso.datetime().describe('UTC');
export const unitPrice = z.int().min(0).max(MOST);
export const chatScope = z.enum(['sector', 'region', 'team', 'private']);

export const cargo = z.object({
  capacity: z.int(),
  used: z.int(),
  contents: z.record(z.string(), z.int()).describe('units by commodity'),
});

export const combat = z.object({
  shields: z.number(),
  max_shields: z.number(),
  shield_recharge_rate: z.number(),
  hull: z.number(),
  max_hull: z.number(),
  evasion: z.number(),
  attack_rating: z.number(),
  defense_rating: z.number(),
});

/** A pilot as whoever meets them sees them. */
export const sighting = z.object({ playerId: id, name: z.string(), shipType: z.string() });

/** A seat in a room, wherever it runs. */
export const reservation = z
  .object({
    name: z.string(),
    sessionId: z.string(),
    roomId: z.string(),
    processId: z.string().optional(),
    publicAddress: z.string().optional(),
    reconnectionToken: z.string().optional(),
    devMode: z.boolean().optional(),
  })
  .describe('for `consumeSeatReservation` of the Colyseus SDK; good for 15 seconds');

/** The input of a command that takes nothing. */
export const Nothing = z.strictObject({});
