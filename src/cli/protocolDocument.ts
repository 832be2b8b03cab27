import { z } from 'zod';
import { RATES } from '../protocol/commandFormat.ts';
import { CLOSE, COMMANDS } from '../protocol/commands.ts';
import { EVENTS, SECTOR_FRAMES } from '../protocol/events.ts';
import { ERRORS } from '../protocol/errors.ts';

/** PROTOCOL.md, from the tables that the server itself works with. `npm run protocol` writes it, a test compares it. */
export function protocolDocument(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { summary, format, rate, reply }]) =>
      `| \`${name}\` | ${summary} | ${fieldsOf(format)} | ${fieldsOf(reply)} | ${rate} |`,
  );
  const rates = Object.entries(RATES).map(([name, { perSecond, burst }]) => `| ${name} | ${perSecond} | ${burst} |`);
  const errors = Object.entries(ERRORS).map(([code, { status, message }]) => `| ${code} | ${status} | ${message} |`);
  const events = Object.entries(EVENTS).map(
    ([name, { summary, format }]) => `| \`${name}\` | ${summary} | ${fieldsOf(format)} |`,
  );
  const frames = Object.entries(SECTOR_FRAMES).map(
    ([name, summary]) =>
      `| \`${name}\` | ${summary} | bytes, for a schema decoder of \`SectorState\` (\`src/rooms/schema\`) |`,
  );
  const codes = Object.entries(CLOSE).map(([name, code]) => `| ${code} | ${name} |`);
  return `${HEAD}
## Commands

| request | what it does | takes | is answered | rate |
|---|---|---|---|---|
${commands.join('\n')}

A command that is refused is answered with \`{code, message, data?}\` and changes nothing. One that carries a \`commandId\` may be repeated for an hour, also on
a new connection or after a crash: it takes effect once, and the repeat gets the first answer. \`ERR_UNAVAILABLE\` says that the outcome is not known: send it again.

| rate | a second | at once |
|---|---|---|
${rates.join('\n')}

Above 30 messages a second, or 16 KiB a message, the connection is closed.

## Pushed

| message | what it says | holds |
|---|---|---|
${events.join('\n')}
${frames.join('\n')}

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
