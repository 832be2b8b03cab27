import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Directory } from './Directory.ts';
import type { NodeRegistry } from './NodeRegistry.ts';
import type { RegionHost } from './RegionHost.ts';
import { within } from './within.ts';

interface DrainParts {
  registry: NodeRegistry;
  regions: RegionHost;
  directory: Directory;
  /** Whether other nodes can be asked just now. */
  isConnected: () => boolean;
  metrics: Metrics;
  log: Logger;
  /** In milliseconds. */
  deadline: number;
}

/** A node that is told to stop: others take its regions while everybody watches, and nobody loses more than a moment. */
export class Drain {
  readonly #parts: DrainParts;
  /** How many regions there were to move when it began; null until then. */
  regionsToMove: number | null = null;

  constructor(parts: DrainParts) {
    this.#parts = parts;
  }

  /** Resolves when there is nothing here that others could take, or time is up. */
  async run(): Promise<void> {
    const { registry, regions, directory, isConnected, metrics, log, deadline } = this.#parts;
    metrics.draining.set(1);
    this.regionsToMove = regions.size;
    try {
      await registry.drain();
      if (registry.others.length === 0) return;
      const count = regions.size;
      const untaken = new Set<string>();
      const began = performance.now();
      await within(
        deadline,
        regions.drain({
          prepare: async region => {
            if (!(await directory.warmUp(region).catch(() => true))) untaken.add(region.id);
          },
          // Who gets no seat finds their way by POST /enter: better soon than when nobody is here any more.
          reserveAll: async (region, playerIds) =>
            isConnected() && !untaken.has(region.id)
              ? directory.reserveAll(region, playerIds)
              : playerIds.map(() => null),
        }),
      );
      if (count > 0) log.info({ regions: count, ms: Math.round(performance.now() - began) }, 'regions handed over');
    } catch (error) {
      // Whoever is still here finds their way by POST /enter.
      log.error({ err: error }, 'not everything was handed over');
    }
  }
}
