import { DAY, epochOf, type Moment } from './moment.ts';

const LAST_USES_WARNED = 3;
const SHAKY_BELOW = 0.5;
const VERY_SHAKY_BELOW = 0.3;

export interface Tunnel {
  id: string;
  originSectorId: string;
  destinationSectorId: string;
  type: string;
  status: string;
  isBidirectional: boolean;
  isLatent: boolean;
  stability: number;
  turnCost: number;
  createdAt: Moment;
  expiresAt?: Moment | null;
  properties: { expected_lifetime: number | string | null };
  maxUses?: number | null;
  currentUses: number;
  totalTraversals: number;
  createdByPlayerId?: string | null;
  sourceEndpoint: { region_id: string | null };
  destinationEndpoint: { region_id: string | null };
}

export type TunnelEvent =
  | { type: 'tunnel_degradation'; remaining: number }
  | { type: 'tunnel_collapse' }
  | { type: 'radiation_exposure'; severity: 'medium' | 'high' }
  | { type: 'spacetime_anomaly' };

/** Columns of a tunnel after one more flight through it. */
export interface TunnelWear {
  status: 'ACTIVE' | 'COLLAPSED';
  currentUses: number;
  totalTraversals: number;
}

export function isPlayerGate({ type, createdByPlayerId }: Readonly<Tunnel>): boolean {
  return type === 'ARTIFICIAL' && Boolean(createdByPlayerId);
}

/** Whether time or use has closed a tunnel, whatever its row still says ([MV6]). */
export function isCollapsed(tunnel: Readonly<Tunnel>, now: number): boolean {
  const { status, currentUses, expiresAt = null, maxUses = null } = tunnel;
  if (status === 'COLLAPSED') return true;
  if (expiresAt !== null && epochOf(expiresAt) <= now) return true;
  return hasOutlived(tunnel, now) || (maxUses !== null && currentUses >= maxUses);
}

/** Only an active tunnel that has not collapsed can be flown ([MV6]). */
export function isOpen(tunnel: Readonly<Tunnel>, now: number): boolean {
  return tunnel.status === 'ACTIVE' && !isCollapsed(tunnel, now);
}

/** What one flight does to a tunnel, and what the pilot sees of it ([MV7]). */
export function traverse(tunnel: Readonly<Tunnel>): { wear: TunnelWear; events: TunnelEvent[] } {
  const { currentUses, totalTraversals, stability, maxUses = null } = tunnel;
  const remaining = maxUses === null ? Infinity : maxUses - currentUses - 1;
  const events: TunnelEvent[] = [];
  if (remaining > 0 && remaining <= LAST_USES_WARNED) events.push({ type: 'tunnel_degradation', remaining });
  if (remaining <= 0) events.push({ type: 'tunnel_collapse' });
  if (stability < SHAKY_BELOW) {
    const severity = stability < VERY_SHAKY_BELOW ? 'high' : 'medium';
    events.push({ type: 'radiation_exposure', severity }, { type: 'spacetime_anomaly' });
  }
  return {
    wear: {
      status: remaining <= 0 ? 'COLLAPSED' : 'ACTIVE',
      currentUses: maxUses === null ? currentUses : currentUses + 1,
      totalTraversals: totalTraversals + 1,
    },
    events,
  };
}

/** A lifetime is a number of days since the tunnel was made, or the moment of its end. */
function hasOutlived({ createdAt, properties }: Readonly<Tunnel>, now: number): boolean {
  const { expected_lifetime: lifetime } = properties;
  if (lifetime === null) return false;
  const end = typeof lifetime === 'number' ? epochOf(createdAt) + lifetime * DAY : epochOf(lifetime);
  return end <= now;
}
