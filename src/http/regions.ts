import { Router } from 'express';
import type { RegionService } from '../services/RegionService.ts';
import type { Documents } from './documents.ts';

/** `/regions`: who governs what, and the map of it. */
export function regionsRouter(regions: RegionService, documents: Documents): Router {
  const router = Router();

  router.get('/', async (_request, response) => {
    response.json({ regions: await regions.list() });
  });

  router.get('/:name', async (request, response) => {
    response.json(await regions.get(request.params.name));
  });

  router.get('/:name/map', async (request, response) => {
    const region = await regions.named(request.params.name);
    await documents.send(request, response, `map:${region.id}`, () => regions.map(region));
  });

  return router;
}
