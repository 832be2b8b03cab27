import { createHash } from 'node:crypto';

/** A node as the others see it. */
export interface LiveNode {
  id: string;
  processId: string;
  /** Under what clients reach it; null: under the address that they called. */
  address: string | null;
  roles: readonly string[];
  /** The only regions that it takes; empty: any. */
  regions: readonly string[];
  isDraining: boolean;
  /** How late its loop was of late, 99th percentile, in milliseconds. */
  loopDelayMs: number;
}

export type Role = 'regions' | 'first_logins' | 'jobs';

/** A node whose loop is later than this has enough to do. */
const BUSY = 100;

/** Who should take a region up: the same answer on every node that sees the same nodes. Undefined when nobody is willing. */
export function placeRegion(nodes: readonly LiveNode[], region: string): LiveNode | undefined {
  const willing = nodes.filter(node => isWilling(node, 'regions'));
  const chosen = willing.filter(({ regions }) => regions.includes(region));
  const free = willing.filter(({ regions }) => regions.length === 0);
  return highest(chosen.length > 0 ? chosen : free, region);
}

/** Who should take a first login up. */
export function placeFirstLogin(nodes: readonly LiveNode[], playerId: string): LiveNode | undefined {
  return highest(
    nodes.filter(node => isWilling(node, 'first_logins')),
    playerId,
  );
}

/** Whether it takes anything up in that role. */
export function isWilling({ roles, isDraining }: Pick<LiveNode, 'roles' | 'isDraining'>, role: Role): boolean {
  return roles.includes(role) && !isDraining;
}

/** Rendezvous hashing: when a node comes or goes, only what it takes or leaves moves. Busy nodes only when all are busy. */
function highest(nodes: readonly LiveNode[], key: string): LiveNode | undefined {
  const calm = nodes.filter(({ loopDelayMs }) => loopDelayMs <= BUSY);
  const scored = (calm.length > 0 ? calm : nodes).map(node => ({ node, score: score(node.id, key) }));
  return scored.toSorted((one, other) => (one.score < other.score ? 1 : -1))[0]?.node;
}

function score(nodeId: string, key: string): string {
  return createHash('sha1').update(`${nodeId} ${key}`).digest('hex');
}
