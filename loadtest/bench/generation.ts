import { generateRegion } from '../../src/rules/galaxy/generate.ts';
import { median, type Row } from './table.ts';

const RUNS = 5;

/** CPU seconds of the pure generation, a new seed each time. The first run, in which V8 compiles, counts like the others. */
export function benchGeneration(): Row[] {
  const seconds = Array.from({ length: RUNS }, (_, run) => {
    const before = process.cpuUsage();
    generateRegion({ kind: 'central_nexus', sectors: 5000, seed: 2102 + run });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  const note = `first ${seconds[0]?.toFixed(2)} s`;
  return [{ what: 'generate 5,000 sectors (CPU)', value: median(seconds), limit: 1, unit: 's', runs: RUNS, note }];
}
