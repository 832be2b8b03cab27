import { matchMaker, requestFromIPC, subscribeIPC } from '@colyseus/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../db/query.ts';
import type { Logger } from '../log.ts';
import type { AdminNode, NodeSample, NodeState } from '../protocol/operators.ts';
import { isAlive } from './LifeLine.ts';
import { isWilling, type LiveNode, placeRegion } from './placement.ts';
import { within } from './within.ts';

/** How long another node may take to say how it is, in milliseconds. */
const ANSWER = 1_000;

interface DeskParts {
  em: EntityManager;
  log: Logger;
  self: Readonly<LiveNode>;
  /** Whether there is a way to ask other nodes just now. */
  isConnected: () => boolean;
  pulse: { state(): Omit<NodeState, 'regionsToMove'>; history: readonly NodeSample[] };
  drain: { regionsToMove: number | null };
  /** Has this process stop as a signal would. */
  stop: () => void;
}

type Listed = LiveNode & { startedAt: Date | string; expiresAt: Date | string; holds: string[] };

/** What a node can be asked for. */
interface Answers {
  state: NodeState;
  history: readonly NodeSample[];
  stop: true;
}

/** What came of a wish to have a node stop. */
export type DrainOutcome = { regions: number } | 'unknown' | 'no_other' | 'silent';

/** How the nodes are, asked of each of them, and the wish that one of them stops. */
export class NodeDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Answers other nodes from now on. */
  async start(): Promise<void> {
    await subscribeIPC(matchMaker.presence, channelOf(matchMaker), async (question: string) =>
      this.#answer(question as keyof Answers),
    );
  }

  /** Every node that lives; one that does not answer in time has no state. */
  async look(): Promise<AdminNode[]> {
    const nodes = await this.#list();
    return Promise.all(
      nodes.map(async ({ processId, holds, startedAt, expiresAt, ...node }) => ({
        id: node.id,
        address: node.address,
        roles: [...node.roles],
        regions: [...node.regions],
        isDraining: node.isDraining,
        isAsked: processId === this.#parts.self.processId,
        startedAt: new Date(startedAt).toISOString(),
        expiresAt: new Date(expiresAt).toISOString(),
        holds: holds.length,
        state: await this.#ask(processId, 'state'),
      })),
    );
  }

  /** The last minutes of a node. */
  async history(id: string): Promise<readonly NodeSample[] | 'unknown' | 'silent'> {
    const node = (await this.#list()).find(each => each.id === id);
    if (!node) return 'unknown';
    return (await this.#ask(node.processId, 'history')) ?? 'silent';
  }

  /** Has a node hand everything over and stop; not when nobody could take it. One that does so already is left to it. */
  async drain(id: string): Promise<DrainOutcome> {
    const nodes = await this.#list();
    const node = nodes.find(each => each.id === id);
    if (!node) return 'unknown';
    if (!node.isDraining) {
      if (!canTakeOver(nodes, node)) return 'no_other';
      if (!(await this.#ask(node.processId, 'stop'))) return 'silent';
    }
    return { regions: node.holds.length };
  }

  #answer<Q extends keyof Answers>(question: Q): Answers[Q] {
    const { pulse, drain, stop } = this.#parts;
    const answers: { [K in keyof Answers]: () => Answers[K] } = {
      state: () => ({ ...pulse.state(), regionsToMove: drain.regionsToMove }),
      history: () => pulse.history,
      stop: () => {
        // The answer leaves first.
        setTimeout(stop, 100);
        return true;
      },
    };
    return answers[question]();
  }

  async #ask<Q extends keyof Answers>(processId: string, question: Q): Promise<Answers[Q] | null> {
    const { self, isConnected, log } = this.#parts;
    if (processId === self.processId) return this.#answer(question);
    if (!isConnected()) return null;
    try {
      const answer = requestFromIPC<Answers[Q]>(matchMaker.presence, channelOf({ processId }), question, [], ANSWER);
      return await within(2 * ANSWER, answer);
    } catch (error) {
      log.debug({ err: error, processId, question }, 'a node does not answer');
      return null;
    }
  }

  async #list(): Promise<Listed[]> {
    return query<Listed>(this.#parts.em, LIST, []);
  }
}

/** Whether others would do all that this node does. */
function canTakeOver(nodes: readonly Listed[], leaving: Listed): boolean {
  const others = nodes.filter(node => node !== leaving && !node.isDraining);
  const roles = (['regions', 'first_logins'] as const).filter(role => leaving.roles.includes(role));
  return (
    others.length > 0 &&
    roles.every(role => others.some(node => isWilling(node, role))) &&
    leaving.holds.every(region => placeRegion(others, region) !== undefined)
  );
}

function channelOf({ processId }: Pick<LiveNode, 'processId'>): string {
  return `desk:${processId}`;
}

const LIST = `
  select n.id, n.process_id as "processId", n.address, n.roles, n.regions, n.is_draining as "isDraining",
    n.loop_delay_ms as "loopDelayMs", n.started_at as "startedAt", n.expires_at as "expiresAt",
    coalesce((select jsonb_agg(r.name order by r.name) from region_leases l join regions r on r.id = l.region_id
      where l.node_id = n.id and l.expires_at > now()), '[]') as holds
  from nodes n where ${isAlive('n')} order by n.id`;
