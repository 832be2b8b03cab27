import { json, type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { Refusal } from '../rules/refusal.ts';

const BODY_LIMIT = 16 * 1024;
/** How many faults of one body are told. */
const MOST = 20;

const parse = json({ limit: BODY_LIMIT, inflate: false });

/** Reads a JSON body. Refuses: ERR_TOO_LARGE, ERR_BAD_REQUEST. */
export const jsonBody: RequestHandler = (request, response, next) => {
  parse(request, response, (error?: unknown) => {
    if (error === undefined) next();
    else if (statusOf(error) === 413) next(new Refusal('ERR_TOO_LARGE', { limit: BODY_LIMIT }));
    else if (statusOf(error) < 500) next(badRequest([{ path: '', rule: 'JSON in UTF-8, not compressed' }]));
    else next(error);
  });
};

/** The body of a request, checked. Refuses: ERR_BAD_REQUEST with what is wrong and where. */
export function bodyOf<F extends z.ZodType>(request: Request, format: F): z.output<F> {
  const body: unknown = request.body;
  const parsed = format.safeParse(body);
  if (parsed.success) return parsed.data;
  throw badRequest(
    parsed.error.issues.slice(0, MOST).map(({ path, message }) => ({ path: path.join('.'), rule: message })),
  );
}

function badRequest(issues: { path: string; rule: string }[]): Refusal {
  return new Refusal('ERR_BAD_REQUEST', { issues });
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error ? Number(error.status) : 500;
}
