const DAY = 86_400_000;

/** When the turns are filled up again: at midnight UTC, once a day. Not later than `now` when today's are due with the next command ([TN2]). */
export function refillAt(turnResetAt: string | null, now: number): number {
  if (turnResetAt === null) return now;
  const next = (Math.floor(Date.parse(turnResetAt) / DAY) + 1) * DAY;
  return Math.max(next, now);
}

export interface Ladder {
  rank: string;
  points: number;
}

/** The rank above, and how far the way there is flown, as a share; null at the top. */
export function nextRank(
  ladder: readonly Readonly<Ladder>[],
  { militaryRank, rankPoints }: { militaryRank: string; rankPoints: number },
): { rank: string; points: number; share: number } | null {
  const at = ladder.findIndex(({ rank }) => rank === militaryRank);
  const own = ladder[at];
  const above = ladder[at + 1];
  if (!own || !above) return null;
  const share = (rankPoints - own.points) / (above.points - own.points);
  return { rank: above.rank, points: above.points, share: Math.min(1, Math.max(0, share)) };
}
