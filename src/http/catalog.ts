import { Router } from 'express';
import type { CatalogService } from '../services/CatalogService.ts';
import type { Documents } from './documents.ts';

/** `/catalog`: ships, commodities, factions and ranks, the same for everybody. */
export function catalogRouter(catalog: CatalogService, documents: Documents): Router {
  const router = Router();

  router.get('/', (request, response) => documents.send(request, response, 'catalog', () => catalog.read()));

  return router;
}
