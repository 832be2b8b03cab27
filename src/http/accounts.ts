import type { Metrics } from '../metrics.ts';
import type { AccountService } from '../services/AccountService.ts';
import { addressOf } from './addressOf.ts';
import { limited, type RateLimits } from './RateLimits.ts';
import type { Routes } from './Routes.ts';

interface AccountParts {
  accounts: AccountService;
  limits: RateLimits;
  metrics: Metrics;
}

/** Registration, login, renewal, logout; and the caller's own account. */
export function accountRoutes(routes: Routes, { accounts, limits, metrics }: AccountParts): void {
  const counted = (action: string) => ({
    before: [limited(limits, 'auth')],
    onOutcome: (outcome: string) => metrics.accounts.inc({ action, outcome }),
  });

  routes.add(
    'register',
    async ({ body, request }) => {
      await limits.spend('register', addressOf(request));
      return accounts.register(body);
    },
    counted('register'),
  );

  routes.add(
    'login',
    async ({ body, request }) => {
      const name = body.username.toLowerCase();
      const pair = `${addressOf(request)} ${name}`;
      await limits.spend('login', pair);
      await limits.spend('name', name);
      const session = await accounts.login(body);
      await limits.forgive('login', pair);
      await limits.forgive('name', name);
      return session;
    },
    counted('login'),
  );

  routes.add('refresh', ({ body }) => accounts.refresh(body.refreshToken), counted('refresh'));
  routes.add('logout', ({ body }) => accounts.logout(body.refreshToken), counted('logout'));
  routes.add('me', ({ caller }) => accounts.me(caller));
}
