import { CreditEntry, Player, PlayerFirstLoginState, Ship } from '../../entities/index.ts';
import type { FirstLoginReply } from '../../protocol/firstLogin.ts';
import { Refusal } from '../../rules/refusal.ts';
import { newShip, plainName } from '../../rules/ship.ts';
import type { Negotiation, Talk } from '../../world/Negotiation.ts';
import { newId } from '../newId.ts';

/** For life, of whoever talked well for a ship that is rare ([NG22]). */
const TRADE_BONUS = 0.1;
const ARIA_RELATIONSHIP = 50;

interface Signature {
  /** Reserved for the player before; null: none was chosen. */
  nickname: string | null;
  at: Date;
}

/** Gives the player the ship and the credits that were decided, and ends the first login for good ([NG22]). Refuses: ERR_STEP, ERR_ALREADY_DONE. */
export function signOff(
  negotiation: Negotiation,
  { session }: Talk,
  { nickname, at }: Signature,
): FirstLoginReply<'complete'> {
  const { writes, player, state, ships } = negotiation;
  const { awardedShip, startingCredits, negotiationBonusFlag, notorietyPenalty } = session;
  if (state.hasCompletedFirstLogin) throw new Refusal('ERR_ALREADY_DONE');
  if (!awardedShip || startingCredits === null) throw new Refusal('ERR_STEP', { step: 'dialogue' });

  const displayName = nickname ?? negotiation.displayName;
  for (const stale of ships) writes.remove(Ship, stale);
  const ship = writes.create(Ship, {
    ...newShip(awardedShip, at.getTime()),
    id: newId(),
    ownerId: player.id,
    sectorId: player.currentSectorId,
    name: `${displayName}'s ${plainName(awardedShip)}`,
    status: 'IN_SPACE',
    isFlagship: true,
    purchaseValue: Math.floor(startingCredits / 2),
    currentValue: Math.floor(startingCredits / 2),
    insurance: { type: 'NONE', mg_rep_awarded: [] },
    createdAt: at,
    lastUpdated: at,
  });
  const delta = startingCredits - player.credits;
  if (delta !== 0)
    writes.add(CreditEntry, {
      id: newId(),
      accountType: 'player',
      accountId: player.id,
      delta,
      reason: 'first_login',
      reference: session.id,
      at,
    });
  writes.set(Player, player, {
    credits: startingCredits,
    currentShipId: ship.id,
    firstLogin: { completed: true, session_id: session.id },
    ariaRelationshipScore: ARIA_RELATIONSHIP,
    ariaTotalInteractions: 1,
    ...(negotiationBonusFlag ? { settings: { ...player.settings, trade_bonus: TRADE_BONUS } } : {}),
    ...(nickname === null ? {} : { nickname }),
  });
  writes.set(PlayerFirstLoginState, state, { hasCompletedFirstLogin: true, receivedResources: true });
  return {
    playerId: player.id,
    displayName,
    credits: startingCredits,
    ship: { id: ship.id, type: awardedShip, name: ship.name },
    bonus: negotiationBonusFlag ?? false,
    penalty: notorietyPenalty ?? false,
  };
}
