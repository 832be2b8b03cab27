import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Where `npm run build:web` puts the web client. */
const BUILT = join(import.meta.dirname, '../../dist/web');
const YEAR = 365 * 24 * 3600 * 1000;
const PAGES = { '/': 'index.html', '/operator': 'operator.html', '/docs': 'docs.html' };

/** The pages of the web client. Scripts and styles carry a hash in their names, and are kept for ever. */
export function webPages(): Router {
  const router = Router();
  router.use('/assets', express.static(join(BUILT, 'assets'), { immutable: true, maxAge: YEAR, fallthrough: false }));
  for (const [path, file] of Object.entries(PAGES)) {
    router.get(path, (_request, response) => {
      response.set('Cache-Control', 'no-cache');
      if (existsSync(join(BUILT, file))) response.sendFile(file, { root: BUILT });
      else response.status(503).type('text').send('The web client is not built: npm run build:web\n');
    });
  }
  router.use(express.static(BUILT, { index: false, maxAge: 0 }));
  return router;
}
