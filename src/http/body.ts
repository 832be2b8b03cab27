import { json, type RequestHandler } from 'express';
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

/** Input as its format has it. Refuses: ERR_BAD_REQUEST with what is wrong and where. */
export function checked<F extends z.ZodType>(format: F, input: unknown): z.output<F> {
  const parsed = format.safeParse(input);
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
