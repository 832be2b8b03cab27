import type { PanelName } from '../game/Game.ts';

/** What a pilot can do about a journey that is refused. */
export type Advice = 'dock' | 'earn' | 'repair' | 'ship' | 'citizen' | 'wait' | 'elsewhere';

const ADVICE: Readonly<Record<string, Advice>> = {
  ERR_NO_GATE: 'dock',
  ERR_NO_CREDITS: 'earn',
  ERR_NO_TURNS: 'wait',
  ERR_SHIP_IMMOBILIZED: 'repair',
  ERR_SHIP_HARMONIZING: 'wait',
  ERR_NO_SHIP: 'ship',
  ERR_METHOD_UNAVAILABLE: 'ship',
  ERR_GALACTIC_CITIZEN_REQUIRED: 'citizen',
  ERR_REGION_CLOSED: 'elsewhere',
  ERR_REGION_NEW_RESIDENTS_BLOCKED: 'elsewhere',
};

/** Where that is done. */
const PLACES: Readonly<Partial<Record<Advice, PanelName>>> = {
  dock: 'station',
  earn: 'station',
  repair: 'ship',
  ship: 'ship',
};

export function adviceFor(code: string): { advice: Advice | null; panel: PanelName | null } {
  const advice = ADVICE[code] ?? null;
  return { advice, panel: (advice && PLACES[advice]) ?? null };
}
