import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type AccountParts, AccountService } from './AccountService.ts';
import { AuditService } from './AuditService.ts';
import { AuditTrail } from './AuditTrail.ts';
import { CatalogService } from './CatalogService.ts';
import { ChatService } from './ChatService.ts';
import { DockingService } from './DockingService.ts';
import { EnterService } from './EnterService.ts';
import { FirstLoginService } from './FirstLoginService.ts';
import { GalaxyService, type NewGate } from './GalaxyService.ts';
import { GenerationService } from './GenerationService.ts';
import { HaggleService } from './HaggleService.ts';
import { HousekeepingService } from './HousekeepingService.ts';
import { JourneyService, type Returned } from './JourneyService.ts';
import { MaintenanceService } from './MaintenanceService.ts';
import { InvestigationService } from './InvestigationService.ts';
import { NavigationService } from './NavigationService.ts';
import { LedgerService } from './LedgerService.ts';
import { NexusService } from './NexusService.ts';
import { OperatorService } from './OperatorService.ts';
import { PresenceService } from './PresenceService.ts';
import { PriceWatchService } from './PriceWatchService.ts';
import { type OnlinePilots, RegionService } from './RegionService.ts';
import { PriceHistoryService } from './PriceHistoryService.ts';
import { RegionWorlds } from './RegionWorlds.ts';
import { ScanService } from './ScanService.ts';
import { ShipService } from './ShipService.ts';
import { ShipyardService } from './ShipyardService.ts';
import { SettingsService } from './SettingsService.ts';
import { TradeService } from './TradeService.ts';
import { TravelService } from './TravelService.ts';
import { type Dice, seededDice } from '../rules/dice.ts';
import type { Reach } from '../faults.ts';
import type { CommitHooks } from '../world/GroupCommit.ts';

/** One class a family of use cases. */
export interface Services {
  accounts: AccountService;
  galaxy: GalaxyService;
  catalog: CatalogService;
  regions: RegionService;
  nexus: NexusService;
  enter: EnterService;
  firstLogin: FirstLoginService;
  worlds: RegionWorlds;
  presence: PresenceService;
  navigation: NavigationService;
  travel: TravelService;
  journeys: JourneyService;
  scan: ScanService;
  investigation: InvestigationService;
  docking: DockingService;
  trade: TradeService;
  haggle: HaggleService;
  watches: PriceWatchService;
  ships: ShipService;
  shipyard: ShipyardService;
  maintenance: MaintenanceService;
  chat: ChatService;
  settings: SettingsService;
  ledger: LedgerService;
  prices: PriceHistoryService;
  audit: AuditService;
  housekeeping: HousekeepingService;
  operators: OperatorService;
  generations: GenerationService;
  trail: AuditTrail;
  /** Fails when the database does not answer. */
  ping(): Promise<unknown>;
}

export interface ServiceParts extends AccountParts {
  online: OnlinePilots;
  commitHooks: CommitHooks;
  /** Named places where a test may end the process. */
  reach?: Reach;
  /** Whether new players go past the guard. */
  skipsFirstLogin: boolean;
  /** Told of everybody whose journey was called off or failed. */
  onReturned?: (returned: Returned) => void;
  /** Told of each gate that a region has got. */
  onGate?: (gate: NewGate) => void;
  /** New dice for each roll of fate; unset: nobody knows the seed. */
  dice?: () => Dice;
}

const fairDice = () => seededDice(randomBytes(8).readBigUInt64LE());

export function createServices(
  orm: MikroORM,
  { online, commitHooks, reach, onReturned, onGate, skipsFirstLogin, dice = fairDice, ...account }: ServiceParts,
): Services {
  const clock = () => account.now().getTime();
  const galaxy = new GalaxyService(orm.em);
  const docking = new DockingService(clock);
  const journeys = new JourneyService(orm.em, clock, docking, { reach, onReturned });
  return {
    accounts: new AccountService(orm.em, account),
    galaxy,
    catalog: new CatalogService(orm.em),
    regions: new RegionService(orm.em, online),
    nexus: new NexusService(orm.em),
    enter: new EnterService(orm.em, { now: clock, skipsFirstLogin, journeys, reach }),
    firstLogin: new FirstLoginService(orm.em, clock, commitHooks),
    worlds: new RegionWorlds(orm.em, commitHooks),
    presence: new PresenceService(clock, docking),
    navigation: new NavigationService(clock),
    travel: new TravelService(clock, dice),
    journeys,
    scan: new ScanService(clock, dice),
    investigation: new InvestigationService(clock),
    docking,
    trade: new TradeService(clock),
    haggle: new HaggleService(clock),
    watches: new PriceWatchService(clock),
    ships: new ShipService(clock),
    shipyard: new ShipyardService(clock),
    maintenance: new MaintenanceService(clock),
    chat: new ChatService(orm.em, clock),
    settings: new SettingsService(),
    ledger: new LedgerService(orm.em),
    prices: new PriceHistoryService(orm.em),
    audit: new AuditService(orm.em),
    housekeeping: new HousekeepingService(orm.em),
    operators: new OperatorService(orm.em),
    generations: new GenerationService(orm.em, galaxy, onGate),
    trail: new AuditTrail(orm.em, clock),
    ping: () => orm.em.fork().execute('select 1'),
  };
}
