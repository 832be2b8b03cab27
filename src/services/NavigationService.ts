import type { SpecialFormation } from '../entities/index.ts';
import { chartOf, type Chart } from '../rules/chart.ts';
import { latentEdgesAt } from '../rules/knowledge.ts';
import { type Objective, plot } from '../rules/plot.ts';
import { Refusal } from '../rules/refusal.ts';
import { movesFrom, type Route } from '../rules/routes.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { Row } from '../world/readRows.ts';
import type { World } from '../world/World.ts';
import { latentWay, navigatorOf, placeOf, standingOf } from './navigator.ts';
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
      formations: known.map(formation => ({
        ...formationOf(world, formation),
        sectors: new Set([formation.anchorSectorId, ...formation.interiorSectorIds]).size,
      })),
    };
  }

  /** What the pilot knows of the region beyond everybody's map ([NV6]). It costs what is known, not what there is. */
  chart(world: World, { visited, knowledge, formations }: Pilot) {
    const now = this.#clock();
    return {
      visited: [...visited].flatMap(id => world.sectorById(id)?.sectorId ?? []),
      ways: [...knowledge.keys()].flatMap(edgeId => chartedWay(world, edgeId, now) ?? []),
      formations: [...formations.keys()].flatMap(id => {
        const formation = world.formation(id);
        return formation ? formationOf(world, formation) : [];
      }),
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

function formationOf(world: World, { id, name, type, anchorSectorId }: Row<SpecialFormation>) {
  return {
    id,
    name,
    type,
    anchorSectorId: world.sectorById(anchorSectorId)?.sectorId ?? null,
    isInvestigated: world.investigation(id) !== undefined,
  };
}

/** A latent way as the chart tells it, from the end that lies in the region; undefined where it has collapsed. */
function chartedWay(world: World, edgeId: string, now: number) {
  const [edge] = latentEdgesAt(world.latentEdge(edgeId), now);
  const near = edge && (world.sectorById(edge.from) ?? world.sectorById(edge.to));
  return near && { ...latentWay(world, near, edge), from: near.sectorId };
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
