import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Texts that people paste from examples. */
const WEAK_SECRETS = new Set(['secret', 'changeme', 'change-me', 'default', 'password', 'jwt-secret', 'development']);

const list = z
  .string()
  .transform(text => text.split(',').map(part => part.trim()))
  .pipe(z.array(z.url()));

const names = z
  .string()
  .transform(text => text.split(',').map(part => part.trim()))
  .pipe(z.array(z.string().min(1)));

const redisUrl = z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' });

/** What a node may take on. */
const NODE_ROLES = ['regions', 'first_logins', 'jobs'] as const;

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' });

const key = z.string().regex(/^[\x21-\x7e]+$/, 'must be letters, digits and signs without spaces');
const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });
const model = z.string().regex(/^[\w.:/@-]{1,100}$/, 'must be the name of a model');

/** Every setting, read from the environment. `meta.secret` is never printed, `meta.shown` documents a computed default. */
const settings = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('`production` refuses to start with missing or weak secrets'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; `0.0.0.0` for every network'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(2567).describe('Port to listen on; 0 takes a free one'),
  ALLOWED_ORIGINS: list
    .optional()
    .describe(
      'Web pages that may call the server beside those that it and other nodes of its galaxy serve, comma separated',
    ),
  DATABASE_URL: postgresUrl
    .optional()
    .meta({ secret: true })
    .describe('PostgreSQL 15 or newer; unset: the node runs its own under `DATA_DIR`'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .transform(path => resolve(path))
    .describe('Where the embedded PostgreSQL and made-up secrets are kept'),
  REDIS_URL: redisUrl
    .optional()
    .meta({ secret: true })
    .describe('Redis 6 or newer, by which several nodes on one database find each other; unset: this is the only node'),
  PUBLIC_ADDRESS: z
    .string()
    .regex(
      /^[^\s/:]+(:\d{1,5})?(\/[^\s?#]*)?$/,
      'must be host:port without http://, as in `play.example.org:443/node-1`',
    )
    .optional()
    .meta({ shown: 'host and port, with `REDIS_URL`; else unset' })
    .describe('Under what clients reach this very node; unset without `REDIS_URL`: the address that they called'),
  NODE_ID: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,60}$/, 'must be 1 to 60 letters, digits, dots, dashes or underscores')
    .default(
      () =>
        `${hostname()
          .replaceAll(/[^A-Za-z0-9_.-]/g, '-')
          .slice(0, 40)}-${process.pid}`,
    )
    .meta({ shown: 'host name and process id' })
    .describe('Name of this node in logs, leases and `pg_stat_activity`'),
  NODE_ROLES: names
    .pipe(z.array(z.enum(NODE_ROLES)))
    .default([...NODE_ROLES])
    .describe('What this node takes on, comma separated: `regions`, `first_logins`, `jobs`'),
  NODE_REGIONS: names
    .optional()
    .describe(
      'The names of the only regions that this node takes, and that nobody else takes while it lives; unset: any',
    ),
  DRAIN_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(600)
    .default(20)
    .describe('How long a node that was told to stop may take to hand its regions over'),
  JWT_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .meta({ secret: true, shown: 'made and kept in `DATA_DIR`' })
    .describe('Signs access tokens; required in production'),
  FIRST_LOGIN: z
    .enum(['guard', 'skip'])
    .default('guard')
    .describe('`skip` gives new players a plain scout and lets them pass, without a guard to talk to'),
  RATE_LIMITS: z
    .enum(['on', 'off'])
    .default('on')
    .describe('`off` lets a load test log in by the thousand; production takes only `on`'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How many proxies of yours stand before the server; they name the caller in `X-Forwarded-For`'),
  GALAXY_SEED: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER - 1)
    .default(2102)
    .describe(
      'Seed of a galaxy that is not there yet. Who knows it can generate the same galaxy and read what is hidden in it: a public server sets its own',
    ),
  REGION_IDLE_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(300)
    .describe('How long a region may be without pilots before it is put down; the next visit takes it up again'),
  AI_OPENAI_API_KEY: key
    .optional()
    .meta({ secret: true })
    .describe('Lets the guard of the first login think with OpenAI, which is asked first; unset: it is not asked'),
  AI_OPENAI_BASE_URL: webUrl
    .optional()
    .meta({ shown: 'that of OpenAI' })
    .describe('Another server that speaks the chat completions of OpenAI, as in `http://127.0.0.1:11434/v1`'),
  AI_OPENAI_MODEL: model.default('gpt-6-luna').describe('A model that takes a temperature and answers in JSON'),
  AI_ANTHROPIC_API_KEY: key
    .optional()
    .meta({ secret: true })
    .describe('The same with Anthropic, which is asked when OpenAI is not or fails; no key at all: rules, no AI'),
  AI_ANTHROPIC_BASE_URL: webUrl
    .optional()
    .meta({ shown: 'that of Anthropic' })
    .describe('Another server that speaks the messages of Anthropic'),
  AI_ANTHROPIC_MODEL: model.default('claude-haiku-5-5').describe('A model that can answer without thinking first'),
  FAULT_POINT: z
    .string()
    .regex(/^((before|after)_(commit|departure|arrival)|before_entry|after_announcement|before_opening)(:\d{1,6})?$/)
    .optional()
    .describe(
      'For crash tests: ends the process at that point of a commit, a journey, an entry or a move, as in `before_commit:3`; refused in production',
    ),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('info')
    .describe('How much is logged'),
});

