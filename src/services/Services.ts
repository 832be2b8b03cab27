import type { MikroORM } from '@mikro-orm/postgresql';
import { type AccountParts, AccountService } from './AccountService.ts';
import { AuditService } from './AuditService.ts';
import { CatalogService } from './CatalogService.ts';
import { DockingService } from './DockingService.ts';
import { EnterService } from './EnterService.ts';
import { GalaxyService } from './GalaxyService.ts';
import { HousekeepingService } from './HousekeepingService.ts';
import { MaintenanceService } from './MaintenanceService.ts';
import { NexusService } from './NexusService.ts';
import { type OnlinePilots, RegionService } from './RegionService.ts';
import { RegionWorlds } from './RegionWorlds.ts';
import { ShipService } from './ShipService.ts';
import { ShipyardService } from './ShipyardService.ts';
import { TradeService } from './TradeService.ts';
import { TravelService } from './TravelService.ts';
import type { CommitHooks } from '../world/GroupCommit.ts';

/** One class a family of use cases. */
export interface Services {
  accounts: AccountService;
  galaxy: GalaxyService;
  catalog: CatalogService;
  regions: RegionService;
  nexus: NexusService;
  enter: EnterService;
  worlds: RegionWorlds;
  travel: TravelService;
  docking: DockingService;
  trade: TradeService;
  ships: ShipService;
  shipyard: ShipyardService;
  maintenance: MaintenanceService;
  audit: AuditService;
  housekeeping: HousekeepingService;
  /** Fails when the database does not answer. */
  ping(): Promise<unknown>;
}

export interface ServiceParts extends AccountParts {
  online: OnlinePilots;
  commitHooks: CommitHooks;
}

export function createServices(orm: MikroORM, { online, commitHooks, ...account }: ServiceParts): Services {
  const clock = () => account.now().getTime();
  return {
    accounts: new AccountService(orm.em, account),
    galaxy: new GalaxyService(orm.em),
    catalog: new CatalogService(orm.em),
    regions: new RegionService(orm.em, online),
    nexus: new NexusService(orm.em),
    enter: new EnterService(orm.em, clock),
    worlds: new RegionWorlds(orm.em, commitHooks),
    travel: new TravelService(clock),
    docking: new DockingService(clock),
    trade: new TradeService(clock),
    ships: new ShipService(clock),
    shipyard: new ShipyardService(clock),
    maintenance: new MaintenanceService(clock),
    audit: new AuditService(orm.em),
    housekeeping: new HousekeepingService(orm.em),
    ping: () => orm.em.fork().execute('select 1'),
  };
}
