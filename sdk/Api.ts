import type { z } from 'zod';
import type { ENDPOINTS, EndpointName } from '../src/protocol/endpoints.ts';
import type { ErrorReply } from '../src/protocol/errors.ts';
import { Refused, retryMsOf, Unreachable } from './errors.ts';
import type { Nodes } from './Nodes.ts';
import { Patience } from './Patience.ts';

type Endpoints = typeof ENDPOINTS;

/** The addresses that are used here. Each must be as the table of the protocol has it, or this does not compile. */
const ADDRESSES = {
  register: 'post /api/v1/auth/register',
  login: 'post /api/v1/auth/login',
  refresh: 'post /api/v1/auth/refresh',
  logout: 'post /api/v1/auth/logout',
  me: 'get /api/v1/me',
  enter: 'post /api/v1/enter',
  regions: 'get /api/v1/regions',
  region: 'get /api/v1/regions/{name}',
  map: 'get /api/v1/regions/{name}/map',
  nexusStats: 'get /api/v1/nexus/stats',
  nexusClusters: 'get /api/v1/nexus/clusters',
  catalog: 'get /api/v1/catalog',
  trades: 'get /api/v1/trades',
  ledger: 'get /api/v1/ledger',
  prices: 'get /api/v1/stations/{id}/prices',
  adminOverview: 'get /api/v1/admin/overview',
  nodeHistory: 'get /api/v1/admin/nodes/{node}/history',
  drainNode: 'post /api/v1/admin/nodes/{node}/drain',
  generateRegion: 'post /api/v1/admin/regions',
  generations: 'get /api/v1/admin/generations',
  audit: 'get /api/v1/admin/audit',
} as const satisfies { readonly [N in EndpointName]?: `${Endpoints[N]['method']} ${Endpoints[N]['path']}` };

export type Address = keyof typeof ADDRESSES;
export type Answer<N extends Address> = Endpoints[N]['reply'] extends z.ZodType
  ? z.output<Endpoints[N]['reply']>
  : undefined;

/** What an address takes, beside a token. */
type Part<N extends Address, P extends 'params' | 'query' | 'body'> =
  Endpoints[N] extends Record<P, infer F extends z.ZodType> ? Record<P, z.input<F>> : object;
export type Given<N extends Address> = Part<N, 'params'> & Part<N, 'query'> & Part<N, 'body'>;

interface Request {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | undefined>>;
  body?: unknown;
}

const TIMEOUT = 10_000;
/** Beside questions: what may be done twice, since the first time only leaves a session that nobody knows of. */
const REPEATABLE: readonly Address[] = ['login'];
/** Refusals that say that nothing was done, only too soon. */
const TOO_SOON = ['ERR_RATE_LIMIT', 'ERR_STARTING'];

export interface ApiOptions {
  /** How long to wait, in milliseconds. */
  patience: number;
  /** What the server is to speak, as `Accept-Language` has it; else what the browser says, or English. */
  language?: string | undefined;
}

/** The galaxy over HTTP, at whichever of its nodes answers. */
export class Api {
  readonly #nodes: Nodes;
  readonly #patience: number;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(nodes: Nodes, { patience, language }: ApiOptions) {
    this.#nodes = nodes;
    this.#patience = patience;
    this.#headers = { 'content-type': 'application/json', ...(language ? { 'accept-language': language } : {}) };
  }

  /** Asks, and waits when it is too soon. A question is also asked again when nobody answers; what must not happen twice is not. */
  async call<N extends Address>(name: N, given: Given<N>, token?: string): Promise<Answer<N>> {
    const patience = new Patience(this.#patience);
    for (;;) {
      try {
        return await this.ask(name, given, token);
      } catch (error) {
        const tooSoon = error instanceof Refused && TOO_SOON.includes(error.code);
        const unheard =
          error instanceof Unreachable && (ADDRESSES[name].startsWith('get') || REPEATABLE.includes(name));
        if (!tooSoon && !unheard) throw error;
        if (!(await patience.pause(tooSoon ? retryMsOf(error) : 0))) throw error;
      }
    }
  }

  /** Asks once. Throws Refused, or Unreachable when there is no answer of ours. */
  async ask<N extends Address>(name: N, given: Given<N>, token?: string): Promise<Answer<N>> {
    const { params = {}, query = {}, body } = given as Request;
    const [method = '', path = ''] = ADDRESSES[name].split(' ');
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
    const url = this.#nodes.current;
    const response = await this.#send(url, `${filled}${queryOf(query)}`, {
      method: method.toUpperCase(),
      headers: { ...this.#headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response as Answer<N>;
  }

  async #send(url: string, path: string, init: RequestInit): Promise<unknown> {
    try {
      const response = await fetch(url + path, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
      const text = await response.text();
      const said: unknown = text === '' ? undefined : JSON.parse(text);
      if (response.ok) return said;
      throw new Refused((said as { error: ErrorReply }).error);
    } catch (error) {
      if (error instanceof Refused) throw error;
      this.#nodes.turnFrom(url);
      throw new Unreachable(`${url} does not answer`, { cause: error });
    }
  }
}

function queryOf(query: NonNullable<Request['query']>): string {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) said.set(key, String(value));
  return said.size > 0 ? `?${said.toString()}` : '';
}
