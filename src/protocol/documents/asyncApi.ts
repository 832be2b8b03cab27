import { COMMON_ERRORS, type CommandFormat, RATES } from '../commandFormat.ts';
import { CLOSE, COMMANDS, type CommandName, FAMILIES } from '../commands.ts';
import { type EventName, EVENTS, SECTOR_FIELDS, SECTOR_FRAMES } from '../events.ts';
import { type ErrorCode, ERRORS } from '../errors.ts';
import { LICENSE, refusalExample, Refused, VERSION } from './about.ts';
import { FIRST_LOGIN_COMMANDS, FIRST_LOGIN_FIELDS, type FirstLoginCommand } from '../firstLogin.ts';
import { FIRST_LOGIN_EXAMPLES } from './firstLoginExamples.ts';
import { COMMAND_EXAMPLES, type CommandExample, EVENT_EXAMPLES } from './roomExamples.ts';
import { shapesOf } from './shapesOf.ts';
import { type Json, Schemas } from './Schemas.ts';

/** Every command and event of the rooms as AsyncAPI 3, from the tables that the server itself works with. */
export function asyncApi(): Json {
  const schemas = new Schemas({ target: 'draft-7', home: '#/components/schemas/' });
  schemas.of(Refused);
  const atTheGuard: Record<string, Json> = {};
  const messages: Record<string, Json> = {};
  const operations: Record<string, Json> = {};
  for (const [name, command] of Object.entries(FIRST_LOGIN_COMMANDS)) {
    const example = FIRST_LOGIN_EXAMPLES[name as FirstLoginCommand];
    Object.assign(atTheGuard, messagesOf({ name, command, example }, schemas));
    operations[name] = commandOperation(name, command, 'firstLogin');
  }
  for (const [name, command] of Object.entries(COMMANDS)) {
    Object.assign(messages, messagesOf({ name, command, example: COMMAND_EXAMPLES[name as CommandName] }, schemas));
    operations[name] = commandOperation(name, command, 'region');
  }
  for (const [name, { summary, format }] of Object.entries(EVENTS)) {
    const example = EVENT_EXAMPLES[name as EventName];
    messages[name] = {
      ...headOf(name, 'Pushed', summary),
      payload: schemas.of(format),
      ...(example ? { examples: [{ name: 'as it came', payload: example }] } : {}),
    };
    operations[name] = eventOperation(name, summary);
  }
  for (const [name, summary] of Object.entries(SECTOR_FRAMES)) {
    messages[name] = frameOf(name, summary);
    operations[name] = eventOperation(name, summary);
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'SectorWars 2102: the rooms',
      version: VERSION,
      license: { name: LICENSE.name },
      description: ABOUT,
      tags: [FIRST_LOGIN, ...Object.keys(FAMILIES), 'Pushed'].map(name => ({ name })),
    },
    defaultContentType: 'application/msgpack',
    servers: { node: SERVER },
    channels: {
      firstLogin: { ...CHANNEL, ...GUARD, messages: refsTo(atTheGuard) },
      region: { ...CHANNEL, messages: refsTo(messages) },
    },
    operations,
    components: {
      messages: { ...atTheGuard, ...messages },
      schemas: schemas.named,
      securitySchemes: { seat: { type: 'httpApiKey', name: 'sessionId', in: 'query', description: SEAT } },
    },
  };
}

const SEAT = 'The `reservation.sessionId` of `POST /api/v1/enter`, good once and for 15 seconds.';

const SERVER = {
  host: 'localhost:2567',
  protocol: 'ws',
  description: 'The node that has the region; `wss` behind TLS. `POST /api/v1/enter` says which.',
  security: [{ $ref: '#/components/securitySchemes/seat' }],
};

const CHANNEL = {
  address: '/{processId}/{roomId}',
  title: 'The room of a region',
  description: 'One socket a pilot. Joined with `client.consumeSeatReservation(reservation)` of the Colyseus SDK.',
  servers: [{ $ref: '#/servers/node' }],
  parameters: {
    processId: { description: '`reservation.processId`' },
    roomId: { description: '`reservation.roomId`' },
  },
  bindings: {
    ws: { query: { type: 'object', required: ['sessionId'], properties: { sessionId: { type: 'string' } } } },
  },
};

const FIRST_LOGIN = 'First login';

