import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../src/db/orm.ts';
import { Region, User } from '../../src/entities/index.ts';
import type { Session } from '../../src/protocol/accounts.ts';
import { AccountService } from '../../src/services/AccountService.ts';
import { TEST_SECRET } from './app.ts';
import { testDatabase } from './database.ts';

export const SECOND = 1_000;
export const DAY = 86_400 * SECOND;
export const password = 'a long way home';

/** Accounts on a database of their own, with a clock that is moved by hand. */
export interface AccountsBench {
  orm: MikroORM;
  accounts: AccountService;
  em(): EntityManager;
  now(): Date;
  pass(ms: number): void;
  /** A name that nobody has. */
  someone(): string;
  newcomer(): Promise<Session & { username: string }>;
  /** A registered user after a change that an operator made. */
  changed(change: Partial<Pick<User, 'isActive' | 'deleted'>>): Promise<Session & { username: string }>;
  stop(): Promise<void>;
}

export async function accountsBench(name: string): Promise<AccountsBench> {
  const database = await testDatabase(name);
  const orm = await openOrm(database.url);
  let at = new Date('2102-03-01T12:00:00Z');
  let people = 0;
  const now = () => at;
  const accounts = new AccountService(orm.em, { secret: TEST_SECRET, now });
  await makeHome(orm.em.fork());

  const someone = () => `pilot_${(people += 1)}`;
  const newcomer = async () => {
    const username = someone();
    return { ...(await accounts.register({ username, password })), username };
  };
  return {
    orm,
    accounts,
    em: () => orm.em.fork(),
    now,
    pass: ms => {
      at = new Date(at.getTime() + ms);
    },
    someone,
    newcomer,
    changed: async change => {
      const session = await newcomer();
      await orm.em.fork().nativeUpdate(User, { id: session.userId }, { isActive: true, ...change });
      return session;
    },
    stop: async () => {
      await orm.close(true);
      await database.drop();
    },
  };
}

/** All that a registration needs of a galaxy. */
async function makeHome(em: EntityManager): Promise<void> {
  em.create(Region, {
    name: 'terran-space',
    displayName: 'Terran Space',
    regionType: 'terran_space',
    totalSectors: 300,
  });
  await em.flush();
}
