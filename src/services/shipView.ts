import type { Ship } from '../entities/index.ts';
import { insurancePayout } from '../rules/data/insurance.ts';
import { maintenanceBandOf } from '../rules/data/maintenance.ts';
import { shipSpecification } from '../rules/data/ships.ts';
import { drawnFrom } from '../rules/fitting.ts';
import { tierOf } from '../rules/insurance.ts';
import { maintenanceNow } from '../rules/maintenance.ts';
import { scanRange } from '../rules/scan.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';

/** A ship as its owner sees it. */
export function shipView({ player }: Pilot, ship: Row<Ship>, now: number) {
  const { id, name, type, status, sectorId, cargo, combat, upgrades, warpCapable, purchaseValue, currentValue } = ship;
  const { mines, maxMines, genesisDevices, maxGenesisDevices } = ship;
  const { maxDrones } = drawnFrom(ship);
  const tier = tierOf(ship);
  return {
    id,
    name,
    type,
    size: shipSpecification(type).shipSize,
    isFlown: id === player.currentShipId,
    status,
    sectorId,
    cargo,
    combat,
    condition: conditionOf(ship, now),
    upgrades,
    insurance: { tier, payout: insurancePayout(purchaseValue, tier) },
    speed: ship.currentSpeed,
    scannerRange: scanRange(ship),
    warpCapable,
    maxDrones,
    mines,
    maxMines,
    genesisDevices,
    maxGenesisDevices,
    purchaseValue,
    currentValue,
  };
}

function conditionOf(ship: Row<Ship>, now: number) {
  const { repair_needed, sensors_offline = false, last_maintenance } = ship.maintenance;
  const condition = maintenanceNow(ship, now);
  const { name: band, speed, failureChance } = maintenanceBandOf(condition);
  return {
    now: Math.floor(condition * 100) / 100,
    band,
    speed,
    failureChance: failureChance * drawnFrom(ship).failureShare,
    isImmobilized: repair_needed,
    areSensorsOffline: sensors_offline,
    servicedAt: last_maintenance,
  };
}
