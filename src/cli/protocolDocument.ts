import { z } from 'zod';
import { CLOSE, COMMANDS, RATES } from '../protocol/commands.ts';
import { ERRORS } from '../protocol/errors.ts';

/** PROTOCOL.md, from the tables that the server itself works with. `npm run protocol` writes it, a test compares it. */
export function protocolDocument(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { format, rate, reply }]) => `| \`${name}\` | ${fieldsOf(format)} | ${reply} | ${rate} |`,
  );
  const rates = Object.entries(RATES).map(([name, { perSecond, burst }]) => `| ${name} | ${perSecond} | ${burst} |`);
  const errors = Object.entries(ERRORS).map(([code, { status, message }]) => `| ${code} | ${status} | ${message} |`);
  const codes = Object.entries(CLOSE).map(([name, code]) => `| ${code} | ${name} |`);
  return `${HEAD}
## Commands

| request | takes | is answered | rate |
|---|---|---|---|
${commands.join('\n')}

A command that is refused is answered with \`{code, message, data?}\` and changes nothing. One that carries a \`commandId\` may be repeated for an hour, also on
a new connection or after a crash: it takes effect once, and the repeat gets the first answer. \`ERR_UNAVAILABLE\` says that the outcome is not known: send it again.

| rate | a second | at once |
|---|---|---|
${rates.join('\n')}

Above 30 messages a second, or 16 KiB a message, the connection is closed.

## Pushed

| message | holds |
|---|---|
| \`me\` | \`{player?, ship?}\`: all of it after joining and coming back, then what changed |
| \`sector.full\` | bytes: the state of the sector you are in, for a schema decoder of \`SectorState\` (\`src/rooms/schema\`) |
| \`sector.delta\` | bytes: what changed in it since |
| \`market.changed\` | \`{stationId, commodity, buy, sell}\`: a trade in your sector moved a price; null for a side that is not traded |
| \`turns.changed\` | \`{turns, max, added, reason}\`: the day's turns have come |

The room's own state is \`RegionState\`: name, status, tax, pilots online.

| close code | why |
|---|---|
${codes.join('\n')}

## Errors

Over HTTP as \`{error: {code, message, data?}}\` with the status, on the socket as the reason of a refused request.

| code | status | sentence |
|---|---|---|
${errors.join('\n')}
`;
}

const HEAD = `# Protocol

Written by \`npm run protocol\` from \`src/protocol\`; a test keeps it true.

\`POST /api/v1/auth/register\` with \`{username, password, email?}\`, or \`/auth/login\`, answers \`{userId, playerId, accessToken, refreshToken, expiresIn}\`.
\`POST /api/v1/auth/refresh\` and \`/auth/logout\` take \`{refreshToken}\`; a refresh token is good for one use. \`GET /api/v1/me\` is the caller's own account.
\`POST /api/v1/enter\` with the access token as bearer answers \`{room, region, reservation}\`, and \`client.consumeSeatReservation(reservation)\` of the Colyseus SDK joins.
Everything else over HTTP is in the README.
`;

function fieldsOf(format: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(format, { io: 'input' });
  const fields = Object.keys(properties).map(name => `${name}${required.includes(name) ? '' : '?'}`);
  return fields.join(', ') || 'nothing';
}
