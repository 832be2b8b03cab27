import { COMMON_ERRORS, type CommandFormat } from '../../src/protocol/commandFormat.ts';
import { COMMANDS } from '../../src/protocol/commands.ts';
import { FIRST_LOGIN_COMMANDS } from '../../src/protocol/firstLogin.ts';
import { type EventName, EVENTS, SECTOR_FRAMES } from '../../src/protocol/events.ts';
import { strictly } from './strictly.ts';

/** What a room said and the protocol does not have. */
const faults: string[] = [];

afterEach('a room says what the protocol says', expectSpoken);

/** Fails when a room has said what the protocol does not have. */
export function expectSpoken(): void {
  const found = faults.splice(0);
  if (found.length > 0) throw new Error(found.join('\n'));
}

/** Holds a reply against the table. */
export function heardReply(name: string, reply: unknown): void {
  const command = commandOf(name);
  if (command) hold(`reply of ${name}`, () => strictly(command.reply, reply));
}

/** Holds a refusal against the table. */
export function heardRefusal(name: string, code: string): void {
  const command = commandOf(name);
  const expected: readonly string[] = command ? [...command.errors, ...COMMON_ERRORS] : [code];
  if (!expected.includes(code)) faults.push(`${name} was refused with ${code}, which is not in its list`);
}

/** Holds what was pushed against the table. */
export function heardEvent(name: string, data: unknown): void {
  if (Object.hasOwn(SECTOR_FRAMES, name)) return;
  if (Object.hasOwn(EVENTS, name)) hold(`event ${name}`, () => strictly(EVENTS[name as EventName].format, data));
  else if (!name.startsWith('__')) faults.push(`event ${name} is not in the protocol`);
}

const ALL: Readonly<Record<string, CommandFormat>> = { ...COMMANDS, ...FIRST_LOGIN_COMMANDS };

function commandOf(name: string): CommandFormat | undefined {
  return Object.hasOwn(ALL, name) ? ALL[name] : undefined;
}

function hold(what: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    faults.push(`${what}: ${String(error)}`);
  }
}
