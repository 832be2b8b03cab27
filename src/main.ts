import { startApp } from './app.config.ts';
import { showProgress } from './cli/progress.ts';
import { type Config, ConfigError, readConfig, redacted } from './config.ts';
import { DatabaseUnavailable } from './db/embedded/DatabaseUnavailable.ts';
import { isBuilt } from './http/web.ts';
import { createLogger, type Logger } from './log.ts';
import { NameTaken } from './nodes/NodeRegistry.ts';
import { RedisUnavailable } from './nodes/redis.ts';

/** How long rooms and database may take to close once everything is handed over, in seconds. */
const AFTER_DRAIN = 30;
const MENDABLE = [ConfigError, DatabaseUnavailable, RedisUnavailable, NameTaken];

const config = settingsOrExit();
const log = createLogger(config);
// A promise that nobody waited for is a bug to mend, not a reason to let everybody down.
process.on('unhandledRejection', error => log.error({ err: error }, 'a promise was rejected and nobody waited for it'));
log.info({ settings: redacted(config) }, 'SectorWars 2102 starts');

const starting = startApp({ config, log, progress: showProgress(), stopProcess: () => stopProcess('an operator') });
// Who is told to stop while starting comes up first, so that nothing is left behind that was started on the way.
const stopProcess = stopOnSignals(log, async () => (await starting).stop());

try {
  const app = await starting;
  log.info({ seconds: Number(process.uptime().toFixed(2)), url: app.url }, 'ready');
  log.info(
    isBuilt()
      ? `to play, open ${forBrowser(app.url)} in a browser; for bots there is ${forBrowser(app.url)}/docs`
      : 'bots can play; for people there is no web client yet: npm run build:web',
  );
} catch (error) {
  const line = explanationOf(error);
  if (line) fail(line);
  log.fatal({ err: error }, 'the start failed');
  process.exit(1);
}

/** Where a browser on this machine finds what listens on every network, or on this machine only. */
function forBrowser(url: string): string {
  return url.replace(/^http:\/\/(?:127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?=:)/, 'http://localhost');
}

function settingsOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof ConfigError) fail(error.message);
    throw error;
  }
}

/** One line for what the operator can mend; nothing for a bug of ours. */
function explanationOf(error: unknown): string | undefined {
  if (MENDABLE.some(kind => error instanceof kind)) return (error as Error).message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EADDRINUSE') return `Port ${config.PORT} is in use: stop what listens there, or set PORT.`;
    if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
      return `Cannot listen on ${config.HOST}:${config.PORT}: set HOST and PORT.`;
  }
  return undefined;
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** The first signal stops cleanly, in bounded time; the second at once. What is returned is a wish to stop, which is no second signal. */
function stopOnSignals(logger: Logger, stop: () => Promise<void>): (reason: string) => void {
  let stopping = false;
  const begin = (reason: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ reason }, 'stopping');
    setTimeout(
      () => {
        logger.fatal('the stop takes too long: it ends here');
        process.exit(1);
      },
      (config.DRAIN_SECONDS + AFTER_DRAIN) * 1000,
    ).unref();
    stop().then(
      () => {
        logger.info('stopped');
        process.exit(0);
      },
      error => {
        logger.fatal({ err: error }, 'the stop failed');
        process.exit(1);
      },
    );
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    begin(signal);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return begin;
}
