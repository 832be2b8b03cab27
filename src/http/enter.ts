import { Router, type RequestHandler } from 'express';
import { type RegionHost, RegionUnavailable } from '../nodes/RegionHost.ts';
import { Refusal } from '../rules/refusal.ts';
import type { EnterService } from '../services/EnterService.ts';
import { callerOf } from './bearer.ts';

/** `/enter`: the one way into a room. Answers with a reservation that the client's SDK consumes. */
export function enterRouter(bearer: RequestHandler, enter: EnterService, host: RegionHost): Router {
  const router = Router();

  router.post('/', bearer, async (_request, response) => {
    const { playerId } = callerOf(response);
    const region = await enter.prepare(playerId);
    const reservation = await host.reserve(region, { playerId }).catch(unavailable);
    response.json({ room: 'region', region: region.name, reservation });
  });

  return router;
}

function unavailable(error: unknown): never {
  throw error instanceof RegionUnavailable ? new Refusal('ERR_UNAVAILABLE') : error;
}
