import { Refusal } from './refusal.ts';

export interface Boarder {
  currentSectorId: number;
  isDocked: boolean;
  isLanded: boolean;
}

export interface Vessel {
  sectorId: number;
  status: string;
}

/**
 * Takes a pilot aboard another ship of theirs ([SH10]), which is then where the pilot is: docked or in space. Refuses:
 * ERR_LANDED, ERR_WRONG_SECTOR, ERR_SHIP_HARMONIZING, ERR_DOCKED for a ship outside the station.
 */
export function board(pilot: Readonly<Boarder>, ship: Readonly<Vessel>): { status: 'DOCKED' | 'IN_SPACE' } {
  if (pilot.isLanded) throw new Refusal('ERR_LANDED');
  if (ship.sectorId !== pilot.currentSectorId) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: ship.sectorId });
  if (ship.status === 'HARMONIZING') throw new Refusal('ERR_SHIP_HARMONIZING');
  if (pilot.isDocked && ship.status !== 'DOCKED') throw new Refusal('ERR_DOCKED');
  return { status: pilot.isDocked ? 'DOCKED' : 'IN_SPACE' };
}
