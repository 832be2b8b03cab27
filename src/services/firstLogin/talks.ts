import { randomUUID } from 'node:crypto';
import {
  DialogueExchange,
  FirstLoginSession,
  PlayerFirstLoginState,
  ShipPresentationOption,
} from '../../entities/index.ts';
import type { Visitor } from '../../protocol/firstLogin.ts';
import { type Guard, guardFor, guardTraits } from '../../rules/data/guards.ts';
import { offerFor } from '../../rules/negotiation/shipOffer.ts';
import type { Topic } from '../../rules/negotiation/terms.ts';
import { openingIn } from '../../texts/texts.ts';
import type { Negotiation, Talk } from '../../world/Negotiation.ts';
import type { Row } from '../../world/readRows.ts';
import { newId } from '../newId.ts';

/** Begins a talk: a guard and ships that nobody can foretell, and the guard's first words ([GU3], [NG1]). */
export function beginTalk(negotiation: Negotiation, { language, client }: Visitor, at: Date): Talk {
  const { writes, player, state } = negotiation;
  const id = randomUUID();
  const seedValue = randomUUID();
  const guard = guardFor(id);
  const session = writes.create(FirstLoginSession, {
    id,
    playerId: player.id,
    startedAt: at,
    guardName: guard.name,
    guardTitle: guard.title,
    guardTrait: guard.trait,
    guardDescription: guard.description,
    guardBaseSuspicion: guard.baseSuspicion,
    clientInfo: client,
    performanceMetrics: { ai_calls: 0, ai_ms_total: 0, tokens_total: 0, cost_usd: 0 },
  });
  const options = writes.create(ShipPresentationOption, {
    id: newId(),
    sessionId: id,
    seedValue,
    ...offerFor(seedValue),
  });
  const first = newExchange(negotiation, id, {
    sequence: 1,
    topic: 'introduction',
    prompt: openingIn({ language, guard }),
    at,
  });
  writes.set(PlayerFirstLoginState, state, {
    currentSessionId: id,
    attempts: state.attempts + 1,
    lastAttemptAt: at,
    claimedShip: false,
    answeredQuestions: false,
    receivedResources: false,
    tutorialStarted: false,
  });
  return { session, options, exchanges: [first] };
}

/** Ends a talk as if it had not been; what it left in the player's state stays ([NG21]). */
export function dropTalk({ writes }: Negotiation, { session, options, exchanges }: Talk): void {
  for (const exchange of exchanges) writes.remove(DialogueExchange, exchange);
  writes.remove(ShipPresentationOption, options);
  writes.remove(FirstLoginSession, session);
}

interface Question {
  sequence: number;
  topic: Topic;
  prompt: string;
  at: Date;
}

/** A question of the guard, to be answered. */
export function newExchange(
  { writes }: Negotiation,
  sessionId: string,
  { sequence, topic, prompt, at }: Question,
): Row<DialogueExchange> {
  return writes.create(DialogueExchange, {
    id: newId(),
    sessionId,
    sequenceNumber: sequence,
    npcPrompt: prompt,
    playerResponse: '',
    timestamp: at,
    topic,
  });
}

/** What the guard waits for an answer to; null when nothing is asked. */
export function openExchange({ session, exchanges }: Talk): Row<DialogueExchange> | null {
  const last = exchanges.at(-1);
  return !session.outcome && last?.playerResponse === '' ? last : null;
}

/** The guard as the session keeps them: never reckoned anew. */
export function guardOf({ session }: Talk): Guard {
  const known = guardTraits.find(({ trait }) => trait === session.guardTrait);
  const baseSuspicion = session.guardBaseSuspicion ?? 0;
  return {
    name: session.guardName ?? '',
    title: session.guardTitle ?? '',
    trait: session.guardTrait ?? '',
    description: session.guardDescription ?? '',
    baseSuspicion,
    thresholdModifier: known?.thresholdModifier ?? modifierFor(session.guardBaseSuspicion),
  };
}

/** Of a character that is not in the table any more ([GU2]). */
function modifierFor(suspicion: number | null): number {
  if (suspicion === null) return 0;
  return suspicion < 0.6 ? -0.1 : 0.1;
}

/** How much the guard distrusts the pilot by now, 0..1. */
export function suspicionOf({ session, exchanges }: Talk): number {
  const last = exchanges.findLast(exchange => exchange.currentSuspicion !== null);
  return last?.currentSuspicion ?? session.guardBaseSuspicion ?? 0;
}
