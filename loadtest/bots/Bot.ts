import type { Pilot } from '../../sdk/Pilot.ts';
import type { SectorWars } from '../../sdk/SectorWars.ts';

/** What a bot has to play with. */
export interface Cockpit {
  galaxy: SectorWars;
  pilot: Pilot;
  say: (line: string) => void;
  /** Waits a while; whoever is told to stop waits no longer. */
  rest: (seconds: number) => Promise<void>;
}

/** Plays until there is nothing more to do. Whoever wants it to stop has the pilot leave. */
export type Bot = (cockpit: Cockpit) => Promise<void>;
