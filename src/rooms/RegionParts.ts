import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Hints } from '../nodes/Hints.ts';
import type { Lease } from '../nodes/RegionLeases.ts';
import type { Seat } from '../nodes/seats.ts';
import type { RegionWorlds } from '../services/RegionWorlds.ts';
import type { Services } from '../services/Services.ts';

/** What a region's room works with. It is given by the server; a client's options never reach it. */
export interface RegionParts {
  log: Logger;
  metrics: Metrics;
  worlds: RegionWorlds;
  services: Pick<
    Services,
    | 'presence'
    | 'navigation'
    | 'travel'
    | 'journeys'
    | 'scan'
    | 'investigation'
    | 'docking'
    | 'trade'
    | 'ships'
    | 'shipyard'
    | 'maintenance'
    | 'haggle'
    | 'watches'
    | 'chat'
    | 'settings'
  >;
  clock: () => number;
  /** Whether clients are held to the rates of the protocol. */
  limited: boolean;
  /** How long a region may be empty before it is put down, in milliseconds. */
  putDownAfter: number;
  hints: Pick<Hints, 'toRegion'>;
  /** A new lease after one that may be lost; null when another node has the region. */
  retake: (lease: Lease) => Promise<Lease | null>;
  /** A seat in another region, for as long as that may take. */
  reserve: (region: { id: string; name: string }, playerId: string, milliseconds: number) => Promise<Seat>;
  onOnline: (regionId: string, online: number) => void;
  onClosed: (lease: Lease) => Promise<void>;
}
