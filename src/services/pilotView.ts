import type { Player, Ship } from '../entities/index.ts';
import type { EventOf } from '../protocol/events.ts';
import { ownSettings } from '../rules/settings.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot, World } from '../world/World.ts';
import type { Changes } from '../world/WriteSet.ts';

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
  'settings',
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

type Me = EventOf<'me'>;

/** All of it, for who comes or comes back. */
export function wholeOf(world: World, pilot: Pilot): Me {
  const ship = world.shipOf(pilot);
  return {
    player: playerPart(pilot, PLAYER_FIELDS),
    ship: ship ? picked(ship, SHIP_FIELDS) : null,
    ships: otherShips(pilot),
  };
}

/** What changed, by the columns a batch wrote; undefined when nothing of it is told. */
export function changeOf(world: World, pilot: Pilot, { player, ship, fleet }: Touched): Me | undefined {
  const hull = world.shipOf(pilot);
  const wholeShip = player.has('currentShipId');
  const own = playerPart(
    pilot,
    PLAYER_FIELDS.filter(field => player.has(field)),
  );
  const shipPart = hull ? picked(hull, wholeShip ? SHIP_FIELDS : SHIP_FIELDS.filter(field => ship.has(field))) : {};
  const me: Me = {
    ...(Object.keys(own).length > 0 ? { player: own } : {}),
    ...(Object.keys(shipPart).length > 0 ? { ship: shipPart } : {}),
    ...(fleet || wholeShip ? { ships: otherShips(pilot) } : {}),
  };
  return Object.keys(me).length > 0 ? me : undefined;
}

/** The ships that lie somewhere without their pilot. */
function otherShips({ player, ships }: Pilot): NonNullable<Me['ships']> {
  return [...ships.values()]
    .filter(({ id }) => id !== player.currentShipId)
    .map(({ id, name, type, status, sectorId }) => ({ id, name, type, status, sectorId }));
}

/** Of the settings only those that are the player's own. */
function playerPart({ player }: Pilot, fields: readonly (typeof PLAYER_FIELDS)[number][]): Record<string, unknown> {
  const part = picked(player, fields);
  return 'settings' in part ? { ...part, settings: ownSettings(player.settings) } : part;
}

/** The values as they are told: moments as ISO texts. */
function picked<T>(row: T, fields: readonly (keyof T)[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(field => [field, told(row[field])]));
}

function told(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

/** A pilot as others in the sector may see them: no credits, no cargo, nothing of what they know. */
export interface Appearance {
  name: string;
  shipType: string;
  rank: string;
  nameColor: string;
  reputationTier: string;
  isDocked: boolean;
  isLanded: boolean;
}

/** What others call a pilot. */
export function nameOf({ id, nickname }: Pilot['player']): string {
  return nickname ?? `Pilot ${id.slice(-4)}`;
}

/** Who a pilot is to somebody who meets them. */
export function sightingOf(world: World, pilot: Pilot): { playerId: string; name: string; shipType: string } {
  const { name, shipType } = appearanceOf(world, pilot);
  return { playerId: pilot.player.id, name, shipType };
}

export function appearanceOf(world: World, pilot: Pilot): Appearance {
  const { player } = pilot;
  return {
    name: nameOf(player),
    shipType: world.shipOf(pilot)?.type ?? '',
    rank: player.militaryRank,
    nameColor: player.nameColor,
    reputationTier: player.reputationTier,
    isDocked: player.isDocked,
    isLanded: player.isLanded,
  };
}

/** What everybody in a region is told of it. */
export function summaryOf(region: World['region']) {
  const { id: regionId, name, displayName, regionType, status, governanceType, taxRate, configVersion } = region;
  return { regionId, name, displayName, regionType, status, governanceType, taxRate, configVersion };
}

/** What a batch changed of one pilot: names of properties. */
export interface Touched {
  player: ReadonlySet<string>;
  ship: ReadonlySet<string>;
  /** Whether one was bought, lost, or changed while nobody flew it. */
  fleet: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whose player or ship a batch wrote, by player id. */
export function touchedBy({ pilots }: World, changes: readonly Changes[]): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  const touch = (playerId: string, part: Partial<Touched>) =>
    touched.set(playerId, { player: NOTHING, ship: NOTHING, fleet: false, ...touched.get(playerId), ...part });
  for (const { table, updated, added, columns } of changes) {
    const names = new Set([...columns].map(({ property }) => property));
    if (table.entity === 'Player') for (const row of updated as Set<Row<Player>>) touch(row.id, { player: names });
    if (table.entity !== 'Ship') continue;
    for (const { id, ownerId } of updated as Set<Row<Ship>>) {
      if (!ownerId) continue;
      const isFlown = pilots.get(ownerId)?.player.currentShipId === id;
      touch(ownerId, isFlown ? { ship: names } : { fleet: true });
    }
    for (const { ownerId } of added.values() as Iterable<Row<Ship>>) if (ownerId) touch(ownerId, { fleet: true });
  }
  return touched;
}
