import type { ClusterType } from '../../rules/data/clusters.ts';
import type { FormationType } from '../../rules/data/formations.ts';
import type { SectorType } from '../../rules/data/sectorTypes.ts';
import type { ZoneType } from '../../rules/data/zones.ts';

export const SPACE = '#05070f';
export const PALE = '#dfe8ff';
export const DIM = '#8fa0c8';

export const ZONE_COLOURS: Readonly<Record<ZoneType, string>> = {
  EXPANSE: '#3d5fc4',
  FEDERATION: '#2f7de0',
  BORDER: '#c99a2e',
  FRONTIER: '#c2412f',
};

export const CLUSTER_COLOURS: Readonly<Record<ClusterType, string>> = {
  STANDARD: '#6f87c9',
  RESOURCE_RICH: '#d08a4a',
  POPULATION_CENTER: '#4fc3a1',
  TRADE_HUB: '#e6c34f',
  MILITARY_ZONE: '#58b4ff',
  FRONTIER_OUTPOST: '#b0644f',
  CONTESTED: '#e0455a',
  SPECIAL_INTEREST: '#b07be0',
};

export const SECTOR_COLOURS: Readonly<Record<SectorType, string>> = {
  STANDARD: '#a9bbe6',
  NEBULA: '#c77dff',
  ASTEROID_FIELD: '#e0a15a',
  BLACK_HOLE: '#f2f2f2',
  STAR_CLUSTER: '#fff1a8',
  VOID: '#4a5578',
  INDUSTRIAL: '#9fb3b8',
  AGRICULTURAL: '#8fdc6a',
  FORBIDDEN: '#ff3b3b',
  WORMHOLE: '#45e0e0',
  ANOMALY: '#ff6ec7',
  RADIATION_ZONE: '#b8ff3b',
  WARP_STORM: '#6ab7ff',
};

export const STATION_COLOUR = '#7cf7d4';
export const DOCK_COLOUR = '#ffd166';
export const PLANET_COLOUR = '#5aa9ff';
export const LANDING_COLOUR = '#7dff8a';
export const ONE_WAY_COLOUR = '#ff9a4d';
export const TUNNEL_COLOUR = '#42e6ff';

export const FORMATION_COLOURS: Readonly<Partial<Record<FormationType, string>>> = {
  BUBBLE: '#8effc1',
  DEAD_END_BUBBLE: '#ffb3c7',
  DEAD_END: '#ff8fa3',
  TUNNEL: '#ffe08a',
  BLISTER: '#b6c9ff',
  ESCAPE_HATCH: '#ffa8f0',
  BACKDOOR: '#ff7ab8',
};
