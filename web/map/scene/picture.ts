import type { Atlas, MapSector } from '../../game/Atlas.ts';
import type { Finds } from '../../game/Game.ts';
import type { Point } from '../camera.ts';
import { lookOf, type Sight, sightOf, wayAlpha } from '../fog.ts';
import type { Network, Way } from '../network.ts';
import {
  CAPITAL,
  clusterColour,
  DOCK,
  FORMATION,
  GATE,
  LATENT,
  mixed,
  ONE_WAY,
  PLANET,
  STATION,
  TUNNEL,
  WARP,
} from '../palette.ts';
import type { Glyph } from './glyphs.ts';
import type { Line } from './Lines.ts';
import type { Quad } from './Quads.ts';

/** What the map is drawn from. */
export interface Knowledge {
  atlas: Atlas;
  network: Network;
  finds: Finds;
  here: number;
  visited: ReadonlySet<number>;
}

export interface Picture {
  warps: Line[];
  tunnels: Line[];
  arrows: Quad[];
  stars: Quad[];
  stations: Quad[];
  planets: Quad[];
}

/** Warps between far sectors are bowed, so that they are not taken for a chain of short ones. */
const LONG = 42;
const DASH = 2.6;
const DIM = 0.42;

/** Everything that stays where it is, from what the pilot knows. */
export function pictureOf({ atlas, network, finds, here, visited }: Knowledge): Picture {
  const sights = new Map(atlas.map.sectors.map(({ id }) => [id, sightOf(id, here, visited)]));
  const sight = (id: number): Sight => sights.get(id) ?? 'unseen';
  const colours = new Map(atlas.map.clusters.map(({ id, type }) => [id, clusterColour(type)]));
  const bright = (id: number) => (sight(id) === 'unseen' ? DIM : 1);
  const place = (id: number) => atlas.sector(id);

  const warps: Line[] = [];
  const tunnels: Line[] = [];
  const arrows: Quad[] = [];
  for (const way of network.ways) {
    const alpha = wayAlpha(sight(way.from.id), sight(way.to.id));
    if (way.kind === 'warp') warps.push(...warpLines(way, alpha));
    else tunnels.push(...dashes(way, alpha));
    if (way.oneWay) arrows.push(arrowOf(way, Math.max(0.5, alpha)));
  }

  const stars = atlas.map.sectors.map(sector => starOf(sector, sight(sector.id), colours.get(sector.cluster) ?? WARP));
  const marks = (id: number, glyph: Glyph, look: Omit<Quad, 'glyph' | 'x' | 'y' | 'alpha'>): Quad[] => {
    const at = place(id);
    return at ? [{ glyph, x: at.x, y: at.y, alpha: bright(id), ...look }] : [];
  };
  const stations = [...Map.groupBy(atlas.map.stations, ({ sectorId }) => sectorId)].flatMap(([id, there]) => {
    const isDock = there.some(({ type, class: rank }) => type === 'SHIPYARD' || rank === 0);
    return marks(id, isDock ? 'dock' : 'station', {
      size: isDock ? 0.52 : 0.4,
      colour: sight(id) === 'unseen' ? mixed(isDock ? DOCK : STATION, 0x8494b8, 0.5) : isDock ? DOCK : STATION,
      shift: [0.44, -0.44],
    });
  });
  const planets = [...Map.groupBy(atlas.map.planets, ({ sectorId }) => sectorId)].flatMap(([id]) =>
    marks(id, 'planet', { size: 0.5, colour: PLANET, shift: [-0.46, -0.42] }),
  );
  const gates = network.gates.flatMap(({ sector }) => marks(sector.id, 'gate', { size: 1.35, colour: GATE }));
  const formations = finds.formations.flatMap(({ anchorSectorId, isInvestigated }) =>
    anchorSectorId === null
      ? []
      : marks(anchorSectorId, 'formation', {
          size: 0.44,
          colour: isInvestigated ? mixed(FORMATION, 0x8494b8, 0.5) : FORMATION,
          shift: [0.46, 0.44],
        }),
  );
  return { warps, tunnels, arrows, stars, stations: [...stations, ...gates, ...formations], planets };
}

function starOf(sector: MapSector, sight: Sight, cluster: number): Quad {
  const { x, y, type, capital } = sector;
  const { colour, alpha, size } = lookOf(sector, sight, cluster);
  if (capital) return { glyph: 'capital', x, y, size: Math.max(1.5, size * 1.25), colour: CAPITAL, alpha };
  return { glyph: sight !== 'unseen' && type === 'BLACK_HOLE' ? 'hole' : 'star', x, y, size, colour, alpha };
}

function warpLines({ from, to, oneWay }: Way, alpha: number): Line[] {
  const colour = oneWay ? mixed(ONE_WAY, WARP, 0.25) : WARP;
  if (Math.hypot(to.x - from.x, to.y - from.y) < LONG) return [{ from, to, colour, alpha, width: 1 }];
  const bow = bowed(from, to, 0.1, 10);
  return bow
    .slice(1)
    .map((point, index) => ({ from: bow[index] ?? from, to: point, colour, alpha: alpha * 0.8, width: 1 }));
}

function dashes({ kind, from, to }: Way, alpha: number): Line[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const points = bowed(from, to, 0.16, Math.max(8, 2 * Math.round(length / DASH)));
  const colour = kind === 'latent' ? LATENT : TUNNEL;
  return points
    .slice(1)
    .map((point, index) => ({ from: points[index] ?? from, to: point, colour, alpha: alpha * 0.8, width: 1.2 }))
    .filter((_, index) => index % 2 === 0);
}

function arrowOf({ kind, from, to }: Way, alpha: number): Quad {
  const bend = kind === 'warp' ? (Math.hypot(to.x - from.x, to.y - from.y) < LONG ? 0 : 0.1) : 0.16;
  const points = bowed(from, to, bend, 8);
  const { x, y } = points[5] ?? to;
  const colour = kind === 'warp' ? ONE_WAY : kind === 'latent' ? LATENT : TUNNEL;
  return { glyph: 'arrow', x, y, size: 1, colour, alpha, angle: Math.atan2(to.y - from.y, to.x - from.x) };
}

/** Points of an arc between two places. */
export function bowed(from: Point, to: Point, bend: number, parts: number): Point[] {
  const middle = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend * 2,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend * 2,
  };
  return Array.from({ length: parts + 1 }, (_, index) => {
    const t = index / parts;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
  });
}
