import { chartOf, type Chart } from '../rules/chart.ts';
import { type Objective, plot } from '../rules/plot.ts';
import { Refusal } from '../rules/refusal.ts';
import { movesFrom, type Route } from '../rules/routes.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { navigatorOf, placeOf, standingOf } from './navigator.ts';
import { refillTurns } from './pilots.ts';

/** What a pilot knows of the ways around. */
export class NavigationService {
  readonly #clock: () => number;
  /** One a world, drawn when first asked for. */
  readonly #charts = new WeakMap<World, Chart>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Where the pilot may fly from here, best first ([NV5]). Refuses: ERR_NO_SHIP. */
  moves(world: World, pilot: Pilot) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const navigator = navigatorOf(world, pilot, now);
    const here = placeOf(world, pilot);
    const known = movesFrom(here.id, world.edgesAt(here.id), navigator).map(route => wayOf(world, route));
    return {
      sectorId: here.sectorId,
      turns: pilot.player.turns,
      warps: known.filter(({ kind }) => kind === 'warp'),
      tunnels: known.filter(({ kind }) => kind !== 'warp'),
    };
  }

  /** The best way to a sector of the region ([NV1] to [NV4]). Refuses: ERR_NO_SHIP, ERR_CROSS_REGION, ERR_NO_PATH. */
  plot(world: World, pilot: Pilot, { target, objective }: { target: number; objective: Objective }) {
    const navigator = navigatorOf(world, pilot, this.#clock());
    const to = world.sector(target);
    if (!to) throw new Refusal('ERR_CROSS_REGION', { sectorId: target });
    const from = placeOf(world, pilot).id;
    const standingWith = standingOf(world, pilot);
    return plot(this.#chartOf(world), { from, to: to.id, objective, navigator, standingWith });
  }

  /** The formations of the pilot's sector that the pilot knows ([DS10]). */
  formations(world: World, pilot: Pilot) {
    const here = placeOf(world, pilot);
    const known = world.formationsAt(here.id).filter(({ id }) => pilot.formations.has(id));
    return {
      sectorId: here.sectorId,
      formations: known.map(({ id, name, type, anchorSectorId, interiorSectorIds }) => ({
        id,
        name,
        type,
        anchorSectorId: world.sectorById(anchorSectorId)?.sectorId ?? null,
        sectors: new Set([anchorSectorId, ...interiorSectorIds]).size,
        isInvestigated: world.investigation(id) !== undefined,
      })),
    };
  }

  #chartOf(world: World): Chart {
    let chart = this.#charts.get(world);
    if (!chart) {
      chart = chartOf(world.sectors(), id => world.edgesAt(id));
      this.#charts.set(world, chart);
    }
    return chart;
  }
}

function wayOf(world: World, { kind, to, turnCost, crossing, edgeId }: Route) {
  return {
    kind,
    sectorId: world.sectorById(to)?.sectorId ?? null,
    turnCost,
    crossing,
    ...(kind === 'warp' ? {} : { tunnelId: edgeId }),
  };
}
