import type { RegionBlueprint, StationBlueprint } from '../../rules/galaxy/blueprint.ts';
import type { Labels } from './labels.ts';
import { fixed } from './lettering.ts';
import { DOCK_COLOUR, LANDING_COLOUR, PALE, PLANET_COLOUR, SECTOR_COLOURS, SPACE, STATION_COLOUR } from './palette.ts';
import type { Sheet } from './sheet.ts';

interface Place {
  x: number;
  y: number;
}

/** Sectors as dots, planets as ringed discs beside them, stations as squares around them. */
export function drawMarks({ sectors, stations, planets }: RegionBlueprint, sheet: Sheet): string {
  const { dot, place } = sheet;
  const at = (sector: number) => place(sectors[sector - 1]!);
  const dots = Map.groupBy(sectors, ({ type }) => type);
  const dotGroups = [...dots].map(([type, members]) => {
    const radius = type === 'STANDARD' ? dot * 0.78 : dot;
    return `<g fill="${SECTOR_COLOURS[type]}">${members.map(sector => disc(place(sector), radius)).join('')}</g>`;
  });
  const planetMarks = planets.map(({ sector, habitability }) => planetGlyph(at(sector), dot, habitability));
  const ordinary = stations.filter(station => !isLandmark(station));

  return `${dotGroups.join('\n')}
<g>${planetMarks.join('')}</g>
<g fill="none" stroke="${STATION_COLOUR}" stroke-width="${fixed(dot * 0.42)}">${ordinary.map(({ sector }) => square(at(sector), dot * 1.75)).join('')}</g>`;
}

/** What a pilot looks for first, with its name: the capital, docks, named places, the landing. */
export function drawLandmarks(region: RegionBlueprint, sheet: Sheet, labels: Labels): string {
  const { sectors, stations, capitalSector, landingSector } = region;
  const { place, dot } = sheet;
  const labelled = new Map<number, string>();
  const parts: string[] = [];

  for (const station of stations.filter(isLandmark)) {
    const at = place(sectors[station.sector - 1]!);
    parts.push(
      `<path d="${diamond(at, dot * 2.6)}" fill="${SPACE}" stroke="${DOCK_COLOUR}" stroke-width="${fixed(dot * 0.5)}"/>`,
      disc(at, dot, DOCK_COLOUR),
    );
    labelled.set(station.sector, station.name);
  }
  for (const { number, name, specialFeatures } of sectors) {
    if (specialFeatures.some(tag => tag.startsWith('special_location:'))) labelled.set(number, name);
  }
  const capital = place(sectors[capitalSector - 1]!);
  parts.push(disc(capital, dot * 9, 'url(#sun)'), star(capital, dot * 3.4));
  if (landingSector !== capitalSector) {
    parts.push(landingGlyph(place(sectors[landingSector - 1]!), dot));
    labelled.set(landingSector, `Landing ${landingSector}`);
  }

  const size = Math.max(10, sheet.nameSize * 0.6);
  for (const sector of labelled.keys()) {
    const { x, y } = place(sectors[sector - 1]!);
    labels.reserve(x, y, dot * 2.6);
  }
  const names = [...labelled].map(([sector, name]) => {
    const { x, y } = place(sectors[sector - 1]!);
    const colour = sector === landingSector ? LANDING_COLOUR : sector === capitalSector ? PALE : DOCK_COLOUR;
    const places = [
      { x, y: y + dot * 3.6 + size },
      { x, y: y - dot * 4 },
    ];
    return labels.put(name, places, { size, colour, weight: 1.1, tracking: 0.3, halo: SPACE });
  });
  return [...parts, ...names].join('\n');
}

function isLandmark({ isSpacedock, isStarportPrime, tradedockTier, stationClass }: StationBlueprint): boolean {
  return isSpacedock || isStarportPrime || tradedockTier !== null || stationClass === 0;
}

export function planetGlyph({ x, y }: Place, dot: number, habitability: number): string {
  const at = { x: x + dot * 1.9, y: y - dot * 1.9 };
  const colour = habitability >= 40 ? PLANET_COLOUR : '#7d6f6a';
  return `<ellipse cx="${fixed(at.x)}" cy="${fixed(at.y)}" rx="${fixed(dot * 1.35)}" ry="${fixed(dot * 0.42)}" fill="none" stroke="${colour}" stroke-width="${fixed(dot * 0.22)}" transform="rotate(-20 ${fixed(at.x)} ${fixed(at.y)})"/>${disc(at, dot * 0.72, colour)}`;
}

export function disc({ x, y }: Place, radius: number, fill?: string): string {
  return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}"${fill ? ` fill="${fill}"` : ''}/>`;
}

export function square({ x, y }: Place, half: number): string {
  return `<rect x="${fixed(x - half)}" y="${fixed(y - half)}" width="${fixed(half * 2)}" height="${fixed(half * 2)}" rx="${fixed(half * 0.3)}"/>`;
}

export function diamond({ x, y }: Place, half: number): string {
  return `M${fixed(x)} ${fixed(y - half)}L${fixed(x + half)} ${fixed(y)}L${fixed(x)} ${fixed(y + half)}L${fixed(x - half)} ${fixed(y)}Z`;
}

export function star({ x, y }: Place, radius: number): string {
  const points = Array.from({ length: 16 }, (_, i) => {
    const reach = [radius, radius * 0.42, radius * 0.62, radius * 0.42][i % 4]!;
    const angle = (i * Math.PI) / 8;
    return `${fixed(x + Math.sin(angle) * reach)} ${fixed(y - Math.cos(angle) * reach)}`;
  });
  return `<path d="M${points.join('L')}Z" fill="#fff3c4" stroke="${DOCK_COLOUR}" stroke-width="${fixed(radius * 0.1)}" stroke-linejoin="round"/>`;
}

export function landingGlyph(at: Place, dot: number): string {
  const ring = (radius: number) => `<circle cx="${fixed(at.x)}" cy="${fixed(at.y)}" r="${fixed(radius)}"/>`;
  return `<g fill="none" stroke="${LANDING_COLOUR}" stroke-width="${fixed(dot * 0.4)}">${ring(dot * 2.2)}${ring(dot * 3.4)}</g>`;
}
