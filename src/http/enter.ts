import type { Request } from 'express';
import type { Directory } from '../nodes/Directory.ts';
import { RoomUnavailable } from '../nodes/seats.ts';
import { Refusal } from '../rules/refusal.ts';
import type { EnterService } from '../services/EnterService.ts';
import type { Visitor } from '../protocol/firstLogin.ts';
import { languageOf } from '../texts/texts.ts';
import type { Routes } from './Routes.ts';

/** The one way into a room, on whichever node it lives. Answers with a reservation that the client's SDK consumes. */
export function enterRoute(routes: Routes, enter: EnterService, directory: Directory): void {
  routes.add('enter', async ({ caller: { playerId }, request }) => {
    const entry = await enter.prepare(playerId);
    if (entry.room === 'first_login') {
      const reservation = await directory.meet(playerId, visitorOf(request)).catch(unavailable);
      return { room: entry.room, reservation, nodes: directory.addresses };
    }
    const reservation = await directory.reserve(entry.region, { playerId }).catch(unavailable);
    return { room: entry.room, region: entry.region.name, reservation, nodes: directory.addresses };
  });
}

const LONGEST = 300;

function visitorOf(request: Request): Visitor {
  const locale = request.get('accept-language')?.slice(0, LONGEST);
  const userAgent = request.get('user-agent')?.slice(0, LONGEST);
  return {
    language: languageOf(locale),
    client: { ...(userAgent ? { userAgent } : {}), ...(locale ? { locale } : {}) },
  };
}

function unavailable(error: unknown): never {
  throw error instanceof RoomUnavailable ? new Refusal('ERR_UNAVAILABLE') : error;
}
