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
    const { registry, regions, directory, metrics, log, deadline } = this.#parts;
    metrics.draining.set(1);
    this.regionsToMove = regions.size;
    try {
      await registry.drain();
      if (registry.others.length === 0) return;
      const count = regions.size;
      const began = performance.now();
      await within(
        deadline,
        regions.drain(region => directory.nextFor(region)),
      );
      if (count > 0) log.info({ regions: count, ms: Math.round(performance.now() - began) }, 'regions handed over');
    } catch (error) {
      // Whoever is still here finds their way by POST /enter.
      log.error({ err: error }, 'not everything was handed over');
    }
  }
}
