import { type Edges, type Warp, warpId } from './routes.ts';
import { isCollapsed, isPlayerGate, type Tunnel } from './tunnels.ts';

/** A way that is there, but not for those who do not know of it. */
export interface LatentEdge {
  layer: 'sector_warps' | 'warp_tunnels';
  edgeId: string;
  /** Sectors by row id. */
  from: string;
  to: string;
  oneWay: boolean;
}

export type RevealedVia = 'scan' | 'traversal_attempt' | 'corp_share' | 'aria_inference';

/** What a pilot knows of one latent way. */
export interface Knowledge {
  state: 'revealed' | 'traversed';
  revealedVia: RevealedVia;
}

/** Every latent way that touches a sector and is still there, whichever way it leads ([DS1], [DS2]). */
export function latentEdgesAt({ warps, tunnels }: Readonly<Edges>, now: number): LatentEdge[] {
  return [
    ...warps.filter(({ isLatent }) => isLatent).map(ofWarp),
    ...tunnels
      .filter(tunnel => tunnel.isLatent && !isPlayerGate(tunnel) && !isCollapsed(tunnel, now))
      .map(tunnel => ofTunnel(tunnel)),
  ];
}

/** The latent one-way that a pilot runs into from its far end, without having known of it ([DS3]). */
export function wrongWay(
  edges: readonly LatentEdge[],
  flown: { from: string; to: string },
  knows: (edgeId: string) => boolean,
): LatentEdge | null {
  const against = ({ oneWay, from, to, edgeId }: LatentEdge) =>
    oneWay && from === flown.to && to === flown.from && !knows(edgeId);
  return edges.find(against) ?? null;
}

/** What changes when a pilot finds a way; null when they knew it as well before. Own finds replace what team mates told ([DS4]). */
export function reveal(known: Readonly<Knowledge> | null, revealedVia: RevealedVia): Knowledge | null {
  if (!known) return { state: 'revealed', revealedVia };
  const hearsay = known.revealedVia === 'corp_share' && revealedVia !== 'corp_share';
  return hearsay ? { ...known, revealedVia } : null;
}

/** What changes when a pilot has flown a latent way; null when they had before ([DS5]). */
export function traversed(known: Readonly<Knowledge>): Knowledge | null {
  return known.state === 'traversed' ? null : { ...known, state: 'traversed' };
}

function ofWarp(warp: Readonly<Warp>): LatentEdge {
  const { sourceSectorId: from, destinationSectorId: to, isBidirectional } = warp;
  return { layer: 'sector_warps', edgeId: warpId(warp), from, to, oneWay: !isBidirectional };
}

function ofTunnel(tunnel: Readonly<Tunnel>): LatentEdge {
  const { id: edgeId, originSectorId: from, destinationSectorId: to, isBidirectional } = tunnel;
  return { layer: 'warp_tunnels', edgeId, from, to, oneWay: !isBidirectional };
}
