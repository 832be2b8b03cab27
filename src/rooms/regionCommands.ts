import type { CommandName, InputOf, ReplyOf } from '../protocol/commands.ts';
import type { Reach } from '../services/ChatService.ts';
import type { Passage, Returned } from '../services/JourneyService.ts';
import type { Pilot, World } from '../services/RegionWorlds.ts';
import type { RegionParts } from './RegionParts.ts';

/** What a command is run with. */
export interface Turn {
  pilot: Pilot;
  world: World;
  services: RegionParts['services'];
  /** What `preparations` has fetched. */
  prepared: unknown;
}

/** What is known of a command before its turn. */
export interface Before {
  playerId: string;
  regionId: string;
  services: RegionParts['services'];
  /** Whether a player is in the region. */
  isHere: (playerId: string) => boolean;
}

/** Undefined when nothing must be fetched. */
type Preparation<I> = (before: Before, input: I) => Promise<unknown> | undefined;

type Preparations = { readonly [N in CommandName]?: Preparation<InputOf<N>> };

/** What a command must know that is in no row of its region, fetched before its turn. What is refused here, the command refuses. */
export const preparations: Preparations = {
  'travel.quote': ({ services, playerId }, order) => services.journeys.passage(playerId, order),
  'travel.depart': ({ services, playerId }, order) => services.journeys.passage(playerId, order),
  'chat.send': ({ services, ...speaker }, words) => services.chat.reach(speaker, words),
};

type Handlers = { [N in CommandName]: (turn: Turn, input: InputOf<N>) => ReplyOf<N> };

/** Which service carries out which command. */
export const regionCommands: Handlers = {
  move: ({ services, world, pilot }, { sectorId }) => services.travel.move(world, pilot, sectorId),
  'nav.moves': ({ services, world, pilot }) => services.navigation.moves(world, pilot),
  'nav.plot': ({ services, world, pilot }, course) => services.navigation.plot(world, pilot, course),
  'nav.formations': ({ services, world, pilot }) => services.navigation.formations(world, pilot),
  'nav.chart': ({ services, world, pilot }) => services.navigation.chart(world, pilot),
  scan: ({ services, world, pilot }, { sectorId }) => services.scan.scan(world, pilot, sectorId),
  'scan.latent': ({ services, world, pilot }) => services.scan.latent(world, pilot),
  'formation.investigate': ({ services, world, pilot }, { formationId }) =>
    services.investigation.formation(world, pilot, formationId),
  'anomaly.investigate': ({ services, world, pilot }) => services.investigation.anomaly(world, pilot),

  dock: ({ services, world, pilot }, { stationId }) => services.docking.dock(world, pilot, stationId),
  undock: ({ services, world, pilot }) => services.docking.undock(world, pilot),
  'dock.wait': ({ services, world, pilot }, { stationId }) => services.docking.wait(world, pilot, stationId),
  'dock.giveUp': ({ services, world, pilot }) => services.docking.giveUp(world, pilot),
  'dock.bump': ({ services, world, pilot }, order) => services.docking.bump(world, pilot, order),
  'station.slips': ({ services, world, pilot }, { stationId }) => services.docking.slips(world, pilot, stationId),

  'market.get': ({ services, world, pilot }, { stationId }) => services.trade.market(world, pilot, stationId),
  'trade.quote': ({ services, world, pilot }, order) => services.trade.quote(world, pilot, order),
  'trade.buy': ({ services, world, pilot }, order) => services.trade.buy(world, pilot, order),
  'trade.sell': ({ services, world, pilot }, order) => services.trade.sell(world, pilot, order),
  'haggle.open': ({ services, world, pilot }, order) => services.haggle.open(world, pilot, order),
  'haggle.offer': ({ services, world, pilot }, order) => services.haggle.offer(world, pilot, order),
  'haggle.status': ({ services, world, pilot }, { stationId }) => services.haggle.status(world, pilot, stationId),
  'price.watch': ({ services, world, pilot }, wish) => services.watches.watch(world, pilot, wish),
  'price.unwatch': ({ services, world, pilot }, { id }) => services.watches.unwatch(world, pilot, id),
  'price.watches': ({ services, pilot }) => services.watches.watches(pilot),

  'ship.list': ({ services, world, pilot }) => services.ships.list(world, pilot),
  'ship.offers': ({ services, world, pilot }) => services.shipyard.offers(world, pilot),
  'ship.buy': ({ services, world, pilot }, order) => services.shipyard.buy(world, pilot, order),
  'ship.activate': ({ services, world, pilot }, { shipId }) => services.ships.activate(world, pilot, shipId),
  'ship.rename': ({ services, world, pilot }, order) => services.ships.rename(world, pilot, order),
  'ship.repair': ({ services, world, pilot }, { shipId }) => services.maintenance.repair(world, pilot, shipId),
  'ship.service': ({ services, world, pilot }, order) => services.maintenance.service(world, pilot, order),
  'ship.insure': ({ services, world, pilot }, order) => services.shipyard.insure(world, pilot, order),
  'ship.upgrade': ({ services, world, pilot }, order) => services.shipyard.upgrade(world, pilot, order),

  'travel.quote': ({ services, world, pilot, prepared }, order) =>
    services.journeys.quote(world, pilot, order, prepared as Passage),
  'travel.depart': ({ services, world, pilot, prepared }, order) =>
    services.journeys.depart(world, pilot, order, prepared as Passage),
  'travel.cancel': ({ services, world, pilot, prepared }) =>
    services.journeys.cancelled(world, pilot, prepared as Returned | undefined),

  'chat.send': ({ services, world, pilot, prepared }, words) =>
    services.chat.send(world, pilot, words, prepared as Reach | null | undefined),
  'player.settings': ({ services, world, pilot }, { patch }) => services.settings.change(world, pilot, patch),
};
