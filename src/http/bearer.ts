import type { RequestHandler, Response } from 'express';
import type { AccountService, Caller } from '../services/AccountService.ts';
import { Refusal } from '../rules/refusal.ts';

const BEARER = /^Bearer ([A-Za-z0-9_.-]+)$/i;

/** Lets only callers with an access token pass. Refuses: ERR_UNAUTHORIZED, ERR_INACTIVE. */
export function bearer(accounts: Pick<AccountService, 'authenticate'>): RequestHandler {
  return async (request, response, next) => {
    const token = BEARER.exec(request.get('authorization') ?? '')?.[1];
    if (!token) throw new Refusal('ERR_UNAUTHORIZED');
    response.locals['caller'] = await accounts.authenticate(token);
    next();
  };
}

/** Who calls, behind `bearer`. */
export function callerOf(response: Response): Caller {
  const caller: unknown = response.locals['caller'];
  if (!caller) throw new Error('this address is not behind bearer()');
  return caller as Caller;
}
