import { z } from 'zod';
import type { InsuranceTier } from '../../rules/data/insurance.ts';
import type { RepairTier } from '../../rules/data/maintenance.ts';
import type { ShipType } from '../../rules/data/ships.ts';
import type { UpgradeKind } from '../../rules/data/upgrades.ts';
import type { CommandFormat } from '../commandFormat.ts';
import { ERRORS } from '../errors.ts';
import { cargo, combat, commandId, credits, id, moment, Nothing, sectorId } from '../formats.ts';

const shipType = z.enum([
  'ESCAPE_POD',
  'LIGHT_FREIGHTER',
  'CARGO_HAULER',
  'FAST_COURIER',
  'CITIZEN_CLIPPER',
  'SCOUT_SHIP',
  'COLONY_SHIP',
  'DEFENDER',
  'CARRIER',
  'WARP_JUMPER',
  'NPC_MARSHAL_INTERDICTOR',
  'NPC_SENTINEL_INTERDICTOR',
] satisfies ShipType[]);
const upgrade = z.enum([
  'ENGINE',
  'CARGO_HOLD',
  'SHIELD',
  'HULL',
  'SENSOR',
  'DRONE_BAY',
  'GENESIS_CONTAINMENT',
  'MAINTENANCE_SYSTEM',
] satisfies UpgradeKind[]);
const insuranceTier = z.enum(['NONE', 'BASIC', 'STANDARD', 'PREMIUM'] satisfies InsuranceTier[]);
const repairTier = z.enum(['basic', 'emergency', 'premium'] satisfies RepairTier[]);

const shipId = id.describe('a ship of your own');
const level = z.int().min(0);
const price = credits.describe('credits, now');
/** Trimmed, then 1 to 100 characters; none that is invisible, ends a line or turns the direction of a text. */
const name = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,100}$/u)
  .describe('1 to 100 characters, none of them a control character');

const Condition = z.object({
  now: z.number().describe('0 to 100'),
  band: z.string(),
  speed: z.number().describe('share that the band adds to the speed, or takes'),
  failureChance: z.number().describe('of a flight, as a share'),
  isImmobilized: z.boolean(),
  areSensorsOffline: z.boolean(),
  servicedAt: moment.nullable(),
});

const Insurance = z.object({ tier: insuranceTier, payout: credits.describe('when the ship is lost') });

const OwnShip = z.object({
  id,
  name: z.string(),
  type: shipType,
  size: z.string().nullable(),
  isFlown: z.boolean(),
  status: z.string(),
  sectorId,
  cargo,
  combat,
  condition: Condition,
  upgrades: z.partialRecord(upgrade, level),
  insurance: Insurance,
  speed: z.number(),
  scannerRange: z.int(),
  warpCapable: z.boolean(),
  maxDrones: z.int(),
  mines: z.int(),
  maxMines: z.int(),
  genesisDevices: z.int(),
  maxGenesisDevices: z.int(),
  purchaseValue: credits,
  currentValue: credits,
});

const errorCodes = Object.keys(ERRORS) as (keyof typeof ERRORS)[];
const Bar = z.object({ code: z.enum(errorCodes), data: z.record(z.string(), z.unknown()).optional() });

const Hull = z.object({
  type: shipType,
  price,
  bars: z.array(Bar).describe('what it would be refused with; empty: it can be bought'),
});

const Work = z.object({
  shipId,
  upgrades: z
    .array(z.object({ upgrade, level, maxLevel: level, price: price.nullable().describe('null at the last level') }))
    .nullable()
    .describe('null where there are none'),
  insurance: z
    .array(z.object({ tier: insuranceTier, price, payout: credits }))
    .nullable()
    .describe('better policies than the one it has; null where there are none'),
  repair: price.nullable().describe('hull and shields; null where there is none, 0 when they are whole'),
  service: z.array(z.object({ tier: repairTier, price })).describe('condition'),
});

