import { Command, InvalidArgumentError } from 'commander';
import { Board } from './cluster/Board.ts';
import { Cluster } from './cluster/Cluster.ts';
import type { ClusterNode } from './cluster/ClusterNode.ts';
import { HINT, obey } from './cluster/keys.ts';

interface Options {
  nodes: number;
  port: number;
  redis?: string;
  database?: string;
  dataDir: string;
}

const { nodes, port, redis, database, dataDir } = new Command('cluster')
  .description('many nodes on this machine, one galaxy; other settings come from the environment, as for `npm start`')
  .option('--nodes <n>', 'how many', count, 3)
  .option('--port <port>', 'of the first node, the others follow', count, Number(process.env['PORT'] || 2567))
  .option('--redis <url>', 'else REDIS_URL, else one of its own', process.env['REDIS_URL'])
  .option('--database <url>', 'else DATABASE_URL, else the embedded PostgreSQL', process.env['DATABASE_URL'])
  .option('--data-dir <folder>', 'where PostgreSQL and the secret are kept', process.env['DATA_DIR'] ?? './data')
  .parse()
  .opts<Options>();

const board = new Board();
let stopping = false;
let cluster: Cluster | undefined;
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

try {
  board.title(`SectorWars 2102, ${nodes} nodes`);
  cluster = await Cluster.open({
    nodes,
    basePort: port,
    env: process.env,
    redisUrl: redis || undefined,
    databaseUrl: database || undefined,
    dataDir,
    onProgress: line => board.step(line),
  });
  if (stopping) await end(cluster);
  else await run(cluster);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function run(started: Cluster): Promise<void> {
  for (const node of started.nodes) void watch(node);
  await board.table(started);
  if (!process.stdin.isTTY) return;
  board.event(HINT);
  await obey({ nodes: started.nodes, say: line => board.event(line), show: () => board.table(started) });
}

/** Nothing is restarted by itself, but it is said. */
async function watch(node: ClusterNode): Promise<void> {
  const { pid, exited } = node;
  const { code, signal } = await exited;
  if (stopping) return;
  board.event(`${node.name} ended ${signal ? `by ${signal}` : `with ${code}`}, process ${pid}`);
  while (node.state === 'down') await new Promise(resolve => setTimeout(resolve, 100));
  await watch(node);
}

/** The first signal drains all nodes, the second ends them at once, the third leaves everything to fall. */
async function stop(): Promise<void> {
  if (!cluster) {
    if (stopping) process.exit(130);
    stopping = true;
    board.event('stops as soon as it is up; once more to end at once');
    return;
  }
  if (!stopping) return end(cluster);
  if (cluster.nodes.every(({ state }) => state === 'down')) process.exit(130);
  board.event('ends the nodes at once');
  await Promise.all(cluster.nodes.map(node => node.kill()));
}

async function end(started: Cluster): Promise<void> {
  stopping = true;
  board.event('drains all nodes; once more to end them at once');
  for (const node of started.nodes) {
    if (node.state === 'down') continue;
    void node.exited.then(({ code, signal }) =>
      board.event(`${node.name} ended ${signal ? `by ${signal}` : `with ${code}`}`),
    );
  }
  await started.close();
  board.event('all is stopped');
  process.exit(0);
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65_535)
    throw new InvalidArgumentError('A whole number, please.');
  return value;
}
