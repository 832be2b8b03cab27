import { newId } from './newId.ts';
import { CreditEntry, Player, Station } from '../entities/index.ts';
import { MOST_CREDITS } from '../rules/bill.ts';
import { rankFor } from '../rules/data/ranks.ts';
import { personalTierFor } from '../rules/data/reputation.ts';
import { refill } from '../rules/turns.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { tell } from './tell.ts';

/** Brings the day's turns, if they are due. */
export function refillTurns(world: World, { player }: Pilot, now: number): void {
  const due = refill(player, now);
  if (!due) return;
  const added = due.turns - player.turns;
  world.set(Player, player, { turns: due.turns, maxTurns: due.maxTurns, turnResetAt: new Date(due.turnResetAt) });
  if (added === 0) return;
  const { turns, maxTurns: max } = player;
  tell(world, { player: player.id }, 'turns.changed', { turns, max, added, reason: 'daily' });
}

/** Adds rank points and the promotion they bring. */
export function earnRankPoints(world: World, { player }: Pilot, points: number): void {
  if (points === 0) return;
  const rankPoints = player.rankPoints + points;
  world.set(Player, player, { rankPoints, militaryRank: rankFor(rankPoints).rank });
}

/** Sets the personal reputation, with the tier and the colour it shows. */
export function setReputation(world: World, { player }: Pilot, personalReputation: number): void {
  if (personalReputation === player.personalReputation) return;
  const { tier, nameColor } = personalTierFor(personalReputation);
  world.set(Player, player, { personalReputation, reputationTier: tier, nameColor });
}

export interface Posting {
  reason: string;
  reference: string;
  at: Date;
}

/** Notes a change of credits that is not trade. Nothing is noted for nothing. */
export function post(
  world: World,
  accountType: CreditEntry['accountType'],
  accountId: string,
  delta: number,
  posting: Posting,
): void {
  if (delta !== 0) world.add(CreditEntry, { id: newId(), accountType, accountId, delta, ...posting });
}

/** Pays into a station's treasury as much as it takes; the rest is lost. */
export function payStation(world: World, station: Row<Station>, amount: number, posting: Posting): void {
  const paid = Math.min(amount, MOST_CREDITS - station.treasuryBalance);
  if (paid <= 0) return;
  world.set(Station, station, { treasuryBalance: station.treasuryBalance + paid });
  post(world, 'station', station.id, paid, posting);
}
