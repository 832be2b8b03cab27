import type { Services, StationService } from './data/stationServices.ts';
import { isClosed } from './docking.ts';
import { clamp } from './galaxy/numbers.ts';
import { Refusal } from './refusal.ts';

const MULTIPLIER = [0.8, 2] as const;

/** A station as those who work on ships there see it. */
export interface Workshop {
  id: string;
  sectorId: number;
  type: string;
  status: string;
  isDestroyed: boolean;
  isSpacedock: boolean;
  services: Readonly<Services>;
  /** What the owner makes a service cost, as a multiplier by its name. */
  servicePrices: Readonly<Record<string, number>>;
}

export interface Customer {
  credits: number;
  currentSectorId: number;
  isDocked: boolean;
}

/** A pilot before the desk of the station where they are docked; null when they are not. */
export interface Desk {
  pilot: Readonly<Customer>;
  station: Readonly<Workshop> | null;
}

export interface Berthed {
  sectorId: number;
  status: string;
}

/** The station where the pilot is docked ([SY1]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED. */
export function atDesk({ pilot, station }: Readonly<Desk>): Readonly<Workshop> {
  if (!pilot.isDocked || !station) throw new Refusal('ERR_NOT_DOCKED');
  if (pilot.currentSectorId !== station.sectorId) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: station.sectorId });
  if (isClosed(station)) throw new Refusal('ERR_STATION_CLOSED', { status: station.status });
  return station;
}

/** Works only on what lies at the station ([SY1]). Refuses: ERR_WRONG_SECTOR, ERR_SHIP_HARMONIZING, ERR_SHIP_ADRIFT. */
export function atBerth(ship: Readonly<Berthed>, station: Readonly<Workshop>): void {
  if (ship.sectorId !== station.sectorId) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: ship.sectorId });
  if (ship.status === 'HARMONIZING') throw new Refusal('ERR_SHIP_HARMONIZING');
  if (ship.status !== 'DOCKED') throw new Refusal('ERR_SHIP_ADRIFT');
}

/** Refuses a station that has none of the services: ERR_NO_SERVICE. */
export function offering(station: Readonly<Workshop>, ...services: readonly StationService[]): void {
  if (!services.some(service => station.services[service]))
    throw new Refusal('ERR_NO_SERVICE', { service: services[0] });
}

/** What is left of the credits; all of it is paid to nobody ([SY2]). Refuses: ERR_NO_CREDITS. */
export function paid({ credits }: Readonly<{ credits: number }>, cost: number): number {
  if (credits < cost) throw new Refusal('ERR_NO_CREDITS', { need: cost, have: credits });
  return credits - cost;
}

/** What the owner of a station makes of the price of a service ([MT5]). */
export function multiplierOf({ servicePrices }: Readonly<Workshop>, service: StationService): number {
  return clamp(servicePrices[service] ?? 1, ...MULTIPLIER);
}
