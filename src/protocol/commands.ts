import type { z } from 'zod';
import { docking } from './commands/docking.ts';
import { flying } from './commands/flying.ts';
import { journeys } from './commands/journeys.ts';
import { ships } from './commands/ships.ts';
import { talking } from './commands/talking.ts';
import { trading } from './commands/trading.ts';

/** The one table of commands of the region room: what each takes, how often, what it is answered and refused with. */
export const COMMANDS = { ...flying, ...docking, ...trading, ...ships, ...journeys, ...talking } as const;

/** The same by family, for whoever reads them. */
export const FAMILIES = {
  Flying: flying,
  Docking: docking,
  Trading: trading,
  Ships: ships,
  Journeys: journeys,
  Talking: talking,
} as const;

export type CommandName = keyof typeof COMMANDS;
/** What a client sends. */
export type PayloadOf<N extends CommandName> = z.input<(typeof COMMANDS)[N]['format']>;
/** What the server works with. */
export type InputOf<N extends CommandName> = z.output<(typeof COMMANDS)[N]['format']>;
export type ReplyOf<N extends CommandName> = z.output<(typeof COMMANDS)[N]['reply']>;

/** Close codes of our own. */
export const CLOSE = { superseded: 4101, moved: 4103, regionClosed: 4111 } as const;
