import { type Maintained, maintenanceNow, wornCost } from './maintenance.ts';
import { isOpen, isPlayerGate, type Tunnel } from './tunnels.ts';

/** In the order in which a pilot takes them ([MV3]). */
export const ROUTE_KINDS = ['gate', 'warp', 'tunnel'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

export interface Warp {
  sourceSectorId: string;
  destinationSectorId: string;
  isBidirectional: boolean;
  isLatent: boolean;
  turnCost: number;
}

export interface Edges {
  warps: readonly Readonly<Warp>[];
  tunnels: readonly Readonly<Tunnel>[];
}

export interface Flyer extends Maintained {
  warpCapable: boolean;
  /** The tow this ship pulls; it costs extra turns. */
  towState?: { surcharge_per_move: number } | null;
}

export interface Navigator {
  ship: Readonly<Flyer>;
  now: number;
  /** Whether the pilot knows a latent edge, by the tunnel's id or `warpId`. */
  knows: (edgeId: string) => boolean;
}

export interface Route {
  kind: RouteKind;
  edgeId: string;
  /** The sector it ends in, by row id. */
  to: string;
  turnCost: number;
  /** Ends in another region: a journey, not a move. */
  crossing: boolean;
  tunnel: Readonly<Tunnel> | null;
}

const GATE_TOW_SURCHARGE = 2;

/** A warp has two keys and no id of its own; what a pilot knows is noted under this one. */
export function warpId({ sourceSectorId, destinationSectorId }: Readonly<Warp>): string {
  return `${sourceSectorId}:${destinationSectorId}`;
}

/** Every way a pilot may fly out of a sector, best first: gates, warps, tunnels, each from the cheapest ([MV3]). */
export function movesFrom(sectorId: string, edges: Readonly<Edges>, navigator: Readonly<Navigator>): Route[] {
  const warps = edges.warps.flatMap(warp => warpRoute(sectorId, warp, navigator) ?? []);
  const open = edges.tunnels.filter(tunnel => isOpen(tunnel, navigator.now));
  const tunnels = open.flatMap(tunnel => tunnelRoute(sectorId, tunnel, navigator) ?? []);
  return [...warps, ...tunnels].toSorted(
    (a, b) => ROUTE_KINDS.indexOf(a.kind) - ROUTE_KINDS.indexOf(b.kind) || a.turnCost - b.turnCost,
  );
}

/** The best of the ways from a sector to a neighbour; the others are not even priced. */
export function wayTo(
  to: string,
  from: string,
  edges: Readonly<Edges>,
  navigator: Readonly<Navigator>,
): Route | undefined {
  const warps = edges.warps.filter(warp => warp.destinationSectorId === to || warp.sourceSectorId === to);
  const tunnels = edges.tunnels.filter(tunnel => tunnel.destinationSectorId === to || tunnel.originSectorId === to);
  return movesFrom(from, { warps, tunnels }, navigator).find(way => way.to === to);
}

/** A way through a tunnel that the pilot knows of, open or not; null when it does not lead out of the sector ([MV5]). */
export function tunnelRoute(sectorId: string, tunnel: Readonly<Tunnel>, navigator: Readonly<Navigator>): Route | null {
  const { id, originSectorId, destinationSectorId, sourceEndpoint, destinationEndpoint } = tunnel;
  const gate = isPlayerGate(tunnel);
  const to = farEnd(sectorId, originSectorId, destinationSectorId, tunnel.isBidirectional && !gate);
  if (to === null || (gate && !navigator.ship.warpCapable)) return null;
  if (tunnel.isLatent && !gate && !navigator.knows(id)) return null;

  const [here, there] = [sourceEndpoint.region_id, destinationEndpoint.region_id];
  return {
    kind: gate ? 'gate' : 'tunnel',
    edgeId: id,
    to,
    turnCost: gate ? gateCost(navigator.ship) : tunnelCost(tunnel.turnCost, navigator),
    crossing: here !== null && there !== null && here !== there,
    tunnel,
  };
}

/** What a warp of so many turns costs this ship ([MV4]). */
export function warpCost(turnCost: number, { ship, now }: Readonly<Navigator>): number {
  return wornCost(turnCost, maintenanceNow(ship, now)) + towSurcharge(ship);
}

function warpRoute(sectorId: string, warp: Readonly<Warp>, navigator: Readonly<Navigator>): Route | null {
  const to = farEnd(sectorId, warp.sourceSectorId, warp.destinationSectorId, warp.isBidirectional);
  const edgeId = warpId(warp);
  if (to === null || (warp.isLatent && !navigator.knows(edgeId))) return null;
  return { kind: 'warp', edgeId, to, turnCost: warpCost(warp.turnCost, navigator), crossing: false, tunnel: null };
}

function farEnd(here: string, source: string, destination: string, bothWays: boolean): string | null {
  if (here === source) return destination;
  return bothWays && here === destination ? source : null;
}

/** A hull made for warps pays four fifths of a tunnel. */
function tunnelCost(turnCost: number, { ship, now }: Readonly<Navigator>): number {
  const raw = ship.warpCapable ? Math.max(1, Math.floor((turnCost * 4) / 5)) : turnCost;
  return wornCost(raw, maintenanceNow(ship, now)) + towSurcharge(ship);
}

function gateCost({ towState }: Readonly<Flyer>): number {
  return towState ? GATE_TOW_SURCHARGE : 0;
}

function towSurcharge({ towState }: Readonly<Flyer>): number {
  return towState?.surcharge_per_move ?? 0;
}
