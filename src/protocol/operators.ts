import { z } from 'zod';
import { id, moment } from './formats.ts';
import { Page } from './ledger.ts';
import { RegionName } from './regions.ts';

/** What `/api/v1/admin/*` takes and answers. */

/** As `NODE_ID` has it. */
export const NodeName = z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/);

const count = z.int().min(0);
const perSecond = z.number().min(0);

/** A node over the two seconds that end at `at`. */
const NodeSample = z
  .object({
    at: count.describe("milliseconds since 1970, by the node's clock"),
    commands: perSecond.describe('carried out, a second'),
    refused: perSecond.describe('refused, a second'),
    failed: perSecond.describe('answered ERR_UNAVAILABLE or ERR_INTERNAL, a second'),
    commits: perSecond.describe('a second'),
    commitP50: z.number().nullable().describe('milliseconds; null when there was none'),
    commitP99: z.number().nullable(),
    batch: z.number().nullable().describe('commands in one commit, on average'),
    queue: count.describe('what waits in all mailboxes'),
    longestQueue: count.describe('what waits in the fullest mailbox'),
    rooms: count,
    clients: count,
    loopDelayMs: z.number().describe('how late the event loop was, 99th percentile'),
    busy: z.number().min(0).max(1).describe('share of the time that the event loop was at work'),
    memoryMb: z.number().describe('of the process'),
  })
  .meta({ id: 'NodeSample' });

/** A region's room, on the node that has it. */
const RoomReading = z.object({
  regionId: id,
  clients: count,
  queue: count.describe('what waits in its mailbox'),
  commands: perSecond.describe('answered, a second'),
});

const NodeState = z
  .object({
    samples: z.array(NodeSample).describe('the newest, oldest first'),
    rooms: z.array(RoomReading),
    firstLogins: count.describe('rooms of the guard'),
    regionsToMove: count.nullable().describe('how many it had when its drain began; null while it has not'),
  })
  .meta({ id: 'NodeState' });

const AdminNode = z
  .object({
    id: NodeName,
    address: z.string().nullable().describe('host:port for clients; null: as called'),
    roles: z.array(z.string()),
    regions: z.array(z.string()).describe('the only regions that it takes; empty: any'),
    isDraining: z.boolean(),
    isAsked: z.boolean().describe('whether it is the one that answers this call'),
    startedAt: moment,
    expiresAt: moment.describe('until when it counts as alive if it says nothing more'),
    holds: count.describe('regions that it has'),
    state: NodeState.nullable().describe('what it says of itself; null when it does not answer in time'),
  })
  .meta({ id: 'AdminNode' });

const AdminRegion = z
  .object({
    id,
    name: RegionName,
    displayName: z.string(),
    kind: z.enum(['central_nexus', 'terran_space', 'player_owned']),
    status: z.string(),
    sectors: count,
    node: z.string().nullable().describe('who has its lease; null: nobody'),
    epoch: count.describe('how often it was taken up'),
    expiresAt: moment.nullable().describe('when the lease runs out unless it is renewed'),
    online: count,
    queue: count.nullable().describe('null when its node does not say'),
    commands: perSecond.nullable(),
  })
  .meta({ id: 'AdminRegion' });

export const Overview = z
  .object({
    at: moment,
    isRedisUp: z.boolean().nullable().describe('null for a node that is alone'),
    nodes: z.array(AdminNode),
    regions: z.array(AdminRegion).describe('those with most pilots first, at most 200'),
    regionCount: count.describe('how many there are'),
  })
  .meta({ id: 'Overview' });

export const NodeHistory = z
  .object({ id: NodeName, samples: z.array(NodeSample).describe('ten minutes, oldest first') })
  .meta({ id: 'NodeHistory' });

export const RegionOrder = z.strictObject({
  id: id.describe('made up by the caller: the same order again makes no second region'),
  name: RegionName,
  displayName: z
    .string()
    .trim()
    .regex(/^[^\p{C}]{1,60}$/u, '1 to 60 characters'),
  sectors: z.int().min(100).max(1000),
  seed: z.int().min(0).optional().describe('the same seed gives the same region; unset: any'),
});

const Generation = z
  .object({
    id,
    name: RegionName,
    displayName: z.string(),
    sectors: count,
    seed: count,
    status: z.enum(['waiting', 'running', 'done', 'failed']),
    step: z.enum(['generating', 'writing']).describe('what is done while it runs'),
    done: count.describe('rows written'),
    total: count.describe('rows to write'),
    error: z.string().nullable().describe('the code of a refusal, if it failed'),
    regionId: id.nullable(),
    createdAt: moment,
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'Generation' });

export const Generations = z.object({ generations: z.array(Generation).describe('newest first, at most 20') });
export const OneGeneration = Generation;

export const AUDIT_ACTIONS = [
  'admin.granted',
  'admin.refused',
  'admin.revoked',
  'citizen.granted',
  'citizen.revoked',
  'login.failed',
  'node.drain',
  'region.generate',
] as const;

export const AuditQuery = Page.extend({ action: z.enum(AUDIT_ACTIONS).optional() });

const AuditEntry = z
  .object({
    id,
    at: moment,
    action: z.enum(AUDIT_ACTIONS),
    method: z.string(),
    path: z.string(),
    status: z.int().nullable().describe('of the answer'),
    userId: id.nullable(),
    username: z.string().nullable().describe('null for nobody, and for who is no more'),
    userType: z.enum(['admin', 'player', 'anonymous']),
    address: z.string().describe('where the call came from'),
    details: z.record(z.string(), z.unknown()).describe('what it was about'),
  })
  .meta({ id: 'AuditEntry' });

export const AuditPage = z
  .object({
    entries: z.array(AuditEntry),
    next: z.string().nullable().describe('`before` of the next page; null on the last'),
  })
  .meta({ id: 'AuditPage' });

export type NodeSample = z.output<typeof NodeSample>;
export type NodeState = z.output<typeof NodeState>;
export type AdminNode = z.output<typeof AdminNode>;
export type AdminRegion = z.output<typeof AdminRegion>;
export type Overview = z.output<typeof Overview>;
export type RegionOrder = z.output<typeof RegionOrder>;
export type Generation = z.output<typeof Generation>;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
export type AuditQuery = z.output<typeof AuditQuery>;
export type AuditEntry = z.output<typeof AuditEntry>;
export type AuditPage = z.output<typeof AuditPage>;
