import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { Refusal } from '../rules/refusal.ts';
import type { AccountService } from '../services/AccountService.ts';
import type { AuditTrail } from '../services/AuditTrail.ts';
import { addressOf } from './addressOf.ts';
import { noteFailedLogin } from './operators.ts';
import { limited, type RateLimits } from './RateLimits.ts';
import type { Routes } from './Routes.ts';

interface AccountParts {
  accounts: AccountService;
  limits: RateLimits;
  metrics: Metrics;
  trail: AuditTrail;
  log: Logger;
}

/** Registration, login, renewal, logout; and the caller's own account. */
export function accountRoutes(routes: Routes, { accounts, limits, metrics, trail, log }: AccountParts): void {
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
      try {
        await limits.spend('login', pair);
        await limits.spend('name', name);
        const session = await accounts.login(body);
        await limits.forgive('login', pair);
        await limits.forgive('name', name);
        return session;
      } catch (error) {
        if (error instanceof Refusal) noteFailedLogin(trail, log, request, body.username, error.code);
        throw error;
      }
    },
    counted('login'),
  );

  routes.add('refresh', ({ body }) => accounts.refresh(body.refreshToken), counted('refresh'));
  routes.add('logout', ({ body }) => accounts.logout(body.refreshToken), counted('logout'));
  routes.add('me', ({ caller }) => accounts.me(caller));
}
