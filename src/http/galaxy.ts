import type { CatalogService } from '../services/CatalogService.ts';
import type { NexusService } from '../services/NexusService.ts';
import type { RegionService } from '../services/RegionService.ts';
import { textsIn } from '../texts/texts.ts';
import type { Documents } from './documents.ts';
import type { Routes } from './Routes.ts';

interface GalaxyParts {
  regions: RegionService;
  nexus: NexusService;
  catalog: CatalogService;
  documents: Documents;
}

/** What everybody may know: who governs what, the maps, the hub in figures, the rule book's tables. */
export function galaxyRoutes(routes: Routes, { regions, nexus, catalog, documents }: GalaxyParts): void {
  routes.add('regions', async () => ({ regions: await regions.list() }));
  routes.add('region', ({ params }) => regions.get(params.name));
  routes.document('map', documents, async ({ params }) => {
    const region = await regions.named(params.name);
    return { key: `map:${region.id}`, build: () => regions.map(region) };
  });

  routes.add('nexusStats', () => nexus.stats());
  routes.add('nexusClusters', async () => ({ clusters: await nexus.clusters() }));

  routes.document('texts', documents, ({ params: { language } }) => ({
    key: `texts:${language}`,
    build: () => {
      const { errors, ships } = textsIn(language);
      return { language, errors, ships };
    },
  }));
  routes.document('catalog', documents, () => ({ key: 'catalog', build: () => catalog.read() }));
}
