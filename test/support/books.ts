import { Client } from 'pg';
import { openOrm } from '../../src/db/orm.ts';
import { AuditService } from '../../src/services/AuditService.ts';

/** Whoever knows the id of their player. */
interface Owner {
  me: { player: { id?: unknown } };
}

/** What the database says, asked by somebody who is not the server. */
export interface Books {
  rows<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** The ids of the commands that a player is on record with. */
  receipts(pilot: Owner): Promise<string[]>;
  /** The ids of the trades of a player. */
  trades(pilot: Owner): Promise<string[]>;
  credits(pilot: Owner): Promise<number>;
  /** The one station of the sector where everybody starts. */
  homeStation(): Promise<string>;
  faults(): Promise<unknown[]>;
  /** Whether somebody waits for a lock, which these books can hold in a transaction: anybody, or who runs what begins like that. */
  isWaitedFor(statement?: string): Promise<boolean>;
  close(): Promise<void>;
}

export async function openBooks(url: string): Promise<Books> {
  const client = new Client(url);
  await client.connect();
  const rows = async <T extends object>(sql: string, parameters: unknown[] = []) =>
    (await client.query<T>(sql, parameters)).rows;
  const column = async (sql: string, parameters: unknown[] = []) =>
    (await rows<{ value: string }>(sql, parameters)).map(({ value }) => value);

  return {
    rows,
    receipts: pilot => column('select command_id as value from command_receipts where player_id = $1', idOf(pilot)),
    trades: pilot => column('select id as value from enhanced_market_transactions where player_id = $1', idOf(pilot)),
    credits: async pilot =>
      Number((await column('select credits as value from players where id = $1', idOf(pilot)))[0]),
    homeStation: async () => (await column(HOME_STATION))[0] ?? '',
    faults: async () => {
      const orm = await openOrm(url);
      try {
        return await new AuditService(orm.em).faults();
      } finally {
        await orm.close(true);
      }
    },
    isWaitedFor: async (statement = '') => {
      // Within a transaction what others do is looked at once, unless it is said otherwise.
      await rows('select pg_stat_clear_snapshot()');
      return (await column(WAITING, [`${statement}%`])).length > 0;
    },
    close: () => client.end(),
  };
}

const HOME_STATION = `
  select s.id as value from stations s join regions r on r.id = s.region_id
  where r.name = 'terran-space' and s.sector_id = 1`;

/** Not from pg_stat_activity, which shows a transaction the same snapshot every time. */
const WAITING = `
  select l.pid as value from pg_locks l join pg_stat_activity a on a.pid = l.pid where not l.granted and a.query like $1`;

function idOf({ me }: Owner): unknown[] {
  return [me.player.id];
}
