import { type BinaryPackage, installedPackage, usableBinaries } from './binaries.ts';
import { Claim } from './Claim.ts';
import { connect, ensureDatabase, runningServer, urlOf } from './connect.ts';
import { explained } from './DatabaseUnavailable.ts';
import { serverAccount } from './account.ts';
import { exclusively } from './exclusively.ts';
import { DRAFT, initialise, needsInitialising } from './initialise.ts';
import { type Kept, recall } from './kept.ts';
import { type Layout, layOut } from './layout.ts';
import { sweep } from './packageFiles.ts';
import { type Server, start, stop } from './start.ts';

export interface EmbeddedOptions {
  /** Everything is kept under this folder. */
  dataDir: string;
  onProgress?: (line: string) => void;
  /** PostgreSQL's own settings, for a server that is started; one that already runs keeps its own. */
  settings?: Readonly<Record<string, string>>;
  /** The installed package, unless another is given. */
  binaries?: BinaryPackage;
}

export interface EmbeddedPostgres {
  url: string;
  /** As in "18.4". */
  version: string;
  /** It already ran: another node uses it, or one that was killed left it. */
  adopted: boolean;
  /** Lets go of it. The last node that does so stops the server. */
  close: () => Promise<void>;
}

/**
 * Starts the PostgreSQL under a folder, or adopts the one that runs there, and tells how to reach it.
 * Whatever stands in the way is thrown as a `DatabaseUnavailable`.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => {});
  try {
    const layout = layOut(options.dataDir);
    return await alone(layout, onProgress, () => open(layout, options, onProgress));
  } catch (error) {
    throw explained(error, options.dataDir);
  }
}

async function open(layout: Layout, options: EmbeddedOptions, onProgress: (line: string) => void) {
  const account = serverAccount(layout, onProgress);
  const binaries = usableBinaries(options.binaries ?? installedPackage(), layout, account);
  const server: Server = { layout, binaries, account, settings: options.settings ?? {} };

  sweep(layout.root, DRAFT);
  const fresh = needsInitialising(layout.data, binaries.major);
  const kept = await recall(layout, fresh);
  if (fresh) {
    onProgress(`making a data folder for PostgreSQL ${binaries.version} in ${layout.data}`);
    await initialise(layout, binaries, kept.password, account);
  }
  const running = await runningServer(layout, kept);
  const reached = running ?? (await start(server, kept));
  onProgress(`PostgreSQL ${running ? 'already runs' : 'started'} on 127.0.0.1:${reached.port}`);
  return use(server, reached, running !== undefined, onProgress);
}

async function use(server: Server, reached: Kept, adopted: boolean, onProgress: (line: string) => void) {
  const claim = new Claim(() => connect(reached));
  const client = await claim.stake();
  await ensureDatabase(client);
  const { rows } = await client.query<{ server_version: string }>('show server_version');

  const letGo = async () => {
    if (!(await claim.giveUp())) return;
    await stop(server);
    onProgress('PostgreSQL stopped');
  };
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= alone(server.layout, onProgress, letGo));
  return { url: urlOf(reached), version: rows[0]?.server_version ?? server.binaries.version, adopted, close };
}

function alone<T>(layout: Layout, onProgress: (line: string) => void, run: () => Promise<T>): Promise<T> {
  const onWait = () => onProgress('waiting for another node, which is starting or stopping PostgreSQL');
  return exclusively(layout.lock, onWait, run);
}
