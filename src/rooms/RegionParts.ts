import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Lease } from '../nodes/RegionLeases.ts';
import type { ChatService } from '../services/ChatService.ts';
import type { DockingService } from '../services/DockingService.ts';
import type { RegionWorlds } from '../services/RegionWorlds.ts';
import type { SettingsService } from '../services/SettingsService.ts';
import type { TradeService } from '../services/TradeService.ts';
import type { TravelService } from '../services/TravelService.ts';

/** What a region's room works with. It is given by the server; a client's options never reach it. */
export interface RegionParts {
  log: Logger;
  metrics: Metrics;
  worlds: RegionWorlds;
  services: {
    travel: TravelService;
    docking: DockingService;
    trade: TradeService;
    chat: ChatService;
    settings: SettingsService;
  };
  clock: () => number;
  /** Whether clients are held to the rates of the protocol. */
  limited: boolean;
  /** How long a region may be empty before it is put down, in milliseconds. */
  putDownAfter: number;
  /** A new lease after one that may be lost; null when another node has the region. */
  retake: (lease: Lease) => Promise<Lease | null>;
  onOnline: (regionId: string, online: number) => void;
  onClosed: (lease: Lease) => Promise<void>;
}
