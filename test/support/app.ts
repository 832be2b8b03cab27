import { pino } from 'pino';
import { type App, startApp } from '../../src/app.config.ts';
import { readConfig } from '../../src/config.ts';
import { testDatabase } from './database.ts';

export interface TestApp extends App {
  databaseUrl: string;
}

/** Signs the tokens of the tests. */
export const TEST_SECRET = 'for tests only, known to everybody';

/** The real server on a free port and a database of its own. */
export async function testApp(name: string, env: Record<string, string> = {}): Promise<TestApp> {
  const database = await testDatabase(name);
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.url,
    NODE_ID: name,
    JWT_SECRET: TEST_SECRET,
    RATE_LIMITS: 'off',
    FIRST_LOGIN: 'skip',
    ...env,
  });
  const app = await startApp({ config, log: pino({ level: 'silent' }), progress: () => {} });
  const stop = async () => {
    await app.stop();
    await database.drop();
  };
  return { url: app.url, stop, databaseUrl: database.url };
}
