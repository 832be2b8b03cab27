import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from '../log.ts';
import { errorBody, ERRORS, isErrorCode } from '../protocol/errors.ts';
import { Refusal } from '../rules/refusal.ts';

/** Nothing answers at this address. */
export const notFound: RequestHandler = (request, response) => {
  response.status(404).json(errorBody('ERR_NOT_FOUND', { what: request.path }));
};

/** The one edge of HTTP: a refusal is answered with its code; anything else is a bug, logged under an id that the caller gets. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error instanceof Refusal && isErrorCode(error.code)) {
      if (error.code === 'ERR_RATE_LIMIT') response.set('Retry-After', secondsOf(error.data?.['retryMs']));
      if (ERRORS[error.code].status === 401) response.set('WWW-Authenticate', 'Bearer');
      response.status(ERRORS[error.code].status).json(errorBody(error.code, error.data));
    } else if (isClientFault(error)) {
      response.status(ERRORS.ERR_BAD_REQUEST.status).json(errorBody('ERR_BAD_REQUEST', { reason: error.message }));
    } else {
      const id = randomUUID();
      log.error({ err: error, id, path: request.path }, 'request failed');
      response.status(500).json(errorBody('ERR_INTERNAL', { id }));
    }
  };
}

function secondsOf(retryMs: unknown): string {
  return String(Math.ceil(Number(retryMs) / 1_000) || 1);
}

/** What Express itself throws for a malformed address or body. */
function isClientFault(error: unknown): error is Error {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500;
}
