import { type RegionHost, RegionUnavailable } from '../nodes/RegionHost.ts';
import { Refusal } from '../rules/refusal.ts';
import type { EnterService } from '../services/EnterService.ts';
import type { Routes } from './Routes.ts';

/** The one way into a room. Answers with a reservation that the client's SDK consumes. */
export function enterRoute(routes: Routes, enter: EnterService, host: RegionHost): void {
  routes.add('enter', async ({ caller: { playerId } }) => {
    const region = await enter.prepare(playerId);
    const reservation = await host.reserve(region, { playerId }).catch(unavailable);
    return { room: 'region' as const, region: region.name, reservation };
  });
}

function unavailable(error: unknown): never {
  throw error instanceof RegionUnavailable ? new Refusal('ERR_UNAVAILABLE') : error;
}
