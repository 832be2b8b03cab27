import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import staticGzip from 'express-static-gzip';

/** Where `npm run build:web` puts the web client. */
const BUILT = join(import.meta.dirname, '../../dist/web');
const PAGES = new Map([
  ['/', 'index.html'],
  ['/operator', 'operator.html'],
  ['/docs', 'docs.html'],
]);
/** Scripts and styles, and the few files that keep their names. All else is not looked for on the disk. */
const FILES = /^\/(?:assets\/[\w.-]+|[\w-]+\.(?:svg|png|ico|txt|webmanifest))$/;

const HASHED = 'public, max-age=31536000, immutable';
/** Asked for each time, and sent again when it has changed. */
const NAMED = 'no-cache';

/** Whether there is a web client to serve. */
export function isBuilt(folder = BUILT): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** The pages of the web client, compressed when they were built. Scripts and styles carry a hash in their names, and are kept for ever. */
export function webPages(folder = BUILT): Router {
  const router = Router();
  const files = staticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        (response as Response)
          .set('Cache-Control', path.startsWith(join(folder, 'assets')) ? HASHED : NAMED)
          .vary('Origin');
      },
    },
  }) as RequestHandler;
  router.use((request, response, next) => {
    const page = PAGES.get(request.path);
    if (page) sendPage(page, files, request, response, next);
    else if (FILES.test(request.path)) files(request, response, next);
    else next();
  });
  return router;
}

function sendPage(page: string, files: RequestHandler, request: Request, response: Response, next: NextFunction): void {
  if (!['GET', 'HEAD'].includes(request.method)) return next();
  request.url = `/${page}`;
  void files(request, response, (error: unknown) => {
    if (error) next(error);
    else response.status(503).type('text').send('The web client is not built: npm run build:web\n');
  });
}

/** For a browser that asks for a page which is not there: a page that says so. Programs get the refusal, as everywhere. */
export function missingPage(folder = BUILT): RequestHandler {
  return (request, response, next) => {
    const file = join(folder, 'missing.html');
    const wantsPage = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
    if (!wantsPage || !existsSync(file)) return next();
    response.status(404).vary('Accept').set('Cache-Control', NAMED).sendFile(file);
  };
}
