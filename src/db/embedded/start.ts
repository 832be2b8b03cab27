import { setTimeout } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { runningServer } from './connect.ts';
import { DatabaseUnavailable } from './DatabaseUnavailable.ts';
import { writePrivate } from './files.ts';
import { type Kept, withFreePort } from './kept.ts';
import type { Layout } from './layout.ts';
import { disownStranger } from './postmaster.ts';
import { run } from './run.ts';
import { DISK_FULL, lastWords, openLog, readLog } from './serverLog.ts';

/** Long enough to recover from a crash with a full journal. */
const PATIENCE_S = 300;
const ATTEMPTS = 5;
/** Another program was quicker with the port, a server came up beside us, or a dead one's processes have yet to end. */
const PASSING = /could not create any TCP\/IP sockets|lock file "postmaster.pid"|pre-existing shared memory block/;

/** Durability is PostgreSQL's default, and full: fsync and synchronous_commit are on. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  // What commands touch is in memory: a look-up by key costs little more there than the next row of a scan.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
};

export interface Server {
  layout: Layout;
  binaries: Binaries;
  account: Account | undefined;
  /** Go before our own. */
  settings: Readonly<Record<string, string>>;
}

/** Starts the server in a session of its own: neither a Ctrl-C nor the node's death takes it down. */
export async function start(server: Server, kept: Kept, attempt = 1): Promise<Kept> {
  const { layout, binaries, account } = server;
  const onPort = await withFreePort(layout, kept);
  writePrivate(layout.config, configuration(server.settings, onPort.port), account);
  disownStranger(layout.data, account);
  const from = openLog(layout.log, account);

  const place = ['-D', layout.data, '-l', layout.log, '-o', `-c config_file="${layout.config}"`];
  const { ok, said } = await run(binaries.pgCtl, ['start', '-s', '-w', '-t', String(PATIENCE_S), ...place], account);
  if (ok) return onPort;

  const log = readLog(layout.log, from);
  if (!PASSING.test(log) || attempt === ATTEMPTS) throw doesNotStart(layout, log, said);
  if (await runningServer(layout, onPort)) return onPort;
  await setTimeout(200 * attempt);
  return start(server, onPort, attempt + 1);
}

/** Ends the server at once but cleanly; whoever still is connected (a psql) is disconnected. */
export async function stop({ layout, binaries, account }: Server): Promise<void> {
  const place = ['-D', layout.data, '-t', String(PATIENCE_S)];
  const { ok, said } = await run(binaries.pgCtl, ['stop', '-s', '-w', '-m', 'fast', ...place], account);
  if (!ok) throw new DatabaseUnavailable(`PostgreSQL in ${layout.data} does not stop (${said}): see ${layout.log}.`);
}

/** Reads first what initdb wrote and the operator may have edited; ALTER SYSTEM still goes before all of it. */
function configuration(given: Readonly<Record<string, string>>, port: number): string {
  const lines = Object.entries({ ...settings, ...given, port: String(port) });
  const assignments = lines.map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  return ['# Written at every start.', "include_if_exists = 'postgres/postgresql.conf'", ...assignments, ''].join('\n');
}

function doesNotStart(layout: Layout, log: string, said: string): Error {
  const reason = lastWords(log) ?? said.split('\n')[0] ?? '';
  if (DISK_FULL.test(log)) return Object.assign(new Error(reason), { code: 'ENOSPC', path: layout.root });
  return new DatabaseUnavailable(
    `PostgreSQL does not start on ${layout.data} (${reason}): the data was left as it is; see ${layout.log}, ` +
      `restore a backup, or set DATA_DIR or DATABASE_URL.`,
  );
}
