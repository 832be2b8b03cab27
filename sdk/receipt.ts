import type { Me } from '../src/protocol/accounts.ts';
import type { FirstLoginReply } from '../src/protocol/firstLogin.ts';
import type { StarterShip, TalkState } from './TalkState.ts';

type Signed = Pick<Me['player'], 'id' | 'displayName' | 'credits' | 'currentShipId'>;

/** What `complete` was answered, of a pilot who has signed and flies that ship still: the decision and their account say all of it. */
export function receiptOf(player: Signed, { outcome }: Pick<TalkState, 'outcome'>): FirstLoginReply<'complete'> {
  const { id, displayName, credits, currentShipId } = player;
  const type = outcome?.awardedShip ?? 'ESCAPE_POD';
  return {
    playerId: id,
    displayName,
    credits: outcome?.startingCredits ?? credits,
    ship: { id: currentShipId ?? '', type, name: `${displayName}'s ${plainName(type)}` },
    bonus: outcome?.bonus ?? false,
    penalty: outcome?.penalty ?? false,
  };
}

function plainName(type: StarterShip): string {
  return type
    .split('_')
    .map(word => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
