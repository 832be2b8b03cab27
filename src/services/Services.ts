import type { MikroORM } from '@mikro-orm/postgresql';
import { type AccountParts, AccountService } from './AccountService.ts';
import { CatalogService } from './CatalogService.ts';
import { GalaxyService } from './GalaxyService.ts';
import { NexusService } from './NexusService.ts';
import { type OnlinePilots, RegionService } from './RegionService.ts';

/** One class a family of use cases. */
export interface Services {
  accounts: AccountService;
  galaxy: GalaxyService;
  catalog: CatalogService;
  regions: RegionService;
  nexus: NexusService;
  /** Fails when the database does not answer. */
  ping(): Promise<unknown>;
}

export function createServices(orm: MikroORM, online: OnlinePilots, account: AccountParts): Services {
  return {
    accounts: new AccountService(orm.em, account),
    galaxy: new GalaxyService(orm.em),
    catalog: new CatalogService(orm.em),
    regions: new RegionService(orm.em, online),
    nexus: new NexusService(orm.em),
    ping: () => orm.em.fork().execute('select 1'),
  };
}
