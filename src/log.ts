import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** PostgreSQL quotes the row that a constraint refused: what players typed, and hashes of passwords, stay out of the logs. */
function withoutRows(error: Error): unknown {
  const { detail: _detail, ...shown } = pino.stdSerializers.err(error) as Record<string, unknown>;
  return JSON.parse(JSON.stringify(shown).replaceAll(/Failing row contains[^"]*/g, 'Failing row not shown'));
}

/** JSON lines for machines, coloured lines on a terminal. Secrets never get this far; these paths are the second lock. */
export function createLogger({ LOG_LEVEL, NODE_ID, production }: Config): Logger {
  const pretty = !production && process.stdout.isTTY;
  return pino({
    level: LOG_LEVEL,
    base: { node: NODE_ID },
    serializers: { err: withoutRows },
    redact: ['password', '*.password', 'token', '*.token', 'req.headers.authorization'],
    ...(pretty ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,node' } } } : {}),
  });
}
