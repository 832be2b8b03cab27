import { loadavg } from 'node:os';
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { idle } from './load/idle.ts';
import type { Options } from './load/options.ts';
import { trade } from './load/trade.ts';

const REGIONS = ['terran-space', 'central-nexus'];
const program = new Command('loadtest').description('loads a server with pilots and measures what it does');

program
  .command('trade')
  .requiredOption('--clients <n>', 'pilots', count)
  .option('--seconds <s>', 'how long it is measured', count, 60)
  .option('--warmup <s>', 'how long it plays before', count, 5)
  .option('--rate <r>', 'commands a second of each pilot', Number)
  .option('--in-flight <n>', 'commands that wait for their answer at any time, instead of a rate', count)
  .option('--region <name...>', 'where', REGIONS)
  .option('--at-once <n>', 'how many join at once', count, 32)
  .option('--bots <n>', 'processes of bots', count, 1)
  .option('--url <url>', 'a server that runs already; pilots register there')
  .option('--json <file>')
  .option('--profile <file>', 'writes a CPU profile of the server')
  .action(async ({ region, json, ...given }) => {
    const options = { ...given, regions: region } as Options;
    console.log('load average', loadavg());
    const played = await trade(options, console.log);
    console.dir({ ...played, series: undefined, distribution: undefined }, { depth: 4 });
    if (json) writeFileSync(json, JSON.stringify(played));
    process.exitCode = played.faults.length > 0 ? 1 : 0;
  });

program
  .command('idle')
  .option('--clients <n>', 'pilots', count, 10_000)
  .option('--seconds <s>', 'how long they are idle', count, 20)
  .option('--region <name...>', 'where', REGIONS)
  .option('--at-once <n>', 'how many join at once', count, 32)
  .option('--bots <n>', 'processes of bots', count, 1)
  .option('--profile <file>', 'writes a CPU profile of the server while they join')
  .option('--heap-profile <file>', 'writes what the server keeps of them')
  .action(async ({ region, ...given }) => {
    console.dir(await idle({ ...given, regions: region, warmup: 0 } as Options, console.log));
  });

await program.parseAsync();

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 on');
  return value;
}
