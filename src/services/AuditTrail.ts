import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditLog } from '../entities/index.ts';
import type { JsonObject } from '../entities/json/common.ts';
import type { AuditAction, AuditEntry, AuditPage, AuditQuery } from '../protocol/operators.ts';

/** How many rows of what anybody can cause may be written at once, and again a second. */
const BURST = 60;
const LONGEST_PATH = 255;
const LONGEST_AGENT = 300;

/** Something that is worth a row. */
export interface Deed {
  action: AuditAction;
  method: string;
  path: string;
  status?: number;
  userId?: string | null;
  userType: AuditEntry['userType'];
  address: string;
  userAgent?: string | undefined;
  /** What it was about; never a secret. */
  details?: JsonObject;
}

/** What operators did and who was turned away [OP3]. No ordinary request leaves a row. */
export class AuditTrail {
  readonly #em: EntityManager;
  readonly #now: () => number;
  #left = BURST;
  #filledAt: number;
  /** What was too much since the last row. */
  #unwritten = 0;

  constructor(em: EntityManager, now: () => number = Date.now) {
    this.#em = em;
    this.#now = now;
    this.#filledAt = now();
  }

  async record({ action, method, path, status, userId, userType, address, userAgent, details }: Deed): Promise<void> {
    const row = {
      action,
      method,
      path: path.slice(0, LONGEST_PATH),
      statusCode: status ?? null,
      userId: userId ?? null,
      userType,
      clientIp: address,
      userAgent: userAgent?.slice(0, LONGEST_AGENT) ?? null,
      requestBody: details ?? {},
      timestamp: new Date(this.#now()),
    };
    await this.#em.fork().insert(AuditLog, row);
  }

  /** The same for what anybody can cause: one row a second in the long run, and the next one says how many are missing. */
  async note(deed: Deed): Promise<void> {
    const now = this.#now();
    this.#left = Math.min(BURST, this.#left + (now - this.#filledAt) / 1000);
    this.#filledAt = now;
    if (this.#left < 1) {
      this.#unwritten += 1;
      return;
    }
    this.#left -= 1;
    const missing = this.#unwritten;
    this.#unwritten = 0;
    await this.record(missing > 0 ? { ...deed, details: { ...deed.details, unwritten: missing } } : deed);
  }

  /** Newest first. */
  async read({ action, before, limit }: AuditQuery): Promise<AuditPage> {
    const [at = 'infinity', id = before === undefined ? LAST_ID : FIRST_ID] = before?.split(',') ?? [];
    const rows = await this.#em
      .fork()
      .execute<(AuditEntry & { cursor: string })[]>(READ, [action ?? null, action ?? null, at, id, limit + 1]);
    return {
      entries: rows.slice(0, limit).map(({ cursor: _cursor, ...entry }) => entry),
      next: rows.length > limit ? (rows[limit - 1]?.cursor ?? null) : null,
    };
  }
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const READ = `
  select l.id, to_char(l.timestamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, l.action, l.method, l.path,
    l.status_code as status, l.user_id as "userId", u.username, l.user_type as "userType", l.client_ip as address,
    coalesce(l.request_body, '{}') as details,
    to_char(l.timestamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ',' || l.id as cursor
  from audit_logs l left join users u on u.id = l.user_id
  where (?::text is null or l.action = ?) and (l.timestamp, l.id) < (?::timestamptz, ?::uuid)
  order by l.timestamp desc, l.id desc limit ?`;
