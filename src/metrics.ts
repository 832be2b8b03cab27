import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

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
