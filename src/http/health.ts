import { Router } from 'express';
import type { Metrics } from '../metrics.ts';

export interface Readiness {
  ready: boolean;
  /** What is being done until then. */
  step: string;
}

/** `/livez`: the process answers. `/readyz`: it can serve players. `/metrics`: Prometheus text. */
export function healthRouter(readiness: Readonly<Readiness>, metrics: Metrics, ping: () => Promise<unknown>): Router {
  const router = Router();

  router.get('/livez', (_request, response) => {
    response.json({ status: 'alive' });
  });

  router.get('/readyz', async (_request, response) => {
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

  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  return router;
}
