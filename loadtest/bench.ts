import { cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { benchActor } from './bench/actor.ts';
import { benchGeneration } from './bench/generation.ts';
import { benchPlot } from './bench/plot.ts';
import { benchRegionLoad } from './bench/regionLoad.ts';
import { benchStart } from './bench/start.ts';
import { holds, printTable, type Row } from './bench/table.ts';

const PARTS = {
  generation: benchGeneration,
  plot: benchPlot,
  start: benchStart,
  load: benchRegionLoad,
  actor: () => benchActor(),
};

const { json, only } = new Command('bench')
  .description('what the server costs, measured on this machine in one run')
  .option('--json <file>', 'write the figures there too')
  .addOption(new Option('--only <part>', 'measure one part alone').choices(Object.keys(PARTS)))
  .parse()
  .opts<{ json?: string; only?: string }>();

const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
console.log(machine);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (!only || only === name) rows.push(...(await measure()));
}
printTable(rows);
if (json) writeFileSync(json, JSON.stringify({ machine, rows }, null, 2));
process.exitCode = rows.every(holds) ? 0 : 1;
