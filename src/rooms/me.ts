import type { Player, Ship } from '../entities/index.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot, World } from '../world/World.ts';

/** What a pilot is told of themselves. Anything that is not listed here is never sent. */
const PLAYER_FIELDS = [
  'id',
  'nickname',
  'credits',
  'turns',
  'maxTurns',
  'turnResetAt',
  'currentSectorId',
  'isDocked',
  'currentPortId',
  'isLanded',
  'currentPlanetId',
  'currentShipId',
  'personalReputation',
  'reputationTier',
  'nameColor',
  'militaryRank',
  'rankPoints',
  'attackDrones',
  'defenseDrones',
  'mines',
  'genesisDevices',
] as const satisfies readonly (keyof Player)[];

const SHIP_FIELDS = [
  'id',
  'name',
  'type',
  'status',
  'cargo',
  'combat',
  'maintenance',
  'upgrades',
  'warpCapable',
  'currentValue',
] as const satisfies readonly (keyof Ship)[];

export interface Me {
  player?: Partial<Row<Player>>;
  ship?: Partial<Row<Ship>> | null;
}

/** All of it, for who comes or comes back. */
export function wholeOf(world: World, pilot: Pilot): Me {
  const ship = world.shipOf(pilot);
  return { player: picked(pilot.player, PLAYER_FIELDS), ship: ship ? picked(ship, SHIP_FIELDS) : null };
}

/** What changed, by the columns a batch wrote; undefined when nothing of it is told. */
export function changeOf(
  world: World,
  pilot: Pilot,
  player: ReadonlySet<string>,
  ship: ReadonlySet<string>,
): Me | undefined {
  const hull = world.shipOf(pilot);
  const wholeShip = player.has('currentShipId');
  const playerPart = picked(
    pilot.player,
    PLAYER_FIELDS.filter(field => player.has(field)),
  );
  const shipPart = hull ? picked(hull, wholeShip ? SHIP_FIELDS : SHIP_FIELDS.filter(field => ship.has(field))) : {};
  const me: Me = {
    ...(Object.keys(playerPart).length > 0 ? { player: playerPart } : {}),
    ...(Object.keys(shipPart).length > 0 ? { ship: shipPart } : {}),
  };
  return Object.keys(me).length > 0 ? me : undefined;
}

function picked<T, K extends keyof T>(row: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map(field => [field, row[field]])) as Pick<T, K>;
}
