import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import type { Metrics } from '../metrics.ts';
import { LoginBody, RegisterBody, TokenBody } from '../protocol/accounts.ts';
import { Refusal } from '../rules/refusal.ts';
import type { AccountService } from '../services/AccountService.ts';
import { addressOf } from './addressOf.ts';
import { bodyOf, jsonBody } from './body.ts';
import { noStore } from './noStore.ts';
import { limited, type RateLimits } from './RateLimits.ts';

interface AccountParts {
  accounts: AccountService;
  limits: RateLimits;
  metrics: Metrics;
}

/** `/auth`: registration, login, renewal, logout. */
export function accountsRouter({ accounts, limits, metrics }: AccountParts): Router {
  const router = Router();
  router.use(noStore);

  const post = (action: string, status: number, run: (request: Request) => Promise<unknown>) => {
    const count = (outcome: string) => metrics.accounts.inc({ action, outcome });
    const answer: RequestHandler = async (request, response) => {
      const result = await run(request);
      count('ok');
      response.status(status).json(result);
    };
    const refused: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
      count(error instanceof Refusal ? error.code : 'failed');
      next(error);
    };
    router.post(`/${action}`, limited(limits, 'auth'), jsonBody, answer, refused);
  };

  post('register', 201, async request => {
    const body = bodyOf(request, RegisterBody);
    await limits.spend('register', addressOf(request));
    return accounts.register(body);
  });

  post('login', 200, async request => {
    const body = bodyOf(request, LoginBody);
    const name = body.username.toLowerCase();
    const pair = `${addressOf(request)} ${name}`;
    await limits.spend('login', pair);
    await limits.spend('name', name);
    const session = await accounts.login(body);
    await limits.forgive('login', pair);
    await limits.forgive('name', name);
    return session;
  });

  post('refresh', 200, request => accounts.refresh(bodyOf(request, TokenBody).refreshToken));

  post('logout', 204, request => accounts.logout(bodyOf(request, TokenBody).refreshToken));

  return router;
}
