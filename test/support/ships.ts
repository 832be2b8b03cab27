import type { InsuranceTier } from '../../src/rules/data/insurance.ts';
import type { ShipType } from '../../src/rules/data/ships.ts';
import { SHIPYARD_SERVICES, type Services } from '../../src/rules/data/stationServices.ts';
import type { Fitted } from '../../src/rules/fitting.ts';
import { newShip } from '../../src/rules/ship.ts';
import type { Upkeep } from '../../src/rules/upkeep.ts';

export const NOW = Date.UTC(2102, 4, 5);

/** A spacedock in sector 10 with everything for ships, and a pilot of some means who is docked there. */
export const dockyard = {
  id: 'd1',
  sectorId: 10,
  type: 'TRADING',
  status: 'OPERATIONAL',
  isDestroyed: false,
  isSpacedock: true,
  services: SHIPYARD_SERVICES as Services,
  servicePrices: {} as Record<string, number>,
};
export const customer = {
  credits: 5_000_000,
  currentSectorId: 10,
  isDocked: true,
  isLanded: false,
  isGalacticCitizen: false,
};

type New = ReturnType<typeof newShip>;

/** A ship as it lies docked in sector 10; what wears and breaks may be given. */
export function docked(type: ShipType, change: Partial<TestShip> = {}): TestShip {
  return { ...newShip(type, NOW), id: 's1', sectorId: 10, status: 'DOCKED', insurance: null, ...change };
}

export type TestShip = Omit<New, 'status' | 'upgrades' | 'cargo' | 'maintenance' | 'combat'> &
  Fitted & {
    id: string;
    sectorId: number;
    status: string;
    maintenance: Upkeep;
    insurance: { type: InsuranceTier } | null;
  };

/** In that condition since now. */
export function worn(condition: number, change: Partial<Upkeep> = {}): Upkeep {
  const last_maintenance = '2102-05-05T00:00:00.000Z';
  return { condition, last_maintenance, next_maintenance: null, repair_needed: false, ...change };
}
