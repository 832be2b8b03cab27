import type { Request, RequestHandler } from 'express';
import type { Logger } from '../log.ts';
import type { NodeDesk } from '../nodes/NodeDesk.ts';
import { ERRORS, isErrorCode } from '../protocol/errors.ts';
import type { AuditAction } from '../protocol/operators.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Caller } from '../services/AccountService.ts';
import type { AuditTrail, Deed } from '../services/AuditTrail.ts';
import type { GenerationService } from '../services/GenerationService.ts';
import type { OperatorService } from '../services/OperatorService.ts';
import { addressOf } from './addressOf.ts';
import { callerOf } from './bearer.ts';
import type { Routes } from './Routes.ts';

interface OperatorParts {
  desk: NodeDesk;
  operators: OperatorService;
  generations: GenerationService;
  trail: AuditTrail;
  isRedisUp: () => boolean | null;
}

/** What operators see and do. Each deed leaves a row in the audit log, also one that was refused. */
export function operatorRoutes(
  routes: Routes,
  { desk, operators, generations, trail, isRedisUp }: OperatorParts,
): void {
  routes.add('adminOverview', async () => {
    const nodes = await desk.look();
    return { at: new Date().toISOString(), isRedisUp: isRedisUp(), nodes, ...(await operators.regions(nodes)) };
  });

  routes.add('nodeHistory', async ({ params: { node } }) => {
    const samples = await desk.history(node);
    if (samples === 'unknown') throw new Refusal('ERR_NOT_FOUND', { what: 'node', node });
    if (samples === 'silent') throw new Refusal('ERR_NODE_SILENT', { node });
    return { id: node, samples: [...samples] };
  });

  routes.add('drainNode', ({ params: { node }, caller, request }) =>
    recorded(trail, { action: 'node.drain', details: { node } }, { caller, request }, 202, async () => {
      const outcome = await desk.drain(node);
      if (outcome === 'unknown') throw new Refusal('ERR_NOT_FOUND', { what: 'node', node });
      if (outcome === 'no_other') throw new Refusal('ERR_NO_OTHER_NODE', { node });
      if (outcome === 'silent') throw new Refusal('ERR_NODE_SILENT', { node });
      return { node, regions: outcome.regions };
    }),
  );

  routes.add('generateRegion', ({ body, caller, request }) => {
    const { id, name, displayName, sectors } = body;
    const what = { action: 'region.generate', details: { id, name, displayName, sectors } } as const;
    return recorded(trail, what, { caller, request }, 202, () => generations.order(body, caller.userId));
  });

  routes.add('generations', async () => ({ generations: await generations.list() }));
  routes.add('audit', ({ query }) => trail.read(query));
}

/** Lets only operators pass, behind `bearer`. Refuses: ERR_FORBIDDEN, which is written down. */
export function operatorsOnly(trail: AuditTrail, log: Logger): RequestHandler {
  return (request, response, next) => {
    const caller = callerOf(response);
    if (caller.isAdmin) {
      next();
      return;
    }
    const deed = { ...sceneOf(request), action: 'admin.refused', status: 403, userId: caller.userId } as const;
    note(trail, { ...deed, userType: 'player' }, log);
    throw new Refusal('ERR_FORBIDDEN');
  };
}

/** Writes down that somebody could not log in, and under which name they tried. */
export function noteFailedLogin(trail: AuditTrail, log: Logger, request: Request, username: string, why: string): void {
  const status = isErrorCode(why) ? ERRORS[why].status : 500;
  const deed = { ...sceneOf(request), action: 'login.failed', status, userType: 'anonymous' } as const;
  note(trail, { ...deed, details: { username, why } }, log);
}

/** Nobody waits for it: who is turned away is turned away all the same. */
function note(trail: AuditTrail, deed: Deed, log: Logger): void {
  trail.note(deed).catch((error: unknown) => log.warn({ err: error }, 'the audit log is not written'));
}

async function recorded<R>(
  trail: AuditTrail,
  what: { action: AuditAction; details: NonNullable<Deed['details']> },
  { caller, request }: { caller: Caller; request: Request },
  status: number,
  run: () => Promise<R>,
): Promise<R> {
  const deed: Deed = { ...what, ...sceneOf(request), userId: caller.userId, userType: 'admin' };
  try {
    const reply = await run();
    await trail.record({ ...deed, status });
    return reply;
  } catch (error) {
    const code = error instanceof Refusal && isErrorCode(error.code) ? error.code : 'ERR_INTERNAL';
    await trail.record({ ...deed, status: ERRORS[code].status, details: { ...what.details, refused: code } });
    throw error;
  }
}

function sceneOf(request: Request): Pick<Deed, 'method' | 'path' | 'address' | 'userAgent'> {
  const { method, path } = request;
  return { method, path, address: addressOf(request), userAgent: request.get('user-agent') };
}
