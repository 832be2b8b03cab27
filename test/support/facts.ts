import { expect } from 'chai';
import { Refusal } from '../../src/rules/refusal.ts';

/** Facts that no rule can change unnoticed: writing to them throws. */
export function frozen<T>(facts: T): T {
  if (typeof facts === 'object' && facts !== null && !Object.isFrozen(facts)) {
    Object.freeze(facts);
    for (const part of Object.values(facts)) frozen(part);
  }
  return facts;
}

/** The rule says no, with this code and these data. */
export function expectRefusal(run: () => unknown, code: string, data?: Readonly<Record<string, unknown>>): void {
  let answer: unknown = null;
  try {
    run();
  } catch (error) {
    answer = error;
  }
  expect(answer).to.be.instanceOf(Refusal);
  const refusal = answer as Refusal;
  expect(refusal.code).to.equal(code);
  if (data) expect(refusal.data).to.deep.equal(data);
}
