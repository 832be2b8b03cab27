import type { Ship } from '../entities/index.ts';
import type { ErrorCode } from '../protocol/errors.ts';
import { shipSpecification } from '../rules/data/ships.ts';
import { atDesk, multiplierOf, type Workshop } from '../rules/desk.ts';
import { upgradesOf } from '../rules/fitting.ts';
import { repairCost, repairsHulls } from '../rules/hullRepair.ts';
import { policiesFor } from '../rules/insurance.ts';
import type { Refusal } from '../rules/refusal.ts';
import { barsTo, hullsForSale, isShipyard, type Yard } from '../rules/shipyard.ts';
import { serviceCost, tiersAt } from '../rules/upkeep.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';

/** What the station where a pilot is docked has for ships. Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED. */
export function offersAt(yard: Readonly<Yard>, { ships }: Pilot, now: number) {
  const station = atDesk(yard);
  const here = [...ships.values()].filter(
    ({ sectorId, status }) => sectorId === station.sectorId && status === 'DOCKED',
  );
  return {
    stationId: station.id,
    hulls: isShipyard(station) ? hullsForSale.map(type => hullFor(yard, type)) : [],
    ships: here.map(ship => workOn(ship, station, now)),
  };
}

function hullFor(yard: Readonly<Yard>, type: (typeof hullsForSale)[number]) {
  return { type, price: shipSpecification(type).baseCost, bars: barsTo(yard, type).map(barOf) };
}

function workOn(ship: Row<Ship>, station: Readonly<Workshop>, now: number) {
  const { services } = station;
  const multiplier = multiplierOf(station, 'ship_maintenance');
  return {
    shipId: ship.id,
    upgrades: services.ship_upgrades ? upgradesOf(ship) : null,
    insurance: services.insurance ? policiesFor(ship) : null,
    repair: repairsHulls(station) ? repairCost(ship, multiplierOf(station, 'ship_repair')) : null,
    service: tiersAt(station).map(tier => ({ tier, price: serviceCost(ship, tier, { multiplier, now }) })),
  };
}

function barOf({ code, data }: Refusal) {
  return { code: code as ErrorCode, ...(data ? { data: { ...data } } : {}) };
}
