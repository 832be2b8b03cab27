export const TRADER_TYPES = ['FEDERATION', 'BORDER', 'FRONTIER', 'LUXURY', 'BLACK_MARKET'] as const;
export type TraderType = (typeof TRADER_TYPES)[number];

export interface Trader {
  /** 1 to 10. */
  difficulty: number;
  likes: readonly string[];
  /** How long a trader remembers a pilot. */
  memoryDays: number;
}

/** Who stands behind the counter ([HG8]). */
export const TRADERS: Readonly<Record<TraderType, Trader>> = {
  FEDERATION: { difficulty: 3, likes: ['procedural', 'compliance'], memoryDays: 14 },
  BORDER: { difficulty: 5, likes: ['economic', 'personal'], memoryDays: 30 },
  FRONTIER: { difficulty: 7, likes: ['personal', 'risk'], memoryDays: 60 },
  LUXURY: { difficulty: 8, likes: ['cultural', 'aesthetic'], memoryDays: 21 },
  BLACK_MARKET: { difficulty: 9, likes: ['risk', 'discretion'], memoryDays: 90 },
};

/** The trader of a class of station; what class nobody knows is BORDER ([HG8]). */
export function traderTypeOf(stationClass: number): TraderType {
  if (stationClass <= 4) return 'FEDERATION';
  if (stationClass <= 7) return 'BORDER';
  if (stationClass <= 9) return 'BLACK_MARKET';
  return stationClass <= 11 ? 'LUXURY' : 'BORDER';
}
