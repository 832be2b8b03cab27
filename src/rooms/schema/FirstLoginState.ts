import { schema, t, type SchemaType } from '@colyseus/schema';

export const GuardState = schema(
  { name: t.string(), title: t.string(), trait: t.string(), description: t.string() },
  'GuardState',
);

export const ExchangeState = schema(
  { id: t.string(), sequence: t.uint8(), topic: t.string(), prompt: t.string(), answer: t.string() },
  'ExchangeState',
);

export const OutcomeState = schema(
  {
    result: t.string(),
    awardedShip: t.string(),
    startingCredits: t.int32(),
    bonus: t.boolean(),
    penalty: t.boolean(),
    words: t.string(),
  },
  'OutcomeState',
);

/** What a player sees of their first login. What the guard thinks of each answer is not in it. */
export const FirstLoginState = schema(
  {
    sessionId: t.string(),
    step: t.string(),
    guard: GuardState,
    mood: t.string(),
    suspicion: t.number(),
    availableShips: t.array('string'),
    shipClaimed: t.string(),
    sequence: t.uint8(),
    exchangeId: t.string(),
    prompt: t.string(),
    exchanges: t.array(ExchangeState),
    outcome: OutcomeState,
    aiMode: t.string(),
    language: t.string(),
  },
  'FirstLoginState',
);
export type FirstLoginState = SchemaType<typeof FirstLoginState>;
