import type { Metrics } from '../metrics.ts';
import type { Routes } from './Routes.ts';

export interface Readiness {
  ready: boolean;
  /** What is being done until then. */
  step: string;
}

interface HealthParts {
  readiness: Readonly<Readiness>;
  metrics: Metrics;
  ping: () => Promise<unknown>;
}

/** The process answers; it can serve players; Prometheus text. */
export function healthRoutes(routes: Routes, { readiness, metrics, ping }: HealthParts): void {
  routes.add('alive', () => ({ status: 'alive' as const }));

  routes.handle('ready', async (_request, response) => {
    if (!readiness.ready) {
      response.status(503).json({ status: 'starting', step: readiness.step });
      return;
    }
    try {
      await ping();
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'unavailable', step: 'the database does not answer' });
    }
  });

  routes.handle('metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
