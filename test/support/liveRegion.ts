import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../src/db/orm.ts';
import { Region } from '../../src/entities/index.ts';
import { RegionLeases } from '../../src/nodes/RegionLeases.ts';
import { openAccount } from '../../src/services/accounts/openAccount.ts';
import type { OpenWorld } from '../../src/services/RegionWorlds.ts';
import { createServices, type Services } from '../../src/services/Services.ts';
import type { Pilot } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { testDatabase } from './database.ts';

/** Terran Space with real services and a database of its own, but without rooms: commands are called as methods. */
export interface LiveRegion {
  orm: MikroORM;
  services: Services;
  regionId: string;
  playerIds: string[];
  /** The clock of the services, in epoch milliseconds: tests set it. */
  time: { now: number };
  /** Takes the region up as a new node would, with nobody in it. */
  open(): Promise<OpenWorld>;
  /** Has a player come in. */
  enter(world: World, playerId: string): Promise<Pilot>;
  close(): Promise<void>;
}

export async function liveRegion(name: string, players: number): Promise<LiveRegion> {
  const database = await testDatabase(name);
  const orm = await openOrm(database.url);
  const time = { now: Date.UTC(2102, 0, 1) };
  const clock = { secret: 'x'.repeat(32), now: () => new Date(time.now) };
  const services = createServices(orm, { ...clock, online: () => 0, commitHooks: {}, skipsFirstLogin: true });
  await services.catalog.seed();
  await services.galaxy.ensure(2102, () => {});
  const regionId = (await orm.em.fork().findOneOrFail(Region, { name: 'terran-space' })).id;
  const playerIds: string[] = [];
  for (let n = 0; n < players; n += 1) {
    const account = { username: `pilot_${n}`, email: null, passwordHash: 'x', at: new Date(time.now) };
    const { playerId } = await orm.em.fork().transactional(em => openAccount(em, account));
    await services.enter.prepare(playerId);
    playerIds.push(playerId);
  }
  return {
    orm,
    services,
    regionId,
    playerIds,
    time,
    async open() {
      const lease = await new RegionLeases(orm.em, name).acquire(regionId);
      if (!lease) throw new Error('the region is held by another');
      return services.worlds.open(lease);
    },
    async enter(world, playerId) {
      const pilot = await services.worlds.loadPilot(regionId, playerId);
      if (!pilot) throw new Error(`${playerId} is not in the region`);
      world.all(() => services.presence.arrive(world, pilot));
      world.enter(pilot);
      return pilot;
    },
    async close() {
      await orm.close(true);
      await database.drop();
    },
  };
}
