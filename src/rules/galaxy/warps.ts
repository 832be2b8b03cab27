import { WANTED_OUTBOUND } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import { distance } from './grid.ts';
import type { Layout, Site } from './layout.ts';
import { Parts } from './parts.ts';
import { type Hop, naturalHops } from './proximity.ts';
import type { Lane, WarpNet } from './warpNet.ts';

export interface Weave {
  layout: Layout;
  net: WarpNet;
  /** Sectors inside stamped shapes and contested lanes: their warps are settled already. */
  sealed: ReadonlySet<number>;
  oneWayPercent: number;
}

/** Border crossings are fewer than a cluster's own warps, so that clusters hold together on the map and in play. */
const CROSSING_SHARE = 0.4;

/**
 * Weaves the open sectors together. A two-way skeleton that reaches all of them comes first; what is added on top of it
 * may become one-way without cutting anybody off. Returns how many parts had to be joined over a longer gap.
 */
export function weave(task: Weave, dice: Dice): number {
  const { layout, net, sealed } = task;
  const hops = naturalHops(layout).filter(({ a, b }) => !sealed.has(a.number) && !sealed.has(b.number));
  const parts = new Parts(layout.sites.length);

  const spare = hops.filter(hop => !spansGap(hop, net, parts));
  const joined = joinParts(task, parts);
  const extra = thicken(net, spare, dice);
  turnOneWay(net, extra, task.oneWayPercent, dice);
  return joined;
}

function spansGap({ a, b }: Hop, net: WarpNet, parts: Parts): boolean {
  if (net.room(a.number) < 1 || net.room(b.number) < 1 || net.joins(a.number, b.number)) return false;
  if (!parts.join(a.number, b.number)) return false;
  net.add(a, b);
  return true;
}

/** Where sealed shapes or gaps between clusters split the skeleton, the shortest warp with room at both ends closes it. */
function joinParts({ layout, net, sealed }: Weave, parts: Parts): number {
  const open = layout.sites.filter(site => !sealed.has(site.number));
  const main = parts.of(1);
  let joined = 0;
  for (let stray = open.find(apart); stray; stray = open.find(apart)) {
    const part = parts.of(stray.number);
    const bridge = shortestBridge(open.filter(site => parts.of(site.number) === part));
    if (!bridge) throw new Error(`sector ${stray.number} has no neighbour with room for a warp`);
    net.add(...bridge);
    parts.join(bridge[0].number, bridge[1].number);
    joined += 1;
  }
  return joined;

  function apart(site: Site): boolean {
    return parts.of(site.number) !== parts.of(main);
  }

  function shortestBridge(part: Site[]): [Site, Site] | undefined {
    const home = parts.of(part[0]!.number);
    const bridges = part
      .filter(site => net.room(site.number) > 0)
      .flatMap(from =>
        layout.grid
          .nearest(from, 1, to => !sealed.has(to.number) && net.room(to.number) > 0 && parts.of(to.number) !== home)
          .map((to): [Site, Site] => [from, to]),
      );
    return bridges.toSorted((p, q) => distance(...p) - distance(...q))[0];
  }
}

/** Adds warps, shortest first, until every sector has what its own roll asks for. */
function thicken(net: WarpNet, hops: readonly Hop[], dice: Dice): Lane[] {
  const wanted = new Map<number, number>();
  const wants = ({ number }: Site) => {
    const want = wanted.get(number) ?? dice.int(WANTED_OUTBOUND, Math.max(WANTED_OUTBOUND, net.limit(number)));
    wanted.set(number, want);
    return net.outbound(number) < Math.min(want, net.limit(number));
  };

  return hops.flatMap(({ a, b }) => {
    if (net.joins(a.number, b.number) || !wants(a) || !wants(b)) return [];
    if (a.cluster !== b.cluster && !dice.chance(CROSSING_SHARE)) return [];
    return [net.add(a, b)];
  });
}

function turnOneWay(net: WarpNet, extra: Lane[], percent: number, dice: Dice): void {
  const already = net.lanes.filter(lane => lane.oneWay).length;
  const wanted = Math.round((net.lanes.length * percent) / 100) - already;
  for (const lane of dice.shuffle(extra).slice(0, Math.max(0, wanted))) {
    net.makeOneWay(lane, dice.chance(0.5) ? lane.from : lane.to);
  }
}
