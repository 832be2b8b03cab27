import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../src/db/orm.ts';
import { Player, Region, RegionLease, User } from '../../src/entities/index.ts';
import { insertRows } from '../../src/world/insertRows.ts';
import { readRows, type Row } from '../../src/world/readRows.ts';
import { type Fence, regionFence } from '../../src/world/statement.ts';
import { testDatabase } from './database.ts';

/** A region with a lease and two players, in a database of its own. */
export interface SmallWorld {
  orm: MikroORM;
  em: MikroORM['em'];
  fence: Fence;
  /** The players as the database has them now, in the order they were made. */
  players: () => Promise<[Row<Player>, Row<Player>]>;
  close: () => Promise<void>;
}

export async function smallWorld(name: string): Promise<SmallWorld> {
  const database = await testDatabase(name);
  const orm = await openOrm(database.url);
  const em = orm.em.fork();
  const regionId = randomUUID();
  const pilots = ['ada', 'ben'].map(nickname => ({ id: randomUUID(), nickname }));
  await insertRows(em, Region, [{ id: regionId, name, displayName: name }]);
  await insertRows(em, RegionLease, [{ regionId, epoch: 7 }]);
  await insertRows(
    em,
    User,
    pilots.map(({ id, nickname }) => ({ id, username: nickname })),
  );
  await insertRows(
    em,
    Player,
    pilots.map(({ id, nickname }) => ({ id, nickname, userId: id, currentRegionId: regionId })),
  );
  return {
    orm,
    em,
    fence: regionFence({ regionId, epoch: 7 }),
    players: async () => (await readRows(em, Player, 'true order by t.nickname', [])) as [Row<Player>, Row<Player>],
    close: async () => {
      await orm.close(true);
      await database.drop();
    },
  };
}
