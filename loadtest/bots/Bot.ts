import type { Pilot } from '../../sdk/Pilot.ts';
import type { SectorWars } from '../../sdk/SectorWars.ts';
import type { StarterShip } from '../../src/rules/data/shipRarity.ts';

/** What a bot has to play with. */
export interface Cockpit {
  galaxy: SectorWars;
  pilot: Pilot;
  say: (line: string) => void;
  /** Waits a while; whoever is told to stop waits no longer. */
  rest: (seconds: number) => Promise<void>;
}

/** What a trader asks the guard for: money and a large hold first, then low fees. */
export const TRADING_SHIPS: readonly StarterShip[] = [
  'COLONY_SHIP',
  'CARRIER',
  'DEFENDER',
  'FAST_COURIER',
  'CARGO_HAULER',
  'SCOUT_SHIP',
  'LIGHT_FREIGHTER',
];

/** Plays until there is nothing more to do. Whoever wants it to stop has the pilot leave. */
export type Bot = (cockpit: Cockpit) => Promise<void>;
