import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ConfigError, readConfig, redacted, settingsTable } from '../src/config.ts';

const production = { NODE_ENV: 'production', JWT_SECRET: 'a9f2c41d77be03586f1e9d20cc84b7aa' };

describe('settings', () => {
  it('nothing set is a server for one machine', () => {
    expect(readConfig({})).to.include({ HOST: '127.0.0.1', PORT: 2567, GALAXY_SEED: 2102, production: false });
  });

  it('an empty value counts as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }))
      .to.include({ PORT: 2567 })
      .and.not.have.property('DATABASE_URL');
  });

  const bad: [name: string, value: string][] = [
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://127.0.0.1/x'],
    ['ALLOWED_ORIGINS', 'nonsense'],
    ['NODE_ID', 'a b'],
    ['JWT_SECRET', 'short'],
    ['GALAXY_SEED', '-1'],
    ['GALAXY_SEED', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['RATE_LIMITS', 'maybe'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', 'true'],
    ['AI_OPENAI_API_KEY', 'sk with spaces'],
    ['AI_ANTHROPIC_API_KEY', 'sk\nline'],
    ['AI_OPENAI_BASE_URL', 'file:///etc/passwd'],
    ['AI_ANTHROPIC_BASE_URL', 'nonsense'],
    ['AI_OPENAI_MODEL', 'a model'],
    ['AI_ANTHROPIC_MODEL', 'x'.repeat(101)],
  ];
  for (const [name, value] of bad) {
    it(`${name}=${value} is refused in one line that names it`, () => {
      expect(() => readConfig({ [name]: value })).to.throw(ConfigError, new RegExp(`^Bad settings: ${name}[^\\n]*$`));
    });
  }

  it('every fault is named, not only the first', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud' })).to.throw(/PORT.*LOG_LEVEL/);
  });

  const weak: Record<string, Record<string, string>> = {
    'no secret': { NODE_ENV: 'production' },
    'an example': { ...production, JWT_SECRET: 'please-changeme-please-changeme-please' },
    'one letter': { ...production, JWT_SECRET: 'a'.repeat(40) },
    'a server without rate limits': { ...production, RATE_LIMITS: 'off' },
    'an example password': { ...production, DATABASE_URL: 'postgres://game:postgres@db/game' },
  };
  for (const [what, env] of Object.entries(weak)) {
    it(`production refuses ${what}`, () => {
      expect(() => readConfig(env)).to.throw(ConfigError);
    });
  }

  it('production takes real secrets', () => {
    expect(readConfig(production).production).to.equal(true);
  });

  it('secrets are never printed', () => {
    const printed = JSON.stringify(
      redacted(readConfig({ ...production, DATABASE_URL: 'postgres://game:hunter2x@db/game' })),
    );
    expect(printed).to.not.include('hunter2x').and.not.include(production.JWT_SECRET);
  });

  it('[GA6] keys of AI are never printed, not even when they are refused', () => {
    const keys = { AI_OPENAI_API_KEY: 'sk-open-hunter2x', AI_ANTHROPIC_API_KEY: 'sk-ant-hunter2x' };
    const config = readConfig(keys);
    expect(config).to.include(keys);
    expect(redacted(config)).to.include({ AI_OPENAI_API_KEY: '(set)', AI_ANTHROPIC_API_KEY: '(set)' });
    expect(JSON.stringify(redacted(config))).to.not.include('hunter2x');
    expect(() => readConfig({ AI_OPENAI_API_KEY: 'hunter2x with spaces' })).to.throw(/^((?!hunter2x).)*$/);
  });

  it('the README has the table of today', () => {
    expect(readFileSync('README.md', 'utf8')).to.include(settingsTable());
  });
});
