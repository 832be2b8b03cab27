import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { errorBody } from '../protocol/errors.ts';
import type { Services } from '../services/Services.ts';
import { accountsRouter } from './accounts.ts';
import { catalogRouter } from './catalog.ts';
import { Documents } from './documents.ts';
import { errorHandler, notFound } from './errors.ts';
import { healthRouter, type Readiness } from './health.ts';
import { meRouter } from './me.ts';
import { nexusRouter } from './nexus.ts';
import { limited, RateLimits } from './RateLimits.ts';
import { regionsRouter } from './regions.ts';
import { bearer } from './bearer.ts';
import { enterRouter } from './enter.ts';
import type { RegionHost } from '../nodes/RegionHost.ts';

interface HttpParts {
  config: Config;
  log: Logger;
  metrics: Metrics;
  readiness: Readonly<Readiness>;
  services: Services;
  host: RegionHost;
  secret: string;
}

/** Every HTTP address of the server. */
export function createHttp({ config, log, metrics, readiness, services, host, secret }: HttpParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(helmet());
  app.use(timed(metrics));
  app.use(cors({ origin: config.ALLOWED_ORIGINS ?? false, exposedHeaders: ['Retry-After'] }));
  app.use(healthRouter(readiness, metrics, () => services.ping()));

  const api = express.Router();
  const documents = new Documents();
  const limits = new RateLimits({ on: config.RATE_LIMITS === 'on', secret });
  api.use(whenReady(readiness));
  api.use(limited(limits, 'any'));
  api.use('/auth', accountsRouter({ accounts: services.accounts, limits, metrics }));
  api.use('/me', meRouter(services.accounts));
  api.use('/enter', enterRouter(bearer(services.accounts), services.enter, host));
  api.use('/regions', regionsRouter(services.regions, documents));
  api.use('/nexus', nexusRouter(services.nexus));
  api.use('/catalog', catalogRouter(services.catalog, documents));
  app.use('/api/v1', api);

  app.use(notFound);
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
      const route = request.route ? `${request.baseUrl}${request.route.path}` : 'none';
      end({ method: request.method, route, status: response.statusCode });
    });
    next();
  };
}
