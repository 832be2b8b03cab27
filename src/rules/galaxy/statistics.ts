import type { RegionBlueprint, Statistics } from './blueprint.ts';
import { rounded } from './numbers.ts';

type Counted = Omit<RegionBlueprint, 'statistics' | 'landingSector'>;

/** What a generation log prints about a region. */
export function statisticsOf(
  region: Counted,
  depth: Int32Array,
  work: { joinedParts: number; repairedWarps: number },
): Statistics {
  const { sectors, warps, tunnels } = region;
  const oneWayWarps = warps.filter(({ bidirectional }) => !bidirectional).length;
  const known = sectors.map(({ number }) => depth[number]!);
  const ofType = (type: string) => sectors.filter(sector => sector.type === type).length;
  return {
    warps: warps.length,
    oneWayWarps,
    oneWayShare: rounded(oneWayWarps / warps.length, 4),
    tunnels: tunnels.length,
    oneWayTunnels: tunnels.filter(({ bidirectional }) => !bidirectional).length,
    latentTunnels: tunnels.filter(({ latent }) => latent).length,
    outboundWarps: outboundHistogram(region),
    deepest: Math.max(...known),
    meanDepth: rounded(known.reduce((sum, hops) => sum + hops, 0) / known.length, 2),
    stations: region.stations.length,
    planets: region.planets.length,
    nebulae: ofType('NEBULA'),
    asteroidFields: ofType('ASTEROID_FIELD'),
    anomalies: ofType('ANOMALY'),
    formations: region.formations.length,
    ...work,
  };
}

function outboundHistogram({ sectors, warps }: Counted): number[] {
  const outbound = Array.from({ length: sectors.length + 1 }, () => 0);
  for (const { from, to, bidirectional } of warps) {
    outbound[from]! += 1;
    if (bidirectional) outbound[to]! += 1;
  }
  const histogram: number[] = [];
  for (const count of outbound.slice(1)) {
    while (histogram.length <= count) histogram.push(0);
    histogram[count]! += 1;
  }
  return histogram;
}
