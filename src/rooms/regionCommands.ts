import type { CommandName, InputOf, ReplyOf } from '../protocol/commands.ts';
import type { Pilot, World } from '../services/RegionWorlds.ts';
import type { RegionParts } from './RegionParts.ts';

/** What a command is run with. */
export interface Turn {
  pilot: Pilot;
  world: World;
  services: RegionParts['services'];
}

type Handlers = { [N in CommandName]: (turn: Turn, input: InputOf<N>) => ReplyOf<N> };

/** Which service carries out which command. */
export const regionCommands: Handlers = {
  move: ({ services, world, pilot }, { sectorId }) => services.travel.move(world, pilot, sectorId),
  'nav.moves': ({ services, world, pilot }) => services.travel.moves(world, pilot),

  dock: ({ services, world, pilot }, { stationId }) => services.docking.dock(world, pilot, stationId),
  undock: ({ services, world, pilot }) => services.docking.undock(world, pilot),

  'market.get': ({ services, world, pilot }, { stationId }) => services.trade.market(world, pilot, stationId),
  'trade.quote': ({ services, world, pilot }, order) => services.trade.quote(world, pilot, order),
  'trade.buy': ({ services, world, pilot }, order) => services.trade.buy(world, pilot, order),
  'trade.sell': ({ services, world, pilot }, order) => services.trade.sell(world, pilot, order),

  'chat.send': ({ services, world, pilot }, words) => services.chat.send(world, pilot, words),
  'player.settings': ({ services, world, pilot }, { patch }) => services.settings.change(world, pilot, patch),
};
