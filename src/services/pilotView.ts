import type { Player, Ship } from '../entities/index.ts';
import type { EventOf } from '../protocol/events.ts';
import type { Column } from '../world/columns.ts';
import { ownSettings } from '../rules/settings.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
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
    player: withOwnSettings(pilot, picked(pilot.player, PLAYER_FIELDS)),
    ship: ship ? picked(ship, SHIP_FIELDS) : null,
    ships: otherShips(pilot),
  };
}

const TOLD_OF_PLAYER: ReadonlySet<string> = new Set(PLAYER_FIELDS);
const TOLD_OF_SHIP: ReadonlySet<string> = new Set(SHIP_FIELDS);

/** What changed, by the columns a batch wrote; undefined when nothing of it is told. */
export function changeOf(pilot: Pilot, { player, ship, hull, fleet }: Touched): Me | undefined {
  const changed = player && withOwnSettings(pilot, pickedOf(pilot.player, player, TOLD_OF_PLAYER));
  const isOther = player?.some(({ property }) => property === 'currentShipId') ?? false;
  const changedShip = isOther && hull ? picked(hull, SHIP_FIELDS) : ship && hull && pickedOf(hull, ship, TOLD_OF_SHIP);
  if (!changed && !changedShip && !fleet) return undefined;
  const me: Me = {};
  if (changed) me.player = changed;
  if (changedShip) me.ship = changedShip;
  if (fleet || isOther) me.ships = otherShips(pilot);
  return me;
}

function pickedOf(
  row: object,
  columns: readonly Column[],
  fields: ReadonlySet<string>,
): Record<string, unknown> | undefined {
  let values: Record<string, unknown> | undefined;
  for (const { property } of columns) {
    if (fields.has(property)) (values ??= {})[property] = told(row[property as keyof typeof row]);
  }
  return values;
}

/** The ships that lie somewhere without their pilot. */
function otherShips({ player, ships }: Pilot): NonNullable<Me['ships']> {
  return [...ships.values()]
    .filter(({ id }) => id !== player.currentShipId)
    .map(({ id, name, type, status, sectorId }) => ({ id, name, type, status, sectorId }));
}

/** Of the settings only those that are the player's own, and what else is kept there by a name of its own. */
function withOwnSettings<P extends Record<string, unknown> | undefined>({ player }: Pilot, part: P): P {
  if (part && 'settings' in part) {
    part['settings'] = ownSettings(player.settings);
    part['tradeBonus'] = player.settings.trade_bonus ?? 0;
  }
  return part;
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
export function nameOf({ id, nickname }: Pick<Pilot['player'], 'id' | 'nickname'>): string {
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

/** What a batch changed of one pilot and of the ship they fly. */
export interface Touched {
  player?: readonly Column[];
  ship?: readonly Column[];
  hull: Row<Ship> | null;
  /** Whether another of their ships was bought, lost, or changed while nobody flew it. */
  fleet?: boolean;
}

/** Whose player or ship a batch wrote, by player id. */
export function touchedBy(world: World, changes: readonly Changes[]): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  const touchedOf = (playerId: string, pilot: Pilot): Touched => {
    let known = touched.get(playerId);
    if (!known) {
      known = { hull: world.shipOf(pilot) };
      touched.set(playerId, known);
    }
    return known;
  };
  for (const { table, updated, added } of changes) {
    if (table.entity === 'Player') {
      for (const [row, columns] of updated as Map<Row<Player>, Column[]>) {
        const pilot = world.pilots.get(row.id);
        if (pilot) touchedOf(row.id, pilot).player = columns;
      }
    } else if (table.entity === 'Ship') {
      for (const [row, columns] of updated as Map<Row<Ship>, Column[]>) {
        const pilot = world.pilots.get(row.ownerId ?? '');
        if (!pilot) continue;
        const known = touchedOf(pilot.player.id, pilot);
        if (known.hull === row) known.ship = columns;
        else known.fleet = true;
      }
      for (const { ownerId } of added.values() as Iterable<Row<Ship>>) {
        const pilot = world.pilots.get(ownerId ?? '');
        if (pilot) touchedOf(pilot.player.id, pilot).fleet = true;
      }
    }
  }
  return touched;
}

/** The columns that others in the sector see something of. */
const SEEN: ReadonlySet<string> = new Set([
  'nickname',
  'militaryRank',
  'nameColor',
  'reputationTier',
  'isDocked',
  'isLanded',
  'currentSectorId',
  'currentShipId',
  'type',
]);

export function isSeen({ player = [], ship = [] }: Touched): boolean {
  return player.some(isShown) || ship.some(isShown);
}

function isShown({ property }: Column): boolean {
  return SEEN.has(property);
}