const GUARD = {
  title: 'The room of a first login',
  description: `Where \`POST /api/v1/enter\` leads until \`complete\` was answered, one room a player. Its synchronised state says what the guard says. ${shapesOf(FIRST_LOGIN_FIELDS)}.`,
};

const rates = Object.entries(RATES).map(
  ([name, { perSecond, burst }]) => `- ${name}: ${perSecond} a second, ${burst} at once`,
);
const closes = Object.entries(CLOSE).map(([name, code]) => `- ${code}: ${name}`);

const ABOUT = `Frames are those of Colyseus 0.18: a request is answered by its number, with a reply or with a refusal.
A command that is refused changes nothing. A reply, and whatever else a command caused, leaves when it is durable. One with a \`commandId\` may be repeated for an
hour, also on a new connection or after a crash: it takes effect once, and the repeat gets the first answer. ERR_UNAVAILABLE says that the outcome is not known.

Rates (then ERR_RATE_LIMIT with \`data.retryMs\`):
${rates.join('\n')}

Above 30 messages a second, or 16 KiB a message, the connection is closed.

Close codes of our own:
${closes.join('\n')}`;

const SECTOR_STATE = `Bytes of @colyseus/schema 5: \`new Decoder(new SectorState()).decode(bytes)\` with a fresh decoder for each \`sector.full\`,
and the same one for every \`sector.delta\` after it. ${shapesOf(SECTOR_FIELDS)}.`;

function refTo(message: string): Json {
  return { $ref: `#/components/messages/${message}` };
}

function refsTo(messages: Json): Json {
  return Object.fromEntries(Object.keys(messages).map(name => [name, refTo(name)]));
}

function inChannel(message: string, channel: Channel = 'region'): Json {
  return { $ref: `#/channels/${channel}/messages/${message}` };
}

function headOf(name: string, tag: string, summary: string): Json {
  return { name, title: name, summary, tags: [{ name: tag }] };
}

function familyOf(name: string): string {
  return Object.entries(FAMILIES).find(([, commands]) => Object.hasOwn(commands, name))?.[0] ?? FIRST_LOGIN;
}

type Channel = 'firstLogin' | 'region';

interface Documented {
  name: string;
  command: CommandFormat;
  example: CommandExample | undefined;
}

/** What is asked, the reply, and the refusals: each with the body that it has. */
function messagesOf({ name, command, example }: Documented, schemas: Schemas): Json {
  const { summary, format, reply, errors } = command;
  const codes: ErrorCode[] = [...errors, ...COMMON_ERRORS];
  const shown = (payload: unknown) => (example ? { examples: [{ name: 'as it was', payload }] } : {});
  const tag = familyOf(name);
  return {
    [name]: { ...headOf(name, tag, summary), payload: schemas.of(format), ...shown(example?.payload) },
    [`${name}.reply`]: {
      ...headOf(`${name}.reply`, tag, 'The reply'),
      payload: schemas.of(reply),
      ...shown(example?.reply),
    },
    [`${name}.refusal`]: {
      ...headOf(`${name}.refusal`, tag, `Refused: ${codes.join(', ')}`),
      payload: {
        allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { code: { enum: codes } } }],
      },
      examples: codes.map(code => ({ name: code, summary: ERRORS[code].message, payload: refusalExample(code).error })),
    },
  };
}

function commandOperation(name: string, { summary, rate }: CommandFormat, channel: Channel): Json {
  return {
    action: 'receive',
    channel: { $ref: `#/channels/${channel}` },
    title: name,
    summary,
    description: `Rate: ${rate}.`,
    tags: [{ name: familyOf(name) }],
    messages: [inChannel(name, channel)],
    reply: {
      channel: { $ref: `#/channels/${channel}` },
      messages: [inChannel(`${name}.reply`, channel), inChannel(`${name}.refusal`, channel)],
    },
  };
}

function eventOperation(name: string, summary: string): Json {
  return {
    action: 'send',
    channel: { $ref: '#/channels/region' },
    title: name,
    summary,
    tags: [{ name: 'Pushed' }],
    messages: [inChannel(name)],
  };
}

function frameOf(name: string, summary: string): Json {
  return {
    ...headOf(name, 'Pushed', summary),
    contentType: 'application/octet-stream',
    description: SECTOR_STATE,
    payload: { type: 'string', format: 'binary' },
  };
}
