import type { ReplyOf } from '../../sdk/commands.ts';
import type { EventOf } from '../../src/protocol/events.ts';
import type { Happening } from '../game/Feed.ts';
import type { GlyphName } from '../ui/Glyph.tsx';

type Move = ReplyOf<'move'>;
type Encounter = Move['encounters'][number];
type Discovery = Move['discoveries'][number];
type TunnelEvent = Move['tunnelEvents'][number];
type Revealed = Move['revealed'][number];
type Mishap = EventOf<'ship.failed'>['mishaps'][number];
type Threat = Extract<Encounter, { type: 'drones' }>['threat'];

/** What a language must be able to say. Names and figures come as they are read. */
export interface Sentences {
  flown: (sector: string, turns: string) => string;
  wrongWay: (sector: string) => string;
  newSector: (sector: string) => string;
  newPlanet: (planet: string) => string;
  newFormation: (formation: string, isFirst: boolean) => string;
  wayFound: (leads: Revealed['leads'], sector: string) => string;
  otherRegion: string;
  mineHit: (damage: string, hull: string) => string;
  hazard: (kind: string) => string;
  pilotsMet: (names: string, count: number) => string;
  more: (count: string) => string;
  drones: (count: number) => string;
  patrol: (ships: number, faction: string | null) => string;
  threat: Readonly<Record<Threat, string>>;
  tunnelWorn: (remaining: number) => string;
  tunnelCollapsed: string;
  radiation: Readonly<Record<'medium' | 'high', string>>;
  spacetime: string;
  ownMine: (pilot: string, ship: string, sector: string, damage: string) => string;
  price: (side: 'buy' | 'sell', goods: string, station: string, price: string) => string;
  slipFree: (station: string) => string;
  slipLost: (station: string) => string;
  turns: (reason: 'daily' | 'return', added: string, turns: string) => string;
  arrived: (region: string, sector: string, visits: number) => string;
  failed: (reason: 'expired' | 'region_closed', refund: string) => string;
  upgrades: Readonly<Record<string, string>>;
  system: (system: string, level: number) => string;
  sensors: string;
  immobilized: string;
  critical: string;
  ownLost: string;
  shipLost: (ship: string) => string;
  payout: (credits: string) => string;
  pod: string;
  destroyed: (ship: string, type: string, sector: string) => string;
}

/** Where the teller looks up what only its number is told of. */
export interface Lore {
  sector: (id: number) => string;
  station: (id: string) => string;
  region: (name: string) => string;
  ship: (type: string) => string;
  goods: (name: string) => string;
  formation: (type: string) => string;
  hazard: (type: string) => string;
  turns: (count: number) => string;
  whole: (value: number) => string;
}

export interface Line {
  icon: GlyphName;
  tone: 'plain' | 'dim' | 'good' | 'warn' | 'bad';
  text: string;
}

type Told<K extends Happening['kind']> = Extract<Happening, { kind: K }>['data'];
type Teller<T> = (data: T, say: Sentences, lore: Lore) => Line[];
type Of<U extends { type: string }, T extends U['type']> = Extract<U, { type: T }>;

/** Every kind, or this does not compile. */
const TELLERS: { readonly [K in Happening['kind']]: Teller<Told<K>> } = {
  flight: (move, say, lore) => [
    move.arrived
      ? line('ship', 'dim', say.flown(lore.sector(move.sectorId), lore.turns(move.turnCost)))
      : line('ship', 'warn', say.wrongWay(lore.sector(move.sectorId))),
    ...move.encounters.flatMap(one => (ENCOUNTERS[one.type] as Teller<Encounter>)(one, say, lore)),
    ...move.discoveries.flatMap(one => (DISCOVERIES[one.type] as Teller<Discovery>)(one, say, lore)),
    ...move.revealed.map(({ leads, sectorId }) =>
      line('find', 'good', say.wayFound(leads, sectorId === null ? say.otherRegion : lore.sector(sectorId))),
    ),
    ...move.tunnelEvents.flatMap(one => (TUNNELS[one.type] as Teller<TunnelEvent>)(one, say, lore)),
  ],
  encounter: ({ pilot, sectorId, damage }, say, lore) => [
    line(
      'warning',
      'good',
      say.ownMine(pilot.name, lore.ship(pilot.shipType), lore.sector(sectorId), lore.whole(damage)),
    ),
  ],
  'price.alert': ({ side, commodity, stationId, price }, say, lore) => [
    line('price', 'good', say.price(side, lore.goods(commodity), lore.station(stationId), lore.whole(price))),
  ],
  'slip.free': ({ stationName }, say) => [line('station', 'good', say.slipFree(stationName))],
  'slip.lost': ({ stationName }, say) => [line('station', 'warn', say.slipLost(stationName))],
  'turns.changed': ({ added, turns, reason }, say, lore) => [
    line('turns', 'good', say.turns(reason, lore.turns(added), lore.whole(turns))),
  ],
  'travel.arrived': ({ region, sectorId, visits }, say, lore) => [
    line('gate', 'good', say.arrived(lore.region(region), lore.sector(sectorId), visits)),
  ],
  'travel.failed': ({ reason, refund }, say, lore) => [line('gate', 'bad', say.failed(reason, lore.whole(refund)))],
  'ship.failed': ({ mishaps }, say, lore) =>
    mishaps.flatMap(one => (MISHAPS[one.kind] as Teller<Mishap>)(one, say, lore)),
  'ship.lost': ({ shipName, payout, podId }, say, lore) => {
    const parts = [say.shipLost(shipName)];
    if (payout > 0) parts.push(say.payout(lore.whole(payout)));
    if (podId) parts.push(say.pod);
    return [line('warning', 'bad', parts.join(' '))];
  },
  'ship.destroyed': ({ shipName, shipType, sectorId }, say, lore) => [
    line('warning', 'warn', say.destroyed(shipName, lore.ship(shipType), lore.sector(sectorId))),
  ],
};

