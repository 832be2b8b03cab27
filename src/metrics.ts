import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Pulse } from './Pulse.ts';

/** What the node measures about itself, in one registry, read at `/metrics`. */
export function createMetrics(nodeId: string) {
  const registry = new Registry();
  registry.setDefaultLabels({ node: nodeId });
  collectDefaultMetrics({ register: registry });
  // To count them is to list every socket, each time somebody looks.
  for (const listed of ['handles', 'requests', 'resources']) {
    registry.removeSingleMetric(`nodejs_active_${listed}`);
    registry.removeSingleMetric(`nodejs_active_${listed}_total`);
  }
  const registers = [registry];

  return {
    registry,
    /** The same in short, for an operator's page. */
    pulse: new Pulse(),
    ready: new Gauge({ name: 'sectorwars_ready', help: '1 when the node answers players', registers }),
    startSeconds: new Gauge({
      name: 'sectorwars_start_seconds',
      help: 'From the start of the process to ready',
      registers,
    }),
    commands: new Counter({
      name: 'sectorwars_commands_total',
      help: 'Commands of the region rooms by what they were answered',
      labelNames: ['command', 'outcome'] as const,
      registers,
    }),
    batchSize: new Histogram({
      name: 'sectorwars_batch_size',
      help: 'Commands in one commit',
      buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500],
      registers,
    }),
    commitSeconds: new Histogram({
      name: 'sectorwars_commit_seconds',
      help: 'Time to make a batch durable',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
    journeys: new Counter({
      name: 'sectorwars_journeys_total',
      help: 'Journeys between regions by what became of them: departed, arrived, cancelled, failed',
      labelNames: ['outcome'] as const,
      registers,
    }),
    leases: new Gauge({ name: 'sectorwars_leases', help: 'Regions that this node holds', registers }),
    nodes: new Gauge({ name: 'sectorwars_nodes', help: 'Nodes that live, as this one sees it', registers }),
    redisUp: new Gauge({ name: 'sectorwars_redis_up', help: '1 while Redis answers, or none is needed', registers }),
    draining: new Gauge({
      name: 'sectorwars_draining',
      help: '1 while the node hands its regions over',
      registers,
    }),
    handOverSeconds: new Histogram({
      name: 'sectorwars_handover_seconds',
      help: 'From the departure of a journey to its arrival',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 120],
      registers,
    }),
    guardSeconds: new Histogram({
      name: 'sectorwars_guard_ai_seconds',
      help: 'Time that an AI took to think about an answer at a first login, by who thought in the end',
      labelNames: ['provider'] as const,
      buckets: [0.1, 0.5, 1, 2, 5, 10, 15],
      registers,
    }),
    ledgerFaults: new Gauge({
      name: 'sectorwars_ledger_faults',
      help: 'Accounts and holds that are not what their ledger says, at the last audit',
      registers,
    }),
    httpSeconds: new Histogram({
      name: 'sectorwars_http_request_seconds',
      help: 'Time to answer an HTTP request',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
    accounts: new Counter({
      name: 'sectorwars_accounts_total',
      help: 'Registrations, logins, renewals and logouts by outcome: ok, the code of a refusal, failed',
      labelNames: ['action', 'outcome'] as const,
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

interface Watched {
  registry: { others: readonly unknown[] };
  regions: { size: number };
  isRedisUp: () => boolean;
}

/** What is looked up when somebody asks. */
export function watchNode({ leases, nodes, redisUp }: Metrics, { registry, regions, isRedisUp }: Watched): void {
  const readings: [Gauge, () => number][] = [
    [leases, () => regions.size],
    [nodes, () => registry.others.length + 1],
    [redisUp, () => (isRedisUp() ? 1 : 0)],
  ];
  for (const [gauge, read] of readings) {
    Object.assign(gauge, { collect: () => gauge.set(read()) });
  }
}
