import { randomUUID } from 'node:crypto';
import type { order } from './pilot.ts';

const deep = JSON.parse(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`) as unknown;

/** Ways to spoil an order. */
export const malformed: Record<string, (good: ReturnType<typeof order>) => unknown> = {
  'nothing at all': () => undefined,
  null: () => null,
  'a text': () => 'ore',
  'a list': good => [good],
  'a missing field': ({ stationId }) => ({ stationId, commodity: 'ore' }),
  'an extra field': good => ({ ...good, playerId: randomUUID() }),
  'a field of the prototype': good => ({ ...good, constructor: {} }),
  'a quantity that is a text': good => ({ ...good, quantity: '1' }),
  'a quantity of NaN': good => ({ ...good, quantity: Number.NaN }),
  'a quantity without end': good => ({ ...good, quantity: Infinity }),
  'a quantity of nothing': good => ({ ...good, quantity: 0 }),
  'a quantity below nothing': good => ({ ...good, quantity: -5 }),
  'half a unit': good => ({ ...good, quantity: 0.5 }),
  'a quantity beyond every hold': good => ({ ...good, quantity: 1e300 }),
  'a quantity of 64 bits': good => ({ ...good, quantity: 2n ** 63n }),
  'a station that is no id': good => ({ ...good, stationId: "' or true --" }),
  'a NUL in a text': good => ({ ...good, commodity: 'ore\0' }),
  'half a character': good => ({ ...good, commodity: '\ud800' }),
  'a command id that is no id': good => ({ ...good, commandId: 'again' }),
  'a text without end': good => ({ ...good, commodity: 'a'.repeat(10_000) }),
  'an abyss': good => ({ ...good, quantity: deep }),
};
