import type { Layout, Site } from './layout.ts';
import type { Point } from './grid.ts';
import type { WarpNet } from './warpNet.ts';

const LANE_LENGTH = 12;

/**
 * A contested sector has two outbound warps and no more, so such a cluster is a handful of hairpin lanes: each leaves
 * the settled side, runs to the rim and comes back. Returns the sectors of the lanes.
 */
export function layContestedLanes(
  layout: Layout,
  contested: ReadonlySet<number>,
  net: WarpNet,
  closed: ReadonlySet<number>,
): Set<number> {
  const sealed = new Set<number>();
  const members = Map.groupBy(
    layout.sites.filter(site => contested.has(site.cluster)),
    site => site.cluster,
  );
  for (const sites of members.values()) {
    for (const site of sites) sealed.add(site.number);
  }
  for (const [cluster, sites] of members) {
    for (const lane of hairpins(sites, layout.centres[0]!, layout.centres[cluster]!)) stretch(lane);
  }
  return sealed;

  function stretch(lane: Site[]): void {
    for (const [i, site] of lane.entries()) {
      if (i > 0) net.add(lane[i - 1]!, site, { fixed: true });
    }
    const mouths: Site[] = [];
    for (const end of [lane[0]!, lane.at(-1)!]) {
      const isOpen = (site: Site) =>
        !sealed.has(site.number) && !closed.has(site.number) && !mouths.includes(site) && net.room(site.number) > 2;
      const [mouth] = layout.grid.nearest(end, 1, isOpen);
      if (!mouth) throw new Error(`no way into the contested lane at sector ${end.number}`);
      net.add(end, mouth, { fixed: true });
      mouths.push(mouth);
    }
  }
}

/** Fans the sectors out by direction from the heart, then orders each fan out along one side and back along the other. */
function hairpins(sites: Site[], heart: Point, centre: Point): Site[][] {
  const ahead = Math.atan2(centre.y - heart.y, centre.x - heart.x);
  const polar = sites.map(site => {
    const angle = Math.atan2(site.y - heart.y, site.x - heart.x) - ahead;
    return {
      site,
      angle: Math.atan2(Math.sin(angle), Math.cos(angle)),
      radius: Math.hypot(site.x - heart.x, site.y - heart.y),
    };
  });
  polar.sort((p, q) => p.angle - q.angle || p.site.number - q.site.number);

  const fans = Math.max(1, Math.round(sites.length / LANE_LENGTH));
  return Array.from({ length: fans }, (_, i) => {
    const fan = polar.slice(Math.floor((i * polar.length) / fans), Math.floor(((i + 1) * polar.length) / fans));
    const half = Math.ceil(fan.length / 2);
    const out = fan.slice(0, half).toSorted((p, q) => p.radius - q.radius);
    const back = fan.slice(half).toSorted((p, q) => q.radius - p.radius);
    return [...out, ...back].map(({ site }) => site);
  });
}
