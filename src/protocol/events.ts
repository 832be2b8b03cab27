import { z } from 'zod';
import {
  cargo,
  chatScope,
  combat,
  commodity,
  credits,
  id,
  moment,
  reservation,
  sectorId,
  side,
  sighting,
  stationId,
  turns,
  unitPrice,
} from './formats.ts';
import { RegionName } from './regions.ts';
import { Settings } from './settings.ts';

const Myself = z.object({
  id,
  nickname: z.string().nullable(),
  credits,
  turns,
  maxTurns: turns,
  turnResetAt: moment.nullable(),
  currentSectorId: sectorId,
  isDocked: z.boolean(),
  currentPortId: stationId.nullable(),
  isLanded: z.boolean(),
  currentPlanetId: id.nullable(),
  currentShipId: id.nullable(),
  personalReputation: z.int(),
  reputationTier: z.string(),
  nameColor: z.string(),
  militaryRank: z.string(),
  rankPoints: z.int(),
  attackDrones: z.int(),
  defenseDrones: z.int(),
  mines: z.int(),
  genesisDevices: z.int(),
  settings: Settings,
  tradeBonus: z.number().min(0).max(1).describe('a share off what is bought, for life'),
});

const MyShip = z.object({
  id,
  name: z.string(),
  type: z.string(),
  status: z.string(),
  cargo,
  combat,
  maintenance: z.object({
    condition: z.number().describe('0 to 100, at the last service'),
    last_maintenance: z.string().nullable(),
    next_maintenance: z.string().nullable(),
    repair_needed: z.boolean(),
    sensors_offline: z.boolean().optional(),
  }),
  upgrades: z.record(z.string(), z.int()),
  warpCapable: z.boolean(),
  currentValue: credits,
});

/** A ship that lies somewhere without its pilot. */
const MyOtherShip = z.object({ id, name: z.string(), type: z.string(), status: z.string(), sectorId });

/** What went wrong on a flight. */
const Mishap = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('system'), upgrade: z.string(), level: z.int().describe('what is left of it') }),
  z.object({ kind: z.literal('sensors') }).describe('offline until the next service'),
  z.object({ kind: z.literal('immobilized') }).describe('no flight until the next service'),
  z.object({ kind: z.literal('critical') }).describe('the condition is 1'),
  z.object({ kind: z.literal('lost') }),
]);

interface EventFormat {
  summary: string;
  format: z.ZodObject;
}

/** The one table of what a region's room pushes, besides the bytes of the sector (`sector.full`, `sector.delta`). */
export const EVENTS = {
  me: {
    summary: 'The pilot, their ship and their other ships: all of it after joining and coming back, then what changed',
    format: z.object({
      player: Myself.partial().optional(),
      ship: MyShip.partial().nullable().optional(),
      ships: z.array(MyOtherShip).optional().describe('those you do not fly, always all of them'),
    }),
  },
  encounter: {
    summary: 'A mine of yours went off',
    format: z.object({ type: z.literal('mine'), sectorId, pilot: sighting, damage: z.int() }),
  },
  'market.changed': {
    summary: 'A trade in your sector moved a price; null for a side that is not traded',
    format: z.object({ stationId, commodity, buy: unitPrice.nullable(), sell: unitPrice.nullable() }),
  },
  'price.alert': {
    summary: 'A price that you watch has come to the value you asked for',
    format: z.object({ id: id.describe('of the watch'), stationId, commodity, side, price: unitPrice }),
  },
  'slip.free': {
    summary: 'A slip is kept for you for two minutes: dock',
    format: z.object({ stationId, stationName: z.string() }),
  },
  'slip.lost': {
    summary: 'You lay in the slip too long; somebody paid to have you cast off',
    format: z.object({ stationId, stationName: z.string() }),
  },
  'turns.changed': {
    summary: 'Turns have come',
    format: z.object({ turns, max: turns, added: z.int(), reason: z.enum(['daily', 'return']) }),
  },
  chat: {
    summary: 'Somebody said something that you may hear; the speaker is sent it too',
    format: z.object({
      id,
      scope: chatScope,
      from: z.object({ playerId: id, name: z.string() }),
      to: id.optional().describe('whom a private message is for'),
      text: z.string(),
      at: moment,
    }),
  },
  'travel.arrived': {
    summary: 'The end of your journey: you are in this region now',
    format: z.object({
      ticketId: id,
      region: RegionName,
      sectorId,
      visits: z.int().describe('how often you came here'),
    }),
  },
  'travel.failed': {
    summary: 'Your journey failed: you are back where you left, with all that it took',
    format: z.object({ ticketId: id, reason: z.enum(['expired', 'region_closed']), refund: credits }),
  },
  moving: {
    summary:
      'The region will soon be on another node. Who takes this seat at once waits there for it, and plays on here until then',
    format: z.object({ region: RegionName, reservation }),
  },
  moved: {
    summary: 'The region is on another node now: this is your seat there',
    format: z.object({ region: RegionName, reservation }),
  },
  'ship.failed': {
    summary: 'Something of your ship broke on a flight',
    format: z.object({ shipId: id, mishaps: z.array(Mishap).min(1) }),
  },
  'ship.lost': {
    summary: 'A ship of yours is gone: what the insurance paid, and the pod that took you up if you were aboard',
    format: z.object({
      shipId: id,
      shipName: z.string(),
      cause: z.string(),
      payout: credits,
      podId: id.nullable(),
      wreckId: id.nullable().describe('what drifts of its cargo'),
    }),
  },
  'ship.destroyed': {
    summary: 'A ship in your sector is gone',
    format: z.object({
      shipId: id,
      shipName: z.string(),
      shipType: z.string(),
      sectorId,
      cause: z.string(),
      ownerId: id.nullable(),
      killerId: id.nullable(),
    }),
  },
} as const satisfies Record<string, EventFormat>;

export type EventName = keyof typeof EVENTS;
export type EventOf<N extends EventName> = z.output<(typeof EVENTS)[N]['format']>;

/** Sent as bytes, for a schema decoder of `SectorState`. */
export const SECTOR_FRAMES = {
  'sector.full': 'The sector you are in, as a whole',
  'sector.delta': 'What changed in it since',
} as const;

/** What those bytes hold, in the order of the fields. */
export const SECTOR_FIELDS = {
  SectorState: { sectorId: 'uint32', pilots: 'map of PilotState by player id' },
  PilotState: {
    name: 'string',
    shipType: 'string',
    rank: 'string',
    nameColor: 'string',
    reputationTier: 'string',
    isDocked: 'boolean',
    isLanded: 'boolean',
  },
} as const;
