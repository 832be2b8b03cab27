import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import type { Directory } from '../nodes/Directory.ts';
import type { NodeDesk } from '../nodes/NodeDesk.ts';
import type { Metrics } from '../metrics.ts';
import { errorBody } from '../protocol/errors.ts';
import type { Services } from '../services/Services.ts';
import { asyncApi } from '../protocol/documents/asyncApi.ts';
import { openApi } from '../protocol/documents/openApi.ts';
import { API } from '../protocol/endpoints.ts';
import { accountRoutes } from './accounts.ts';
import { bearer } from './bearer.ts';
import { Documents } from './documents.ts';
import { enterRoute } from './enter.ts';
import { errorHandler, notFound } from './errors.ts';
import { galaxyRoutes } from './galaxy.ts';
import { healthRoutes, type Readiness } from './health.ts';
import { limited, RateLimits } from './RateLimits.ts';
import { operatorRoutes, operatorsOnly } from './operators.ts';
import { recordRoutes } from './records.ts';
import { Routes } from './Routes.ts';
import { missingPage, webPages } from './web.ts';

interface HttpParts {
  config: Config;
  log: Logger;
  metrics: Metrics;
  readiness: Readonly<Readiness>;
  services: Services;
  directory: Directory;
  desk: NodeDesk;
  /** Null for a node that is alone. */
  isRedisUp: () => boolean | null;
  secret: string;
}

/**
 * What our pages may load: all is ours, and no script but the files of it, but a pilot may be sent to another node, whose address nobody
 * knows beforehand. Nothing is upgraded to HTTPS, for one's own machine has none.
 */
const CONTENT = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'http:', 'https:', 'ws:', 'wss:'],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Every HTTP address of the server. */
export function createHttp({
  config,
  log,
  metrics,
  readiness,
  services,
  directory,
  desk,
  isRedisUp,
  secret,
}: HttpParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: CONTENT } }));
  app.use(timed(metrics));
  app.use(webPages());

  const { trail } = services;
  const routes = new Routes(app, {
    bearer: bearer(services.accounts),
    operatorsOnly: operatorsOnly(trail, log),
  });
  const documents = new Documents();
  const limits = new RateLimits({ on: config.RATE_LIMITS === 'on', secret });
  const { accounts, regions, nexus, catalog, ledger, prices, operators, generations } = services;
  healthRoutes(routes, { readiness, metrics, ping: () => services.ping() });
  routes.document('openApi', documents, () => ({ key: 'openApi', build: openApi }));
  routes.document('asyncApi', documents, () => ({ key: 'asyncApi', build: asyncApi }));
  app.use(API, whenReady(readiness), limited(limits, 'any'));
  accountRoutes(routes, { accounts, limits, metrics, trail, log });
  enterRoute(routes, services.enter, directory);
  galaxyRoutes(routes, { regions, nexus, catalog, documents });
  recordRoutes(routes, { ledger, prices });
  operatorRoutes(routes, { desk, operators, generations, trail, isRedisUp });

  app.use(missingPage(), notFound);
  app.use(errorHandler(log));
  return app;
}

function whenReady(readiness: Readonly<Readiness>): RequestHandler {
  return (_request, response, next) => {
    if (readiness.ready) next();
    else
      response
        .status(503)
        .set('Retry-After', '1')
        .json(errorBody('ERR_STARTING', { step: readiness.step }));
  };
}

/** Counts by route, never by path: a path is whatever a caller makes up. */
function timed(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const end = metrics.httpSeconds.startTimer();
    response.on('finish', () => {
      const route: string = request.route?.path ?? 'none';
      end({ method: request.method, route, status: response.statusCode });
    });
    next();
  };
}