export type Settings = z.output<typeof settings>;

export interface Config extends Readonly<Settings> {
  readonly production: boolean;
}

/** What is wrong with the environment, in one line that says what to do. */
export class ConfigError extends Error {}

/** Reads and checks every setting. An empty value counts as unset. Throws `ConfigError`. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Bad settings: ${faults.join('; ')}`);
  }
  const config = { ...parsed.data, production: parsed.data.NODE_ENV === 'production' };
  if (config.production) {
    refuseWeakSecrets(config);
    if (config.FAULT_POINT) throw new ConfigError('Bad settings: FAULT_POINT: is for tests, unset it in production');
    if (config.RATE_LIMITS === 'off') throw new ConfigError('Bad settings: RATE_LIMITS: production takes only `on`');
  }
  return Object.freeze(config);
}

function refuseWeakSecrets({ JWT_SECRET, DATABASE_URL }: Settings): void {
  if (!JWT_SECRET)
    throw new ConfigError('Bad settings: JWT_SECRET: must be set in production (try `openssl rand -hex 32`)');
  const repeated = new Set(JWT_SECRET).size < 8;
  if (repeated || [...WEAK_SECRETS].some(weak => JWT_SECRET.toLowerCase().includes(weak))) {
    throw new ConfigError(
      'Bad settings: JWT_SECRET: looks like an example, production needs a random one (try `openssl rand -hex 32`)',
    );
  }
  const password = DATABASE_URL ? decodeURIComponent(new URL(DATABASE_URL).password) : '';
  if (WEAK_SECRETS.has(password.toLowerCase()) || password === 'postgres') {
    throw new ConfigError(
      'Bad settings: DATABASE_URL: its password looks like an example, production needs a real one',
    );
  }
}

/** The settings as they may be printed: secrets are only said to be there. */
export function redacted(config: Config): Record<string, unknown> {
  const shown = Object.keys(settings.shape).map(name => {
    const value = config[name as keyof Settings];
    return [name, value === undefined ? 'unset' : isSecret(name) ? '(set)' : value];
  });
  return Object.fromEntries(shown);
}

/** The README's table of settings. */
export function settingsTable(): string {
  const rows = Object.entries(settings.shape).map(([name, format]) => {
    const { description, shown } = { ...format.meta() } as { description?: string; shown?: string };
    return `| \`${name}\` | ${shown ?? defaultOf(format)} | ${description} |`;
  });
  return ['| setting | default | what it is |', '|---|---|---|', ...rows].join('\n');
}

function defaultOf(format: z.ZodType): string {
  const schema = z.toJSONSchema(format, { io: 'input', unrepresentable: 'any' });
  return schema.default === undefined ? 'unset' : `\`${JSON.stringify(schema.default).replaceAll('"', '')}\``;
}

function isSecret(name: string): boolean {
  const format = settings.shape[name as keyof Settings];
  return format.meta()?.['secret'] === true;
}