const Served = z.object({ ship: OwnShip, cost: credits.describe('what was paid'), credits });

const DESK_ERRORS = [
  'ERR_NOT_FOUND',
  'ERR_NOT_DOCKED',
  'ERR_WRONG_SECTOR',
  'ERR_STATION_CLOSED',
  'ERR_NO_SERVICE',
  'ERR_SHIP_HARMONIZING',
  'ERR_SHIP_ADRIFT',
  'ERR_NO_CREDITS',
] as const;

export const ships = {
  'ship.list': {
    summary: 'All your ships, wherever they lie',
    format: Nothing,
    reply: z.object({ ships: z.array(OwnShip) }),
    rate: 'read',
    errors: [],
  },
  'ship.offers': {
    summary: 'What the station where you are docked has for ships: hulls, and work on those of yours that lie here',
    format: Nothing,
    reply: z.object({ stationId: id, hulls: z.array(Hull), ships: z.array(Work) }),
    rate: 'read',
    errors: ['ERR_NOT_DOCKED', 'ERR_WRONG_SECTOR', 'ERR_STATION_CLOSED'],
  },
  'ship.buy': {
    summary: 'Buy a hull at a shipyard; it lies docked there until you board it',
    format: z.strictObject({ type: shipType, name: name.optional(), commandId }),
    reply: Served,
    rate: 'trade',
    errors: [
      'ERR_NOT_DOCKED',
      'ERR_WRONG_SECTOR',
      'ERR_STATION_CLOSED',
      'ERR_NPC_ONLY_HULL',
      'ERR_NOT_SOLD_HERE',
      'ERR_REQUIREMENT',
      'ERR_FLEET_FULL',
      'ERR_NO_CREDITS',
    ],
  },
  'ship.activate': {
    summary: 'Board another ship of yours in the same sector',
    format: z.strictObject({ shipId, commandId }),
    reply: z.object({ ship: OwnShip }),
    rate: 'trade',
    errors: ['ERR_NOT_FOUND', 'ERR_LANDED', 'ERR_WRONG_SECTOR', 'ERR_SHIP_HARMONIZING', 'ERR_DOCKED'],
  },
  'ship.rename': {
    summary: 'Give a ship of yours another name',
    format: z.strictObject({ shipId, name, commandId }),
    reply: z.object({ ship: OwnShip }),
    rate: 'trade',
    errors: ['ERR_NOT_FOUND'],
  },
  'ship.repair': {
    summary: 'Make hull and shields whole, where docked',
    format: z.strictObject({ shipId, commandId }),
    reply: Served.extend({ hull: z.number(), shields: z.number() }),
    rate: 'trade',
    errors: [...DESK_ERRORS, 'ERR_NOTHING_TO_REPAIR'],
  },
  'ship.service': {
    summary: 'Bring the condition to 100 and mend what has failed: where docked, in an emergency also in space',
    format: z.strictObject({ shipId, tier: repairTier.default('basic'), commandId }),
    reply: Served,
    rate: 'trade',
    errors: [...DESK_ERRORS, 'ERR_LANDED', 'ERR_NOTHING_TO_REPAIR'],
  },
  'ship.insure': {
    summary: 'Insure a ship, or insure it better, where docked',
    format: z.strictObject({ shipId, tier: insuranceTier.exclude(['NONE']), commandId }),
    reply: Served,
    rate: 'trade',
    errors: [...DESK_ERRORS, 'ERR_NOT_INSURABLE', 'ERR_STANDING_TOO_LOW', 'ERR_ALREADY_INSURED'],
  },
  'ship.upgrade': {
    summary: 'Fit the next level of a system, where docked',
    format: z.strictObject({ shipId, upgrade, commandId }),
    reply: Served.extend({ upgrade, level }),
    rate: 'trade',
    errors: [...DESK_ERRORS, 'ERR_UPGRADE_LIMIT'],
  },
} as const satisfies Record<string, CommandFormat>;
