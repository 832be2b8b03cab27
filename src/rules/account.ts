import { Refusal } from './refusal.ts';

/** What a new pilot has, and where. */
export const OPENING = { credits: 10_000, turns: 1_000, sectorId: 1, region: 'terran-space' } as const;

const USERNAME = /^[A-Za-z0-9_]{3,30}$/;
const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const EMAIL_LENGTH = 255;

/** Names that would speak for the house. */
const RESERVED = new Set([
  'admin',
  'administrator',
  'moderator',
  'gamemaster',
  'system',
  'support',
  'aria',
  'sectorwars',
  'sectorwars2102',
]);

export interface Registration {
  username: string;
  password: string;
  email?: string | undefined;
}

export interface Issue {
  path: string;
  rule: string;
}

/** What a refused registration names: each of the rules in words. */
export const ACCOUNT_RULES = {
  name: '3 to 30 letters, digits or underscores',
  house: 'not a name of the house',
  length: '8 to 128 characters',
  different: 'not the username',
  email: 'an address like name@example.org',
} as const;

/** Refuses a registration with everything that is wrong with it [AC1, AC2, AC3, AC4]. */
export function checkRegistration(registration: Registration): void {
  const issues = issuesOf(registration);
  if (issues.length > 0) throw new Refusal('ERR_BAD_REQUEST', { issues });
}

/** All of the rules that a registration breaks [AC1, AC2, AC3, AC4]. */
export function issuesOf({ username, password, email }: Registration): Issue[] {
  const letters = Array.from(password).length;
  const broken: [broken: boolean, path: string, rule: string][] = [
    [!USERNAME.test(username), 'username', ACCOUNT_RULES.name],
    [isReserved(username), 'username', ACCOUNT_RULES.house],
    [letters < PASSWORD_LENGTH.min || letters > PASSWORD_LENGTH.max, 'password', ACCOUNT_RULES.length],
    [sameName(password, username), 'password', ACCOUNT_RULES.different],
    [email !== undefined && !isEmail(email), 'email', ACCOUNT_RULES.email],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, path, rule]) => ({ path, rule }));
}

/** Case and underscores do not make another name of it [AC2]. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name.toLowerCase().replaceAll('_', ''));
}

function isEmail(email: string): boolean {
  return email.length <= EMAIL_LENGTH && EMAIL.test(email);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
