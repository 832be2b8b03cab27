export const ZONE_TYPES = ['EXPANSE', 'FEDERATION', 'BORDER', 'FRONTIER'] as const;
export type ZoneType = (typeof ZONE_TYPES)[number];

export const ZONES: Readonly<Record<ZoneType, { name: string; policing: number; danger: number }>> = {
  EXPANSE: { name: 'The Expanse', policing: 3, danger: 6 },
  FEDERATION: { name: 'Federation Space', policing: 9, danger: 1 },
  BORDER: { name: 'The Border', policing: 5, danger: 4 },
  FRONTIER: { name: 'The Frontier', policing: 2, danger: 8 },
};

/** Last sector of the Federation and Border zones as shares of a region's sectors; the Frontier has the rest. */
export const FEDERATION_SHARE = 0.33;
export const BORDER_SHARE = 0.67;
