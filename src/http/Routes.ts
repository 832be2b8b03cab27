import type { ErrorRequestHandler, IRouter, Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { type EndpointFormat, type EndpointName, ENDPOINTS } from '../protocol/endpoints.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Caller } from '../services/AccountService.ts';
import { callerOf } from './bearer.ts';
import { checked, jsonBody } from './body.ts';
import type { Documents, Source } from './documents.ts';
import { noStore } from './noStore.ts';

type Format<N extends EndpointName> = (typeof ENDPOINTS)[N];
type Part<N extends EndpointName, K extends string> =
  Format<N> extends Record<K, infer F extends z.ZodType> ? z.output<F> : undefined;

/** What a call brings, checked by the formats of its address. */
export interface Call<N extends EndpointName> {
  params: Part<N, 'params'>;
  query: Part<N, 'query'>;
  body: Part<N, 'body'>;
  caller: Format<N> extends { bearer: true | 'admin' } ? Caller : undefined;
  request: Request;
}

type Reply<N extends EndpointName> = Format<N>['reply'] extends infer F extends z.ZodType ? z.output<F> : void;

interface Options {
  before?: readonly RequestHandler[];
  /** Told what became of each call: `ok`, the code of a refusal, or `failed`. */
  onOutcome?: (outcome: string) => void;
}

/** Puts the addresses of the protocol's table on a router: method, path, formats and status are never written twice. */
export class Routes {
  readonly #router: IRouter;
  readonly #bearer: RequestHandler;
  readonly #operatorsOnly: RequestHandler;

  constructor(router: IRouter, { bearer, operatorsOnly }: { bearer: RequestHandler; operatorsOnly: RequestHandler }) {
    this.#router = router;
    this.#bearer = bearer;
    this.#operatorsOnly = operatorsOnly;
  }

  /** An address that answers with its reply. */
  add<N extends EndpointName>(
    name: N,
    answer: (call: Call<N>) => Promise<Reply<N>> | Reply<N>,
    { before = [], onOutcome = () => {} }: Options = {},
  ): void {
    const refused: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
      onOutcome(error instanceof Refusal ? error.code : 'failed');
      next(error);
    };
    const handler: RequestHandler = async (request, response) => {
      const reply = await answer(callOf<N>(ENDPOINTS[name], request, response));
      onOutcome('ok');
      response.status(ENDPOINTS[name].status).json(reply);
    };
    this.#mount(name, [handler, refused], before);
  }

  /** An address whose answer is large and rarely changes. */
  document<N extends EndpointName>(
    name: N,
    documents: Documents,
    find: (call: Call<N>) => Promise<Source> | Source,
  ): void {
    const handler: RequestHandler = async (request, response) => {
      await documents.send(request, response, await find(callOf<N>(ENDPOINTS[name], request, response)));
    };
    this.#mount(name, [handler]);
  }

  /** An address that writes its answer itself. */
  handle(name: EndpointName, handler: RequestHandler): void {
    this.#mount(name, [handler]);
  }

  #mount(
    name: EndpointName,
    handlers: readonly (RequestHandler | ErrorRequestHandler)[],
    before: readonly RequestHandler[] = [],
  ): void {
    const endpoint: EndpointFormat = ENDPOINTS[name];
    const guards: RequestHandler[] = [];
    if (endpoint.bearer || endpoint.body) guards.push(noStore);
    guards.push(...before);
    if (endpoint.bearer) guards.push(this.#bearer);
    if (endpoint.bearer === 'admin') guards.push(this.#operatorsOnly);
    if (endpoint.body) guards.push(jsonBody);
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
    this.#router[endpoint.method](path, ...guards, ...handlers);
  }
}

function callOf<N extends EndpointName>(endpoint: EndpointFormat, request: Request, response: Response): Call<N> {
  const { params, query, body, bearer } = endpoint;
  return {
    params: params && found(params, request.params),
    query: query && checked(query, request.query),
    body: body && checked(body, request.body),
    caller: bearer ? callerOf(response) : undefined,
    request,
  } as Call<N>;
}

/** A path that names nothing that could be there is refused like one that names nothing that is. */
function found(format: z.ZodType, params: unknown): unknown {
  const parsed = format.safeParse(params);
  if (parsed.success) return parsed.data;
  throw new Refusal('ERR_NOT_FOUND', { what: parsed.error.issues[0]?.path.join('.') });
}
