import { z } from 'zod';
import { starterShips } from '../rules/data/shipRarity.ts';
import { MOODS } from '../rules/negotiation/terms.ts';
import type { CommandFormat } from './commandFormat.ts';
import { commandId, credits, id } from './formats.ts';
import type { Language } from './languages.ts';

/** Who meets the guard: what the client says of itself, and the language the guard shall speak. */
export interface Visitor {
  language: Language;
  client: { userAgent?: string; locale?: string };
}

/** Where a first login stands: a ship is chosen, the guard asks, the guard has decided, the pilot has signed. */
export const STEPS = ['choosing', 'dialogue', 'outcome', 'done'] as const;
export type Step = (typeof STEPS)[number];

const starterShip = z.enum(starterShips);
const text = z
  .string()
  .min(1)
  .max(2000)
  .describe('1 to 500 characters once spaces are put in order; markup and orders to machines are refused');

export const Decision = z
  .object({
    result: z.enum(['SUCCESS', 'PARTIAL_SUCCESS', 'FAILURE']),
    awardedShip: starterShip,
    startingCredits: credits,
    bonus: z.boolean().describe('a tenth off every price, for life'),
    penalty: z.boolean().describe('the guard has noted the lie'),
    words: z.string().describe('the last that the guard says'),
  })
  .meta({ id: 'Decision' });
export type Decision = z.output<typeof Decision>;

/** What the guard says next. */
const Turn = z
  .object({
    step: z.enum(STEPS),
    sequence: z.int().min(1).describe('number of the exchange'),
    exchangeId: id.nullable().describe('what `answer` answers to; null when nothing is asked'),
    prompt: z.string().describe('what the guard says'),
    suspicion: z.number().min(0).max(1),
    mood: z.enum(MOODS),
    outcome: Decision.nullable(),
  })
  .meta({ id: 'GuardTurn' });
export type GuardTurn = z.output<typeof Turn>;

/** What a player may say at their first login. */
export const FIRST_LOGIN_COMMANDS = {
  claim: {
    summary: 'Say which of the ships on offer is yours; who claims the escape pod is asked nothing',
    format: z.strictObject({ shipType: starterShip, text, commandId }),
    reply: Turn,
    rate: 'negotiation',
    errors: ['ERR_STEP', 'ERR_UNKNOWN_SHIP', 'ERR_TEXT_REJECTED'],
  },
  answer: {
    summary: 'Answer what the guard has asked',
    format: z.strictObject({ exchangeId: id, text, commandId }),
    reply: Turn,
    rate: 'negotiation',
    errors: ['ERR_STEP', 'ERR_STALE_EXCHANGE', 'ERR_TEXT_REJECTED'],
  },
  complete: {
    summary:
      'Take what the guard has decided; with a nickname, be called by it. Then `POST /enter` leads into a region',
    format: z.strictObject({
      nickname: z
        .string()
        .normalize('NFC')
        .min(1)
        .max(100)
        .optional()
        .describe('3 to 20 letters, digits, _ or -, at most one space inside; nobody else has it'),
      commandId,
    }),
    reply: z.object({
      playerId: id,
      displayName: z.string().describe('what others see: the nickname, else the username'),
      credits,
      ship: z.object({ id, type: starterShip, name: z.string() }),
      bonus: z.boolean(),
      penalty: z.boolean(),
    }),
    rate: 'negotiation',
    errors: ['ERR_STEP', 'ERR_ALREADY_DONE', 'ERR_NICKNAME'],
  },
  restart: {
    summary: 'Walk away before the guard has decided, and meet another with other ships; five times at most',
    format: z.strictObject({ commandId }),
    reply: Turn,
    rate: 'negotiation',
    errors: ['ERR_STEP'],
  },
} as const satisfies Record<string, CommandFormat>;

export type FirstLoginCommand = keyof typeof FIRST_LOGIN_COMMANDS;
export type FirstLoginInput<N extends FirstLoginCommand> = z.output<(typeof FIRST_LOGIN_COMMANDS)[N]['format']>;
export type FirstLoginPayload<N extends FirstLoginCommand> = z.input<(typeof FIRST_LOGIN_COMMANDS)[N]['format']>;
export type FirstLoginReply<N extends FirstLoginCommand> = z.output<(typeof FIRST_LOGIN_COMMANDS)[N]['reply']>;

/** The synchronised state of the room, in the order of its fields. */
export const FIRST_LOGIN_FIELDS = {
  FirstLoginState: {
    sessionId: 'string',
    step: 'string',
    guard: 'GuardState',
    mood: 'string',
    suspicion: 'number, 0 to 1',
    availableShips: 'array of string',
    shipClaimed: 'string, empty until one is claimed',
    sequence: 'uint8',
    exchangeId: 'string, empty when nothing is asked',
    prompt: 'string',
    exchanges: 'array of ExchangeState',
    outcome: 'OutcomeState',
    aiMode: 'string, `ai` or `rules`',
    language: 'string',
  },
  GuardState: { name: 'string', title: 'string', trait: 'string', description: 'string' },
  ExchangeState: { id: 'string', sequence: 'uint8', topic: 'string', prompt: 'string', answer: 'string' },
  OutcomeState: {
    result: 'string, empty until the guard has decided',
    awardedShip: 'string',
    startingCredits: 'int32',
    bonus: 'boolean',
    penalty: 'boolean',
    words: 'string',
  },
} as const;
