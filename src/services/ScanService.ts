import { Player, type Sector, type Ship } from '../entities/index.ts';
import type { Dice } from '../rules/dice.ts';
import { latentEdgesAt } from '../rules/knowledge.ts';
import { Refusal } from '../rules/refusal.ts';
import { checkScanner, scan, type Scanned, type Scanner } from '../rules/scan.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { discoverFormations } from './discoveries.ts';
import { latentWay, learn, navigatorOf, placeOf } from './navigator.ts';
import { refillTurns } from './pilots.ts';

/** Looking at what is not in sight. */
export class ScanService {
  readonly #clock: () => number;
  readonly #dice: () => Dice;

  constructor(clock: () => number, dice: () => Dice) {
    this.#clock = clock;
    this.#dice = dice;
  }

  /** Looks into a neighbouring sector ([SC1] to [SC4]). Refuses: ERR_CROSS_REGION, and what `rules/scan.ts` refuses. */
  scan(world: World, pilot: Pilot, sectorId: number) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const target = world.sector(sectorId);
    if (!target) throw new Refusal('ERR_CROSS_REGION', { sectorId });
    const from = placeOf(world, pilot).id;
    const { echo, turnCost, turns, lifetimeTurnsSpent } = scan(
      {
        pilot: pilot.player,
        scanner: scannerOf(world, pilot),
        from,
        to: target.id,
        edges: world.edgesAt(from),
        navigator: navigatorOf(world, pilot, now),
        target: seenOf(world, pilot, target),
      },
      this.#dice(),
    );
    world.set(Player, pilot.player, { turns, lifetimeTurnsSpent });
    const discoveries = discoverFormations(world, pilot, target, now);
    return { sectorId, name: target.name, type: target.type, ...echo, discoveries, turnCost, turns };
  }

  /** Finds the latent ways that touch the pilot's sector ([DS2]). Refuses: ERR_NO_SHIP, ERR_SENSORS_OFFLINE. */
  latent(world: World, pilot: Pilot) {
    const now = this.#clock();
    checkScanner(scannerOf(world, pilot));
    const here = placeOf(world, pilot);
    const ways = latentEdgesAt(world.edgesAt(here.id), now).map(edge => ({
      ...latentWay(world, here, edge),
      isNew: learn(world, pilot, edge, { via: 'scan', now }),
    }));
    return { sectorId: here.sectorId, ways };
  }
}

function scannerOf(world: World, pilot: Pilot): Scanner | null {
  const ship: Row<Ship> | null = world.shipOf(pilot);
  if (!ship) return null;
  const { type, upgrades, maintenance } = ship;
  return {
    type,
    upgrades,
    companion: pilot.player.ariaConsciousnessLevel,
    isOffline: maintenance.sensors_offline ?? false,
  };
}

function seenOf(world: World, pilot: Pilot, sector: Row<Sector>): Scanned {
  const { hazardLevel, radiationLevel, resources, defenses, sectorId } = sector;
  return {
    hazardLevel,
    radiationLevel,
    resources,
    defenses,
    shipsInFlight: isAnyoneInFlight(world, pilot, sectorId),
    hasPlanet: world.planetsAt(sectorId).length > 0,
    hasStation: world.stationsAt(sectorId).some(({ isDestroyed }) => !isDestroyed),
  };
}

/** Ends at the first that is: a crowd that is docked to the last is looked at as a whole. */
function isAnyoneInFlight(world: World, pilot: Pilot, sectorId: number): boolean {
  for (const other of world.pilotsIn(sectorId)) {
    const { isDocked, isLanded } = other.player;
    if (other !== pilot && !isDocked && !isLanded && world.shipOf(other)) return true;
  }
  return false;
}
