import { Router } from 'express';
import type { NexusService } from '../services/NexusService.ts';

/** `/nexus`: the hub in figures. */
export function nexusRouter(nexus: NexusService): Router {
  const router = Router();

  router.get('/stats', async (_request, response) => {
    response.json(await nexus.stats());
  });

  router.get('/clusters', async (_request, response) => {
    response.json({ clusters: await nexus.clusters() });
  });

  return router;
}
