import { z } from 'zod';
import { LoginBody, Me, RegisterBody, Session, TokenBody } from './accounts.ts';
import { Catalog } from './catalog.ts';
import type { ErrorCode } from './errors.ts';
import { id, reservation } from './formats.ts';
import { Alive, Ready, Unready } from './health.ts';
import { LanguageName, Wording } from './languages.ts';
import { LedgerPage, Page, PriceSeries, PricesQuery, TradePage } from './ledger.ts';
import {
  AuditPage,
  AuditQuery,
  Generations,
  NodeHistory,
  NodeName,
  OneGeneration,
  Overview,
  RegionOrder,
} from './operators.ts';
import { NexusCluster, NexusStats, RegionDetail, RegionMap, RegionName, RegionSummary } from './regions.ts';

/** An answer that is neither the usual one nor an error of the table. */
interface OtherAnswer {
  status: number;
  summary: string;
  /** Null for an answer without a body. */
  reply: z.ZodType | null;
}

/** One HTTP address, for the server, the documents and the SDK. */
export interface EndpointFormat {
  method: 'get' | 'post' | 'delete';
  /** With `{name}` for what `params` describes. */
  path: string;
  summary: string;
  /** Under what it is found in the documents. */
  tag: 'accounts' | 'play' | 'galaxy' | 'records' | 'operators' | 'server';
  /** Whether it asks for an access token; `admin`: for an operator's. */
  bearer: boolean | 'admin';
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  status: number;
  /** Null for an answer without a body. */
  reply: z.ZodType | null;
  /** Of the reply, when it is not JSON. */
  mediaType?: string;
  others?: readonly OtherAnswer[];
  /** Refusals of its own, beside those that follow from what it takes (`errorsOf`). */
  errors: readonly ErrorCode[];
}

const named = z.object({ name: RegionName });
const node = z.object({ node: NodeName });

const nodes = z
  .array(z.string())
  .describe(
    'where other nodes of the galaxy answer, as host:port: any of them takes every call, should this one go away',
  );

const Entry = z
  .discriminatedUnion('room', [
    z.object({ room: z.literal('first_login'), reservation, nodes }),
    z.object({ room: z.literal('region'), region: RegionName, reservation, nodes }),
  ])
  .meta({ id: 'Entry' });

/** Of an address that sends an ETag. */
const unchanged: OtherAnswer = { status: 304, summary: 'It is as `If-None-Match` says', reply: null };

