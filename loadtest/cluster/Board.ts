import { styleText } from 'node:util';
import { parseMetrics } from '../load/metrics.ts';
import type { Cluster } from './Cluster.ts';
import type { ClusterNode, NodeState } from './ClusterNode.ts';

const COLOURS: Readonly<Record<NodeState, Parameters<typeof styleText>[0]>> = {
  ready: 'green',
  starting: 'yellow',
  stopping: 'yellow',
  paused: 'yellow',
  down: 'red',
};
const ASK_WITHIN = 1_000;

/** Shows a cluster on a terminal: what it stands on, its nodes as a table, and what happens to them. */
export class Board {
  readonly #began = performance.now();

  title(text: string): void {
    print(styleText('bold', text));
  }

  /** A step of the start, with the seconds it came at. */
  step(text: string): void {
    const seconds = ((performance.now() - this.#began) / 1_000).toFixed(1).padStart(6);
    print(styleText('dim', `${seconds} s  ${text}`));
  }

  event(text: string): void {
    print(`${styleText('dim', new Date().toTimeString().slice(0, 8))}  ${text}`);
  }

  async table({ nodes, databaseUrl, redisUrl, postgres, redis, folder }: Cluster): Promise<void> {
    const rows = await Promise.all(nodes.map((node, at) => row(node, at + 1)));
    print('');
    print(styleText('dim', laid(['', 'node', 'address', 'process', 'regions', 'state'])));
    for (const [at, cells] of rows.entries()) {
      const state = nodes[at]?.state ?? 'down';
      print(`${laid([...cells, ''])}${styleText(COLOURS[state], state)}`);
    }
    print('');
    print(styleText('dim', `   PostgreSQL  ${placeOf(databaseUrl)}  ${processOf(postgres?.pid)}`));
    print(styleText('dim', `   Redis       ${placeOf(redisUrl)}  ${processOf(redis?.pid)}`));
    print(styleText('dim', `   logs        ${folder}/node-*.log`));
    print('');
  }
}

/** How many regions it holds is asked of itself; a node that has none to tell of shows a dash. */
async function row(node: ClusterNode, at: number): Promise<string[]> {
  const regions = node.state === 'ready' ? await leasesOf(node.url) : undefined;
  const pid = node.state === 'down' ? '-' : String(node.pid);
  return [String(at), node.name, node.url, pid, String(regions ?? '-')];
}

async function leasesOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(ASK_WITHIN) });
    return parseMetrics(await response.text()).get('sectorwars_leases');
  } catch {
    return undefined;
  }
}

function laid([at = '', name = '', address = '', pid = '', regions = '', state = '']: readonly string[]): string {
  return `${at.padStart(3)}  ${name.padEnd(9)} ${address.padEnd(24)} ${pid.padStart(8)} ${regions.padStart(8)}   ${state}`;
}

/** Without what is secret in it. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port && `:${port}`}${pathname === '/' ? '' : pathname}`;
}

function processOf(pid: number | undefined): string {
  return pid === undefined ? 'not ours' : `process ${pid}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
