/** Colours of the map as 0xrrggbb. What a place is decides; what is not known is pale slate with a touch of its cluster. */
export const SPACE = 0x05070f;
export const UNKNOWN = 0x8494b8;
export const WARP = 0x5f7fc4;
export const ONE_WAY = 0xff9a4d;
export const TUNNEL = 0x42e6ff;
export const LATENT = 0xd49bff;
export const COURSE = 0x63e6a1;
export const NEIGHBOUR = 0x58d0ff;
export const SELECTED = 0xffffff;
export const STATION = 0x7cf7d4;
export const DOCK = 0xffd166;
export const PLANET = 0x6fb4ff;
export const GATE = 0xffc857;
export const FORMATION = 0xffa8f0;
export const CAPITAL = 0xfff1c4;

const SECTORS: Readonly<Record<string, number>> = {
  STANDARD: 0xc9d8ff,
  NEBULA: 0xc77dff,
  ASTEROID_FIELD: 0xe8a862,
  BLACK_HOLE: 0xff7b54,
  STAR_CLUSTER: 0xfff1a8,
  VOID: 0x7d8bb4,
  INDUSTRIAL: 0xb4ccd2,
  AGRICULTURAL: 0x8fdc6a,
  FORBIDDEN: 0xff5252,
  WORMHOLE: 0x45e0e0,
  ANOMALY: 0xff6ec7,
  RADIATION_ZONE: 0xb8ff3b,
  WARP_STORM: 0x6ab7ff,
};

const CLUSTERS: Readonly<Record<string, number>> = {
  STANDARD: 0x6f87c9,
  RESOURCE_RICH: 0xd08a4a,
  POPULATION_CENTER: 0x4fc3a1,
  TRADE_HUB: 0xe6c34f,
  MILITARY_ZONE: 0x58b4ff,
  FRONTIER_OUTPOST: 0xb0644f,
  CONTESTED: 0xe0455a,
  SPECIAL_INTEREST: 0xb07be0,
};

export function sectorColour(type: string): number {
  return SECTORS[type] ?? 0xc9d8ff;
}

export function clusterColour(type: string): number {
  return CLUSTERS[type] ?? 0x6f87c9;
}

/** Some of one colour in another. */
export function mixed(colour: number, other: number, share: number): number {
  const channel = (shift: number) => {
    const from = (colour >> shift) & 255;
    return Math.round(from + (((other >> shift) & 255) - from) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

export function css(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
