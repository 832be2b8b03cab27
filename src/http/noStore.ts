import type { RequestHandler } from 'express';

/** Answers that hold secrets or are somebody's own are kept nowhere on their way. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
