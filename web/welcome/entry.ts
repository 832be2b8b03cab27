import { Ended, Refused, retryMsOf } from '../../sdk/errors.ts';
import { ACCOUNT_RULES, issuesOf } from '../../src/rules/account.ts';

export type Field = 'username' | 'password';
export type Mode = 'signUp' | 'logIn';

export interface Given {
  username: string;
  password: string;
}

/** A rule of the house about a name or a password. */
export type RuleName = 'name' | 'house' | 'length' | 'different';

/** The rules that are shown beside a field, in their order. */
export const RULES: Readonly<Record<Field, readonly RuleName[]>> = {
  username: ['name', 'house'],
  password: ['length', 'different'],
};

/** Which of the rules what is typed so far keeps [AC1, AC2, AC3]. Nothing keeps none. */
export function keptRules({ username, password }: Given): ReadonlySet<RuleName> {
  const broken = new Set(issuesOf({ username, password }).map(({ rule }) => rule));
  const typed = { username, password };
  const fields = Object.keys(RULES) as Field[];
  return new Set(
    fields.flatMap(field => (typed[field] === '' ? [] : RULES[field].filter(rule => !broken.has(ACCOUNT_RULES[rule])))),
  );
}

/** The first field that cannot be sent like this. Who logs in is asked only for something: older names may be others. */
export function firstWrong(mode: Mode, given: Given): Field | null {
  const kept = keptRules(given);
  const isWrong = (field: Field) =>
    mode === 'logIn' ? given[field] === '' : RULES[field].some(rule => !kept.has(rule));
  if (isWrong('username')) return 'username';
  return isWrong('password') ? 'password' : null;
}

/** Beside which field a refusal is told; null for one that is about neither. */
export function fieldOf(error: unknown): Field | null {
  if (!(error instanceof Refused)) return null;
  if (error.code === 'ERR_NAME_TAKEN') return 'username';
  return error.code === 'ERR_CREDENTIALS' ? 'password' : null;
}

/** In how many milliseconds it makes sense to try again; 0 where nothing is said of it. */
export function waitOf(error: unknown): number {
  const refusal = error instanceof Ended ? error.cause : error;
  return refusal instanceof Refused ? retryMsOf(refusal) : 0;
}
