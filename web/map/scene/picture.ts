import type { Atlas, MapSector } from '../../game/Atlas.ts';
import type { Finds } from '../../game/Game.ts';
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
import { bendOf, bowed, pairs, trackOf } from '../tracks.ts';
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
      size: isDock ? 0.52 : 0.38,
      colour: sight(id) === 'unseen' ? mixed(isDock ? DOCK : STATION, 0x8494b8, 0.5) : isDock ? DOCK : STATION,
      shift: [0.44, -0.44],
    });
  });
  const planets = [...Map.groupBy(atlas.map.planets, ({ sectorId }) => sectorId)].flatMap(([id]) =>
    marks(id, 'planet', { size: 0.5, colour: PLANET, shift: [-0.46, -0.4] }),
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
  return pairs(trackOf('warp', from, to)).map(([start, end]) => ({ from: start, to: end, colour, alpha, width: 1 }));
}

function dashes({ kind, from, to }: Way, alpha: number): Line[] {
  const colour = kind === 'latent' ? LATENT : TUNNEL;
  return pairs(trackOf(kind, from, to))
    .filter((_, index) => index % 2 === 0)
    .map(([start, end]) => ({ from: start, to: end, colour, alpha: alpha * 0.8, width: 1.2 }));
}

function arrowOf({ kind, from, to }: Way, alpha: number): Quad {
  const { x, y } = bowed(from, to, bendOf(kind, from, to), 8)[5] ?? to;
  const colour = kind === 'warp' ? ONE_WAY : kind === 'latent' ? LATENT : TUNNEL;
  return { glyph: 'arrow', x, y, size: 1, colour, alpha, angle: Math.atan2(to.y - from.y, to.x - from.x) };
}