const ENCOUNTERS: { readonly [T in Encounter['type']]: Teller<Of<Encounter, T>> } = {
  mine: ({ damage, hull }, say, lore) => [line('warning', 'bad', say.mineHit(lore.whole(damage), lore.whole(hull)))],
  sector_hazard: ({ hazard, threat }, say, lore) => [
    line('warning', toneOf(threat), `${say.hazard(lore.hazard(hazard))} ${say.threat[threat]}`),
  ],
  players: ({ count, pilots }, say, lore) => {
    const named = pilots.slice(0, 3).map(({ name, shipType }) => `${name} (${lore.ship(shipType)})`);
    const more = count - named.length;
    const names = more > 0 ? [...named, say.more(lore.whole(more))] : named;
    return [line('pilot', 'plain', say.pilotsMet(names.join(', '), count))];
  },
  drones: ({ count, threat }, say) => [line('warning', toneOf(threat), `${say.drones(count)} ${say.threat[threat]}`)],
  faction_patrol: ({ ships, faction, threat }, say) => [
    line('warning', toneOf(threat), `${say.patrol(ships, faction)} ${say.threat[threat]}`),
  ],
};

const DISCOVERIES: { readonly [T in Discovery['type']]: Teller<Of<Discovery, T>> } = {
  sector: ({ name }, say) => [line('find', 'good', say.newSector(name))],
  planet: ({ name }, say) => [line('planet', 'good', say.newPlanet(name))],
  formation: ({ name, formation, first }, say, lore) => {
    const kind = lore.formation(formation);
    return [line('find', 'good', say.newFormation(name === null ? kind : `${name} (${kind})`, first))];
  },
};

const TUNNELS: { readonly [T in TunnelEvent['type']]: Teller<Of<TunnelEvent, T>> } = {
  tunnel_degradation: ({ remaining }, say) => [line('tunnel', 'warn', say.tunnelWorn(remaining))],
  tunnel_collapse: (_, say) => [line('tunnel', 'bad', say.tunnelCollapsed)],
  radiation_exposure: ({ severity }, say) => [line('tunnel', 'warn', say.radiation[severity])],
  spacetime_anomaly: (_, say) => [line('tunnel', 'warn', say.spacetime)],
};

const MISHAPS: { readonly [K in Mishap['kind']]: Teller<Extract<Mishap, { kind: K }>> } = {
  system: ({ upgrade, level }, say) => [line('wrench', 'bad', say.system(say.upgrades[upgrade] ?? upgrade, level))],
  sensors: (_, say) => [line('wrench', 'bad', say.sensors)],
  immobilized: (_, say) => [line('wrench', 'bad', say.immobilized)],
  critical: (_, say) => [line('wrench', 'bad', say.critical)],
  lost: (_, say) => [line('wrench', 'bad', say.ownLost)],
};

/** What has happened, in sentences: a flight may have several of them. */
export function told(happening: Happening, say: Sentences, lore: Lore): Line[] {
  return (TELLERS[happening.kind] as Teller<Happening['data']>)(happening.data, say, lore);
}

function line(icon: GlyphName, tone: Line['tone'], text: string): Line {
  return { icon, tone, text };
}

function toneOf(threat: Threat): Line['tone'] {
  return threat === 'high' ? 'bad' : 'warn';
}
