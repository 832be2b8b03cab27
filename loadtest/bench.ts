import { cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { benchGeneration } from './bench/generation.ts';
import { benchRegionLoad } from './bench/regionLoad.ts';
import { benchStart } from './bench/start.ts';
import { printTable, type Row } from './bench/table.ts';

const { json } = new Command('bench')
  .description('what the server costs, measured on this machine in one run')
  .option('--json <file>', 'write the figures there too')
  .parse()
  .opts<{ json?: string }>();

const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
console.log(machine);

const rows: Row[] = [...benchGeneration(), ...(await benchStart()), ...(await benchRegionLoad())];
printTable(rows);
if (json) writeFileSync(json, JSON.stringify({ machine, rows }, null, 2));
process.exitCode = rows.every(row => row.value <= row.limit) ? 0 : 1;
