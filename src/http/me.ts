import { Router } from 'express';
import type { AccountService } from '../services/AccountService.ts';
import { bearer, callerOf } from './bearer.ts';
import { noStore } from './noStore.ts';

/** `/me`: the caller's own account. */
export function meRouter(accounts: AccountService): Router {
  const router = Router();
  router.use(noStore, bearer(accounts));

  router.get('/', async (_request, response) => {
    response.json(await accounts.me(callerOf(response)));
  });

  return router;
}
