import { COMMON_ERRORS, type CommandFormat, RATES } from '../protocol/commandFormat.ts';
import { CLOSE, FAMILIES } from '../protocol/commands.ts';
import { Schemas } from '../protocol/documents/Schemas.ts';
import { shapesOf } from '../protocol/documents/shapesOf.ts';
import { ENDPOINTS, type EndpointFormat } from '../protocol/endpoints.ts';
import { ERRORS } from '../protocol/errors.ts';
import { EVENTS, SECTOR_FIELDS, SECTOR_FRAMES } from '../protocol/events.ts';
import { FIRST_LOGIN_COMMANDS, FIRST_LOGIN_FIELDS } from '../protocol/firstLogin.ts';
import { LIMITS } from '../protocol/rateLimits.ts';
import { shapeText } from './shapeText.ts';

/** PROTOCOL.md, from the tables that the server itself works with. `npm run protocol` writes it, a test compares it. */
export function protocolDocument(): string {
  const schemas = new Schemas({ target: 'draft-2020-12', home: '#/' });
  const families = Object.entries(FAMILIES).map(
    ([family, commands]) => `### ${family}\n\n${commandsText(commands, schemas)}`,
  );
  const events = Object.entries(EVENTS).map(
    ([name, { summary, format }]) => `| \`${name}\` | ${summary} | ${code(shapeText(schemas.of(format)))} |`,
  );
  const limits = Object.values(LIMITS).map(
    ({ points, duration, summary }) => `- ${points} in ${duration} s: ${summary}`,
  );
  const named = Object.entries(schemas.named).map(([name, schema]) => `- **${name}** ${code(shapeText(schema))}`);
  return `${HEAD}
## Over HTTP

| address | what it is for | refusals of its own |
|---|---|---|
${endpointRows().join('\n')}

Those with * ask for the access token as bearer (else ERR_UNAUTHORIZED, for a closed account ERR_INACTIVE), those with ** for an operator's (else ERR_FORBIDDEN). What is malformed is refused with ERR_BAD_REQUEST,
a body above 16 KiB with ERR_TOO_LARGE, everything under \`/api/v1\` with ERR_STARTING until the galaxy is ready, and with ERR_RATE_LIMIT above:

${limits.join('\n')}

## Commands

A command that is refused changes nothing, and is answered with \`{code, message, data?}\`. One that carries a \`commandId\` may be repeated for an hour, also on
a new connection or after a crash: it takes effect once, and the repeat gets the first answer. \`ERR_UNAVAILABLE\` says that the outcome is not known: send it again.
Any command may be refused with ${COMMON_ERRORS.join(', ')}.

| rate | a second | at once |
|---|---|---|
${Object.entries(RATES)
  .map(([name, { perSecond, burst }]) => `| ${name} | ${perSecond} | ${burst} |`)
  .join('\n')}

Above 30 messages a second, or 16 KiB a message, the connection is closed.

### At the guard

Until the first login is done, \`POST /enter\` leads into the room \`first_login\` with these four commands; afterwards into \`region\` with all others. What the guard says is the
room's synchronised state: ${code(shapesOf(FIRST_LOGIN_FIELDS))}.
What the guard thinks of each answer is in no message. A talk that was broken off goes on where it was, in whatever room.

${commandsText(FIRST_LOGIN_COMMANDS, schemas)}

${families.join('\n\n')}

## Pushed

| message | what it says | holds |
|---|---|---|
${[...events, ...frameRows()].join('\n')}

The region room's own state is \`RegionState\`: name, status, tax, pilots online.

| close code | why |
|---|---|
${Object.entries(CLOSE)
  .map(([name, closed]) => `| ${closed} | ${name} |`)
  .join('\n')}

## Shapes

${named.join('\n')}

\`id\` is a UUID in lower case, \`moment\` ISO 8601 in UTC, \`whole\` a number without a fraction. A name with ? may be absent.

## Errors

Over HTTP as \`{error: {code, message, data?}}\` with the status, on the socket as the reason of a refused request.

| code | status | sentence |
|---|---|---|
${Object.entries(ERRORS)
  .map(([name, { status, message }]) => `| ${name} | ${status} | ${message} |`)
  .join('\n')}
`;
}

const HEAD = `# Protocol

Written by \`npm run protocol\` from \`src/protocol\`; a test keeps it true. The same for machines: \`GET /openapi.json\` (OpenAPI 3.1) and
\`GET /asyncapi.json\` (AsyncAPI 3), with examples.

Register or log in over HTTP, then \`POST /api/v1/enter\`, then \`client.consumeSeatReservation(reservation)\` of the Colyseus SDK: from there on the game is
\`room.request(command, payload)\`, and what the room pushes.
`;

function commandsText(commands: Readonly<Record<string, CommandFormat>>, schemas: Schemas): string {
  return Object.entries(commands)
    .map(([name, { summary, format, reply, rate, errors }]) =>
      [
        `**\`${name}\`** ${summary}. Rate: ${rate}.`,
        `- takes ${code(shapeText(schemas.of(format)))}`,
        `- is answered ${code(shapeText(schemas.of(reply)))}`,
        ...(errors.length > 0 ? [`- is refused: ${errors.join(', ')}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

function endpointRows(): string[] {
  return Object.values(ENDPOINTS).map((endpoint: EndpointFormat) => {
    const { method, path, summary, bearer, errors } = endpoint;
    return `| \`${method.toUpperCase()} ${path}\`${bearer === 'admin' ? ' **' : bearer ? ' *' : ''} | ${summary} | ${errors.join(', ')} |`;
  });
}

function frameRows(): string[] {
  return Object.entries(SECTOR_FRAMES).map(
    ([name, summary], n) =>
      `| \`${name}\` | ${summary} | bytes for a schema decoder of ${n === 0 ? shapesOf(SECTOR_FIELDS) : 'the same'} |`,
  );
}

function code(text: string): string {
  return `\`${text.replaceAll('|', 'or')}\``;
}
