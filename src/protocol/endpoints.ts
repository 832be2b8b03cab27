import { z } from 'zod';
import { LoginBody, Me, RegisterBody, Session, TokenBody } from './accounts.ts';
import type { ErrorCode } from './errors.ts';
import { NexusCluster, NexusStats, RegionDetail, RegionMap, RegionName, RegionSummary } from './regions.ts';

/** One HTTP address, for the documents and the SDK. */
export interface EndpointFormat {
  method: 'get' | 'post' | 'delete';
  /** With `{name}` for what `params` describes. */
  path: string;
  summary: string;
  /** Whether it asks for an access token. */
  bearer: boolean;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  status: number;
  /** Null for an answer without a body. */
  reply: z.ZodType | null;
  errors: readonly ErrorCode[];
}

const named = z.object({ name: RegionName });

const Entry = z.object({
  room: z.enum(['region']),
  region: RegionName,
  reservation: z.record(z.string(), z.unknown()).describe('for `consumeSeatReservation` of the Colyseus SDK'),
});

/** The one table of HTTP addresses. */
export const ENDPOINTS = {
  register: {
    method: 'post',
    path: '/api/v1/auth/register',
    summary: 'Open an account',
    bearer: false,
    body: RegisterBody,
    status: 201,
    reply: Session,
    errors: ['ERR_BAD_REQUEST', 'ERR_NAME_TAKEN', 'ERR_EMAIL_TAKEN'],
  },
  login: {
    method: 'post',
    path: '/api/v1/auth/login',
    summary: 'Log in',
    bearer: false,
    body: LoginBody,
    status: 200,
    reply: Session,
    errors: ['ERR_BAD_REQUEST', 'ERR_CREDENTIALS', 'ERR_INACTIVE'],
  },
  refresh: {
    method: 'post',
    path: '/api/v1/auth/refresh',
    summary: 'A new pair of tokens for a refresh token, which is used up',
    bearer: false,
    body: TokenBody,
    status: 200,
    reply: Session,
    errors: ['ERR_BAD_REQUEST', 'ERR_UNAUTHORIZED', 'ERR_INACTIVE'],
  },
  logout: {
    method: 'post',
    path: '/api/v1/auth/logout',
    summary: 'End the session of a refresh token',
    bearer: false,
    body: TokenBody,
    status: 204,
    reply: null,
    errors: ['ERR_BAD_REQUEST'],
  },
  me: {
    method: 'get',
    path: '/api/v1/me',
    summary: "The caller's own account",
    bearer: true,
    status: 200,
    reply: Me,
    errors: [],
  },
  enter: {
    method: 'post',
    path: '/api/v1/enter',
    summary: 'The one way into a room: answers with a seat',
    bearer: true,
    status: 200,
    reply: Entry,
    errors: ['ERR_NOT_FOUND', 'ERR_REGION_CLOSED', 'ERR_UNAVAILABLE'],
  },
  regions: {
    method: 'get',
    path: '/api/v1/regions',
    summary: 'All regions',
    bearer: false,
    status: 200,
    reply: z.object({ regions: z.array(RegionSummary) }),
    errors: [],
  },
  region: {
    method: 'get',
    path: '/api/v1/regions/{name}',
    summary: 'One region with its totals',
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
    bearer: false,
    params: named,
    status: 200,
    reply: RegionMap,
    errors: ['ERR_NOT_FOUND'],
  },
  nexusStats: {
    method: 'get',
    path: '/api/v1/nexus/stats',
    summary: 'The Central Nexus in figures',
    bearer: false,
    status: 200,
    reply: NexusStats,
    errors: ['ERR_NOT_FOUND'],
  },
  nexusClusters: {
    method: 'get',
    path: '/api/v1/nexus/clusters',
    summary: 'The clusters of the Central Nexus',
    bearer: false,
    status: 200,
    reply: z.object({ clusters: z.array(NexusCluster) }),
    errors: ['ERR_NOT_FOUND'],
  },
} as const satisfies Record<string, EndpointFormat>;

export type EndpointName = keyof typeof ENDPOINTS;
