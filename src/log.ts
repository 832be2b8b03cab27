import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** JSON lines for machines, coloured lines on a terminal. Secrets never get this far; these paths are the second lock. */
export function createLogger({ LOG_LEVEL, NODE_ID, production }: Config): Logger {
  const pretty = !production && process.stdout.isTTY;
  return pino({
    level: LOG_LEVEL,
    base: { node: NODE_ID },
    redact: ['password', '*.password', 'token', '*.token', 'req.headers.authorization'],
    ...(pretty ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,node' } } } : {}),
  });
}
