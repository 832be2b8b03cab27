import { maintenanceBandOf } from './data/maintenance.ts';
import { type ShipType, shipSpecifications } from './data/ships.ts';
import { DAY, epochOf, type Moment } from './moment.ts';

export interface Maintained {
  type: ShipType;
  maintenance: { condition: number; last_maintenance: Moment | null };
}

/** A hull's condition, which falls by its rate a day since the last service ([MT1]). */
export function maintenanceNow({ type, maintenance }: Readonly<Maintained>, now: number): number {
  const { condition, last_maintenance: serviced } = maintenance;
  if (serviced === null) return condition;
  const days = Math.max(0, (now - epochOf(serviced)) / DAY);
  return Math.max(0, condition - days * shipSpecifications[type].maintenanceRate);
}

/** What a way of so many turns costs this hull: a worn one is slower, and no way is free ([MV4]). */
export function wornCost(turnCost: number, condition: number): number {
  return Math.max(1, Math.floor(turnCost / (1 + maintenanceBandOf(condition).speed)));
}
