import type { CommandName } from '../commands.ts';
import type { EventName } from '../events.ts';
export const COMMAND_EXAMPLES: Partial<
  Record<CommandName, { payload: Record<string, unknown>; reply: Record<string, unknown> }>
> = {};
export const EVENT_EXAMPLES: Partial<Record<EventName, Record<string, unknown>>> = {};
