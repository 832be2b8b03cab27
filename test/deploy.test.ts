import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect } from 'chai';
import { parse } from 'yaml';
import { readConfig, redacted } from '../src/config.ts';
import { createMetrics } from '../src/metrics.ts';
import { discard, scratchFolder } from './support/scratch.ts';

interface Service {
  image: string;
  build?: string;
  ports?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  stop_grace_period?: string;
  depends_on?: Record<string, unknown>;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

interface Dashboard {
  panels: {
    title: string;
    datasource: { uid: string };
    gridPos: { x: number; y: number; w: number; h: number };
    targets: { expr: string }[];
  }[];
}

/** Of many nodes. */
const CLUSTER_METRICS = [
  'sectorwars_leases',
  'sectorwars_nodes',
  'sectorwars_journeys_total',
  'sectorwars_handover_seconds_bucket',
  'sectorwars_redis_up',
  'sectorwars_draining',
];
const METRIC = /\b(?:sectorwars|nodejs|process)_\w+|\bup\b/g;

const text = (file: string) => readFileSync(file, 'utf8');
const yaml = (file: string): unknown => parse(text(file), { merge: true });

describe('the deployment', () => {
  const { services, volumes } = yaml('compose.yaml') as Compose;
  const nodes = Object.values(services).filter(({ build }) => build !== undefined);
  const dockerfile = text('Dockerfile');

  it('has two nodes, whose settings the server knows', () => {
    expect(nodes).to.have.length(2);
    const known = Object.keys(redacted(readConfig({})));
    for (const { environment = {} } of nodes) expect(known).to.include.members(Object.keys(environment));
    const inImage = /^ENV (.*)$/m.exec(dockerfile)?.[1]?.split(' ') ?? [];
    expect(known).to.include.members(inImage.map(pair => pair.split('=')[0]));
  });

  it('each node has a name of its own, and is reached at the port that is published', () => {
    expect(new Set(nodes.map(({ environment }) => environment?.['NODE_ID'])).size).to.equal(2);
    for (const { environment = {}, ports = [] } of nodes) {
      const [, published] = String(environment['PUBLIC_ADDRESS']).split(':');
      expect(ports).to.deep.equal([`${published}:${environment['PORT']}`]);
      expect(environment['HOST']).to.equal('0.0.0.0');
    }
  });

  it('makes up its secrets once, and a node in production takes them', () => {
    const folder = scratchFolder();
    try {
      const settings = () => text(join(folder, 'nodes', 'settings.env'));
      makeSecrets(folder);
      const made = settings();
      makeSecrets(folder);
      expect(settings()).to.equal(made);
      expect(statSync(join(folder, 'nodes', 'settings.env')).mode & 0o777).to.equal(0o600);

      for (const { environment = {} } of nodes) {
        const given = Object.entries(environment).map(([name, value]) => [name, String(value)]);
        const config = readConfig({ ...Object.fromEntries(given), ...parseEnv(made) });
        expect(config.production).to.equal(true);
        expect(config.GALAXY_SEED).to.be.greaterThan(0);
        const { password, hostname } = new URL(config.DATABASE_URL ?? '');
        expect(password).to.equal(text(join(folder, 'postgres', 'postgres-password')));
        expect(services).to.have.property(hostname);
      }
    } finally {
      discard(folder);
    }
  });

  it('pins every image to one version', () => {
    const images = Object.values(services).filter(({ build }) => build === undefined);
    for (const { image } of images) expect(image).to.match(/^[\w/-]+:v?\d+\.\d+(\.\d+)?(-\w+)?$/);
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(bases).to.have.length(2);
    for (const base of bases) expect(base).to.match(/^node:24\.\d+\.\d+-\w+-slim$/);
    expect(new Set(bases).size).to.equal(1);
  });

  it('mounts what is there', () => {
    for (const { volumes: mounted = [] } of Object.values(services)) {
      for (const [from = ''] of mounted.map(mount => mount.split(':'))) {
        if (from.startsWith('.')) expect(existsSync(from), from).to.equal(true);
        else expect(volumes).to.have.property(from);
      }
    }
    for (const { depends_on = {} } of Object.values(services)) {
      expect(Object.keys(services)).to.include.members(Object.keys(depends_on));
    }
  });

  it('gives a node more time to stop than it may take to drain', () => {
    for (const { environment = {}, stop_grace_period = '' } of nodes) {
      expect(Number.parseInt(stop_grace_period, 10)).to.be.greaterThan(Number(environment['DRAIN_SECONDS']));
    }
  });

  it('its image starts the server as `npm start` does, and is built of what it may see', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: { start: string } };
    const command = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
    expect(command.filter(part => !part.startsWith('--env-file')).join(' ')).to.equal(scripts.start);
    const seen = text('.dockerignore').split('\n');
    const copied = [...dockerfile.matchAll(/^COPY (?!--)(.*) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
    expect(copied).to.include('src');
    expect(seen).to.include.members(copied.map(file => `!${file}`));
  });

  it('its image has the web client, built of all its sources, and nothing that builds it', () => {
    const [build = '', image = ''] = dockerfile.split(/^FROM .*$/m).slice(1);
    const [, list = ''] = /SOURCES = \[([^\]]*)\]/.exec(text('web/build.ts')) ?? [];
    const sources = [...list.matchAll(/'([^'*]+?)(?:\/[^']*)?'/g)].map(([, source = '']) => source);
    expect(sources).to.include.members(['web', 'sdk', 'src', 'tsconfig.json']);
    const copied = [...build.matchAll(/^COPY (.*) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
    expect(copied).to.include.members(sources);
    expect(build).to.match(/^RUN node web\/build\.ts\b/m);
    expect(image).to.match(/^COPY --from=web \/app\/dist\/web dist\/web$/m);
    expect(image).to.match(/^RUN npm ci --omit=dev /m);
  });

  it('watches every node', () => {
    type Scrapes = { scrape_configs: { static_configs: { targets: string[] }[] }[] };
    const { scrape_configs } = yaml('deploy/prometheus.yml') as Scrapes;
    const targets = scrape_configs.flatMap(({ static_configs }) => static_configs.flatMap(({ targets: all }) => all));
    const names = Object.keys(services).filter(name => services[name]?.build !== undefined);
    expect(targets).to.deep.equal(names.map(name => `${name}:${services[name]?.environment?.['PORT']}`));
  });

  describe('its dashboard', () => {
    const { panels } = JSON.parse(text('deploy/grafana/dashboards/cluster.json')) as Dashboard;

    it('shows what the server measures, and nothing else', async () => {
      const { registry } = createMetrics('deploy');
      const measured = (await registry.getMetricsAsJSON()).flatMap(({ name }) =>
        ['', '_bucket', '_sum', '_count'].map(part => name + part),
      );
      const known = new Set([...measured, 'up']);
      for (const { title, targets } of panels) {
        for (const { expr } of targets) {
          const names = expr.match(METRIC) ?? [];
          expect(names, title).to.have.length.greaterThan(0);
          expect(
            names.filter(name => !known.has(name)),
            title,
          ).to.deep.equal([]);
        }
      }
    });

    it('shows every figure of many nodes', () => {
      const shown = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr.match(METRIC) ?? []));
      expect(shown).to.include.members(CLUSTER_METRICS);
    });

    it('asks the Prometheus that is there', () => {
      type Sources = { datasources: { uid: string; url: string }[] };
      const { datasources } = yaml('deploy/grafana/provisioning/datasources/prometheus.yml') as Sources;
      expect(new Set(panels.map(({ datasource }) => datasource.uid))).to.deep.equal(
        new Set(datasources.map(({ uid }) => uid)),
      );
      for (const { url } of datasources) expect(services).to.have.property(new URL(url).hostname);
    });

    it('has no two panels in one place', () => {
      const taken = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
        Array.from({ length: w * h }, (_, at) => `${x + (at % w)}:${y + Math.floor(at / w)}`),
      );
      expect(new Set(taken).size).to.equal(taken.length);
      expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).to.equal(24);
    });
  });
});

/** As the service does, but for whom the files are: only root may give them away. */
function makeSecrets(folder: string): void {
  for (const part of ['nodes', 'postgres', 'bin']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'bin', 'chown'), '#!/bin/sh\n', { mode: 0o755 });
  const { status, stderr } = spawnSync('sh', ['deploy/makeSecrets.sh', folder], {
    env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
    encoding: 'utf8',
  });
  expect(status, stderr).to.equal(0);
}
