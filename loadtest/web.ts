import { Command, InvalidArgumentError } from 'commander';
import type { WebOptions } from './web/WebOptions.ts';

const program = new Command('bench:web').description('what the web client costs, measured in Chromium on this machine');

const measure = (name: string) =>
  program
    .command(name, { isDefault: name === 'loading' })
    .option('--url <url>', 'a server that runs already; else one of its own, with a database that is thrown away')
    .option('--json <file>', 'write the figures there too');

measure('loading')
  .description('sizes of what is loaded, first paint and time to the cockpit, with a cold and a warm cache')
  .option('--runs <n>', 'how often; the median counts', count, 5)
  .action(async (options: WebOptions & { runs: number }) => {
    const { measureLoading } = await import('./web/loading.ts');
    await measureLoading(options);
  });

measure('memory')
  .description('plays in the page, and watches the heap and the number of nodes')
  .option('--minutes <n>', 'for how long', count, 30)
  .action(async (options: WebOptions & { minutes: number }) => {
    const { measureMemory } = await import('./web/memory.ts');
    await measureMemory(options);
  });

measure('frames')
  .description('pans and zooms the map of the Central Nexus, and reads the frames from the trace of the browser')
  .option('--seconds <n>', 'for how long', count, 12)
  .action(async (options: WebOptions & { seconds: number }) => {
    const { measureFrames } = await import('./web/frames.ts');
    await measureFrames(options);
  });

await program.parseAsync();

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('A whole number above 0, please.');
  return value;
}
