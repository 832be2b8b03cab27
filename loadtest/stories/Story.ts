import type { SectorWars } from '../../sdk/SectorWars.ts';
import type { Cable } from '../Cable.ts';
import type { Teller } from './Teller.ts';

export interface Setting {
  galaxy: SectorWars;
  /** What the pilot's line runs through. */
  cable: Cable;
  teller: Teller;
  /** For a story of deals: how many, and what one must earn to be worth no further search. */
  deals: { trades: number; enough: number };
  /** Who is to leave when the story is stopped. */
  cast: (actor: { leave(): Promise<void> }) => void;
}

export type Story = (setting: Setting) => Promise<void>;
