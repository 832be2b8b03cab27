import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf } from './cpu.ts';
import type { Host } from './Host.ts';
import { joinAll } from './joining.ts';
import type { Options, Say } from './options.ts';
import { type JoinFigures, onStage } from './stage.ts';
import { departed } from './departed.ts';

export interface IdleFigures {
  clients: number;
  joins: JoinFigures;
  /** What one more client takes: of the process, and of the heap and the buffers that Node counts. */
  bytesPerClient: number;
  heapBytesPerClient: number;
  /** Cores that the server uses while nobody does anything. */
  idleCpu: number;
  faults: string[];
}

/** Those who are in when the memory is first looked at: everything that is made once is made then. */
const FIRST = 200;

/** Pilots who are there and do nothing: what each of them costs. */
export function idle(options: Options, say: Say): Promise<IdleFigures> {
  return onStage(options, { place: 'apart', say }, async stage => {
    const { host, crew, accounts } = stage;
    if (!host) throw new Error('the memory of a server that is not the load test’s own cannot be looked at');
    await joinAll({ ...stage, accounts: accounts.slice(0, FIRST) }, options, say);
    const before = await memoryOf(host);
    const { profile, heapProfile } = options;
    if (heapProfile) await host.ask({ start: 'heap' });
    if (profile) await host.ask({ start: 'cpu' });
    const joins = await joinAll({ ...stage, accounts: accounts.slice(FIRST) }, options, say);
    if (profile) await host.ask({ stop: 'cpu', file: profile });
    const after = await memoryOf(host);
    if (heapProfile) await host.ask({ stop: 'heap', file: heapProfile });
    say(`idle for ${options.seconds} s`);
    const cpu = cpuOf(host.pid);
    await sleep(options.seconds * 1000);
    const idleCpu = (cpuOf(host.pid) - cpu) / options.seconds;
    const logs = await crew.rest();
    const grown = accounts.length - FIRST;
    return {
      clients: accounts.length,
      joins,
      bytesPerClient: (after.rss - before.rss) / grown,
      heapBytesPerClient: (after.heapUsed + after.external - before.heapUsed - before.external) / grown,
      idleCpu,
      faults: [...logs.flatMap(log => log.faults), ...departed(logs)],
    };
  });
}

/** After the garbage is gone, twice: what the first collection frees, the second gives back. */
export async function memoryOf(host: Host): Promise<NodeJS.MemoryUsage> {
  await sleep(2000);
  await host.ask('memory');
  return (await host.ask('memory')) as NodeJS.MemoryUsage;
}
