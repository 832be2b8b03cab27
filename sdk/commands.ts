import { v4 as uuid } from 'uuid';
import type { CommandName, PayloadOf, ReplyOf } from '../src/protocol/commands.ts';
import type { FirstLoginCommand } from '../src/protocol/firstLogin.ts';

export type { CommandName, PayloadOf, ReplyOf };

/** The keys that a payload has by name: one that takes nothing has none. */
type KeysOf<P> = string extends keyof P ? never : keyof P;

/** What a command is given: nothing at all, where nothing must be said. */
export type Given<N extends CommandName> = [KeysOf<PayloadOf<N>>] extends [never]
  ? [payload?: Record<string, never>]
  : Partial<PayloadOf<N>> extends PayloadOf<N>
    ? [payload?: PayloadOf<N>]
    : [payload: PayloadOf<N>];

type Question = { [N in CommandName]: 'commandId' extends KeysOf<PayloadOf<N>> ? never : N }[CommandName];

/** The commands that change nothing, and so take no id. All of them, or this does not compile. */
const QUESTIONS: Readonly<Record<Question, true>> = {
  'nav.moves': true,
  'nav.plot': true,
  'nav.formations': true,
  'nav.chart': true,
  'station.slips': true,
  'market.get': true,
  'trade.quote': true,
  'haggle.status': true,
  'price.watches': true,
  'ship.list': true,
  'ship.offers': true,
  'travel.quote': true,
};

/** The payload with an id under which the command happens once, however often it is sent. */
export function identified(name: CommandName | FirstLoginCommand, payload: object = {}): { commandId?: string } {
  return name in QUESTIONS ? payload : { commandId: uuid(), ...payload };
}