export const ENDPOINTS = {
  register: {
    method: 'post',
    path: '/api/v1/auth/register',
    summary: 'Open an account',
    tag: 'accounts',
    bearer: false,
    body: RegisterBody,
    status: 201,
    reply: Session,
    errors: ['ERR_NAME_TAKEN', 'ERR_EMAIL_TAKEN'],
  },
  login: {
    method: 'post',
    path: '/api/v1/auth/login',
    summary: 'Log in',
    tag: 'accounts',
    bearer: false,
    body: LoginBody,
    status: 200,
    reply: Session,
    errors: ['ERR_CREDENTIALS', 'ERR_INACTIVE'],
  },
  refresh: {
    method: 'post',
    path: '/api/v1/auth/refresh',
    summary: 'A new pair of tokens for a refresh token, which is used up',
    tag: 'accounts',
    bearer: false,
    body: TokenBody,
    status: 200,
    reply: Session,
    errors: ['ERR_UNAUTHORIZED', 'ERR_INACTIVE'],
  },
  logout: {
    method: 'post',
    path: '/api/v1/auth/logout',
    summary: 'End the session of a refresh token',
    tag: 'accounts',
    bearer: false,
    body: TokenBody,
    status: 204,
    reply: null,
    errors: [],
  },
  me: {
    method: 'get',
    path: '/api/v1/me',
    summary: "The caller's own account",
    tag: 'accounts',
    bearer: true,
    status: 200,
    reply: Me,
    errors: [],
  },
  enter: {
    method: 'post',
    path: '/api/v1/enter',
    summary:
      'The one way into a room: answers with a seat with the guard until the first login is done, then in a region',
    tag: 'play',
    bearer: true,
    status: 200,
    reply: Entry,
    errors: ['ERR_NOT_FOUND', 'ERR_REGION_CLOSED', 'ERR_UNAVAILABLE'],
  },
  regions: {
    method: 'get',
    path: '/api/v1/regions',
    summary: 'All regions',
    tag: 'galaxy',
    bearer: false,
    status: 200,
    reply: z.object({ regions: z.array(RegionSummary) }),
    errors: [],
  },
  region: {
    method: 'get',
    path: '/api/v1/regions/{name}',
    summary: 'One region with its totals',
    tag: 'galaxy',
    bearer: false,
    params: named,
    status: 200,
    reply: RegionDetail,
    errors: ['ERR_NOT_FOUND'],
  },
  map: {
    method: 'get',
    path: '/api/v1/regions/{name}/map',
    summary: 'Sectors, warps, known tunnels, stations and planets of a region; ETag, gzip',
    tag: 'galaxy',
    bearer: false,
    params: named,
    status: 200,
    reply: RegionMap,
    others: [unchanged],
    errors: ['ERR_NOT_FOUND'],
  },
  nexusStats: {
    method: 'get',
    path: '/api/v1/nexus/stats',
    summary: 'The Central Nexus in figures',
    tag: 'galaxy',
    bearer: false,
    status: 200,
    reply: NexusStats,
    errors: ['ERR_NOT_FOUND'],
  },
  nexusClusters: {
    method: 'get',
    path: '/api/v1/nexus/clusters',
    summary: 'The clusters of the Central Nexus',
    tag: 'galaxy',
    bearer: false,
    status: 200,
    reply: z.object({ clusters: z.array(NexusCluster) }),
    errors: ['ERR_NOT_FOUND'],
  },
  catalog: {
    method: 'get',
    path: '/api/v1/catalog',
    summary: 'Hulls, commodities, factions and ranks; ETag, gzip',
    tag: 'galaxy',
    bearer: false,
    status: 200,
    reply: Catalog,
    others: [unchanged],
    errors: [],
  },
  texts: {
    method: 'get',
    path: '/api/v1/texts/{language}',
    summary: 'Every refusal as a sentence, and the names of ships, in one of five languages; ETag, gzip',
    tag: 'galaxy',
    bearer: false,
    params: z.object({ language: LanguageName }),
    status: 200,
    reply: Wording,
    others: [unchanged],
    errors: [],
  },
  trades: {
    method: 'get',
    path: '/api/v1/trades',
    summary: "The caller's purchases and sales, newest first",
    tag: 'records',
    bearer: true,
    query: Page,
    status: 200,
    reply: TradePage,
    errors: [],
  },
  ledger: {
    method: 'get',
    path: '/api/v1/ledger',
    summary: "What else moved the caller's credits: fees, taxes, payments; newest first",
    tag: 'records',
    bearer: true,
    query: Page,
    status: 200,
    reply: LedgerPage,
    errors: [],
  },
  prices: {
    method: 'get',
    path: '/api/v1/stations/{id}/prices',
    summary: 'What a station paid and asked for a good, by the hour or the day',
    tag: 'records',
    bearer: true,
    params: z.object({ id }),
    query: PricesQuery,
    status: 200,
    reply: PriceSeries,
    errors: ['ERR_NOT_FOUND'],
  },
  adminOverview: {
    method: 'get',
    path: '/api/v1/admin/overview',
    summary: 'Every node that lives and how it is, and every region with its lease and its load',
    tag: 'operators',
    bearer: 'admin',
    status: 200,
    reply: Overview,
    errors: [],
  },
  nodeHistory: {
    method: 'get',
    path: '/api/v1/admin/nodes/{node}/history',
    summary: 'The last ten minutes of a node',
    tag: 'operators',
    bearer: 'admin',
    params: node,
    status: 200,
    reply: NodeHistory,
    errors: ['ERR_NOT_FOUND', 'ERR_NODE_SILENT'],
  },
  drainNode: {
    method: 'post',
    path: '/api/v1/admin/nodes/{node}/drain',
    summary: 'Moves all regions of a node to others and stops it, as SIGTERM does; the overview shows how far it is',
    tag: 'operators',
    bearer: 'admin',
    params: node,
    status: 202,
    reply: z.object({ node: NodeName, regions: z.int().describe('how many it has just now') }),
    errors: ['ERR_NOT_FOUND', 'ERR_NO_OTHER_NODE', 'ERR_NODE_SILENT'],
  },
  generateRegion: {
    method: 'post',
    path: '/api/v1/admin/regions',
    summary: 'Has a player-owned region made, beside all else that goes on; the same id again makes no second one',
    tag: 'operators',
    bearer: 'admin',
    body: RegionOrder,
    status: 202,
    reply: OneGeneration,
    errors: ['ERR_NAME_TAKEN', 'ERR_CONFLICT'],
  },
  generations: {
    method: 'get',
    path: '/api/v1/admin/generations',
    summary: 'The regions that were ordered, and how far they are',
    tag: 'operators',
    bearer: 'admin',
    status: 200,
    reply: Generations,
    errors: [],
  },
  audit: {
    method: 'get',
    path: '/api/v1/admin/audit',
    summary: 'What operators did, and who was turned away; newest first',
    tag: 'operators',
    bearer: 'admin',
    query: AuditQuery,
    status: 200,
    reply: AuditPage,
    errors: [],
  },
  alive: {
    method: 'get',
    path: '/livez',
    summary: 'The process answers',
    tag: 'server',
    bearer: false,
    status: 200,
    reply: Alive,
    errors: [],
  },
  ready: {
    method: 'get',
    path: '/readyz',
    summary: 'It can serve players',
    tag: 'server',
    bearer: false,
    status: 200,
    reply: Ready,
    others: [{ status: 503, summary: 'Not yet, or not just now', reply: Unready }],
    errors: [],
  },
  metrics: {
    method: 'get',
    path: '/metrics',
    summary: 'Figures of the process for Prometheus',
    tag: 'server',
    bearer: false,
    status: 200,
    reply: z.string(),
    mediaType: 'text/plain',
    errors: [],
  },
  openApi: {
    method: 'get',
    path: '/openapi.json',
    summary: 'Every HTTP address as OpenAPI 3.1; ETag, gzip',
    tag: 'server',
    bearer: false,
    status: 200,
    reply: z.looseObject({ openapi: z.literal('3.1.0') }),
    others: [unchanged],
    errors: [],
  },
  asyncApi: {
    method: 'get',
    path: '/asyncapi.json',
    summary: 'Every command and event of the region room as AsyncAPI 3; ETag, gzip',
    tag: 'server',
    bearer: false,
    status: 200,
    reply: z.looseObject({ asyncapi: z.literal('3.0.0') }),
    others: [unchanged],
    errors: [],
  },
} as const satisfies Record<string, EndpointFormat>;

export type EndpointName = keyof typeof ENDPOINTS;

/** Under this everything waits for the galaxy to be ready, and is counted. */
export const API = '/api/v1/';

/** All that an address may be refused with. */
export function errorsOf({ path, bearer, params, query, body, errors }: EndpointFormat): ErrorCode[] {
  const all: ErrorCode[] = [
    ...errors,
    ...(bearer ? (['ERR_UNAUTHORIZED', 'ERR_INACTIVE'] as const) : []),
    ...(bearer === 'admin' ? (['ERR_FORBIDDEN'] as const) : []),
    ...(params ? (['ERR_NOT_FOUND'] as const) : []),
    ...(query || body ? (['ERR_BAD_REQUEST'] as const) : []),
    ...(body ? (['ERR_TOO_LARGE'] as const) : []),
    ...(path.startsWith(API) ? (['ERR_RATE_LIMIT', 'ERR_STARTING'] as const) : []),
    'ERR_INTERNAL',
  ];
  return [...new Set(all)];
}
