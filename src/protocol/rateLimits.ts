/** So many tries in so many seconds. */
export interface Figures {
  points: number;
  duration: number;
}

/** How often somebody may call over HTTP [AC10]. */
export const LIMITS = {
  any: { points: 60, duration: 60, summary: 'everything under /api/v1, by address' },
  auth: { points: 10, duration: 60, summary: 'everything under /api/v1/auth, by address' },
  register: { points: 5, duration: 300, summary: 'registrations, by address' },
  login: { points: 5, duration: 60, summary: 'failed logins to one name from one address' },
  name: { points: 20, duration: 60, summary: 'failed logins to one name from everywhere' },
} as const satisfies Record<string, Figures & { summary: string }>;

export type LimitName = keyof typeof LIMITS;
