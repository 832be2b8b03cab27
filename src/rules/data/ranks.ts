export type RankGroup = 'Enlisted' | 'NCO' | 'Warrant' | 'Officer' | 'Flag';

/** Deeds a rank asks for beside its points; all must be met. */
export interface RankGate {
  trades?: number;
  victories?: number;
  sectors?: number;
  planets?: number;
}

export interface MilitaryRank {
  rank: string;
  points: number;
  group: RankGroup;
  tradePercent: number;
  combatPercent: number;
  extraTurns: number;
  gate: RankGate;
}

/** The eighteen ranks, lowest first: points to reach, percent on trades and on damage, turns above the daily cap ([RK1], [RK2]). */
export const ranks = [
  { rank: 'Recruit', points: 0, group: 'Enlisted', tradePercent: 0, combatPercent: 0, extraTurns: 0, gate: {} },
  { rank: 'Spacer', points: 50, group: 'Enlisted', tradePercent: 2, combatPercent: 1, extraTurns: 5, gate: {} },
  { rank: 'Corporal', points: 150, group: 'Enlisted', tradePercent: 3, combatPercent: 2, extraTurns: 10, gate: {} },
  {
    rank: 'Sergeant',
    points: 300,
    group: 'NCO',
    tradePercent: 5,
    combatPercent: 4,
    extraTurns: 15,
    gate: { trades: 25, sectors: 50 },
  },
  {
    rank: 'Staff Sergeant',
    points: 500,
    group: 'NCO',
    tradePercent: 6,
    combatPercent: 5,
    extraTurns: 20,
    gate: { trades: 50, victories: 10 },
  },
  {
    rank: 'Master Sergeant',
    points: 800,
    group: 'NCO',
    tradePercent: 7,
    combatPercent: 6,
    extraTurns: 25,
    gate: { trades: 100, victories: 25, sectors: 100 },
  },
  {
    rank: 'Warrant Officer',
    points: 1200,
    group: 'Warrant',
    tradePercent: 8,
    combatPercent: 8,
    extraTurns: 30,
    gate: { trades: 200, victories: 50 },
  },
  {
    rank: 'Chief Warrant Officer',
    points: 1800,
    group: 'Warrant',
    tradePercent: 10,
    combatPercent: 10,
    extraTurns: 35,
    gate: {},
  },
  {
    rank: 'Ensign',
    points: 2500,
    group: 'Officer',
    tradePercent: 12,
    combatPercent: 12,
    extraTurns: 40,
    gate: { victories: 100, planets: 1 },
  },
  {
    rank: 'Lieutenant',
    points: 3500,
    group: 'Officer',
    tradePercent: 15,
    combatPercent: 14,
    extraTurns: 45,
    gate: { trades: 500, victories: 200 },
  },
  {
    rank: 'Commander',
    points: 5000,
    group: 'Officer',
    tradePercent: 18,
    combatPercent: 16,
    extraTurns: 50,
    gate: { victories: 500, planets: 3 },
  },
  {
    rank: 'Captain',
    points: 7000,
    group: 'Officer',
    tradePercent: 20,
    combatPercent: 18,
    extraTurns: 55,
    gate: { trades: 1000, victories: 1000, planets: 5 },
  },
  {
    rank: 'Senior Captain',
    points: 10000,
    group: 'Officer',
    tradePercent: 22,
    combatPercent: 20,
    extraTurns: 60,
    gate: {},
  },
  { rank: 'Commodore', points: 14000, group: 'Flag', tradePercent: 25, combatPercent: 22, extraTurns: 70, gate: {} },
  { rank: 'Rear Admiral', points: 20000, group: 'Flag', tradePercent: 30, combatPercent: 25, extraTurns: 80, gate: {} },
  { rank: 'Vice Admiral', points: 28000, group: 'Flag', tradePercent: 35, combatPercent: 28, extraTurns: 90, gate: {} },
  { rank: 'Admiral', points: 40000, group: 'Flag', tradePercent: 40, combatPercent: 32, extraTurns: 100, gate: {} },
  {
    rank: 'Fleet Admiral',
    points: 60000,
    group: 'Flag',
    tradePercent: 50,
    combatPercent: 40,
    extraTurns: 120,
    gate: {},
  },
] as const satisfies readonly MilitaryRank[];

export type RankName = (typeof ranks)[number]['rank'];

/** The highest rank whose points are reached, its gate not asked ([RK1]). */
export function rankFor(points: number): (typeof ranks)[number] {
  return ranks.findLast(rank => points >= rank.points) ?? ranks[0];
}

/** The rank a pilot holds, by its name; a name nobody knows is a Recruit's. */
export function rankNamed(name: string): (typeof ranks)[number] {
  return ranks.find(({ rank }) => rank === name) ?? ranks[0];
}

/** The pilot's level, 1 for a Recruit: what a mission's least level is held against ([RK3]). */
export function levelOf(name: RankName): number {
  return ranks.findIndex(({ rank }) => rank === name) + 1;
}

/** How many ranks lie below the one of that name. */
export function rankIndexOf(name: string): number {
  return Math.max(
    0,
    ranks.findIndex(({ rank }) => rank === name),
  );
}
