import type { RegionKind } from '../../src/rules/data/galaxy.ts';
import type { FormationBlueprint, RegionBlueprint } from '../../src/rules/galaxy/blueprint.ts';
import { generateRegion } from '../../src/rules/galaxy/generate.ts';

const made = new Map<string, RegionBlueprint>();

/** A generated region; each is made once a test run. */
export function region(kind: RegionKind, sectors: number, seed: number): RegionBlueprint {
  const key = `${kind} ${sectors} ${seed}`;
  const known = made.get(key) ?? generateRegion({ kind, sectors, seed });
  made.set(key, known);
  return known;
}

/** Many small regions of each kind, and a few of the Nexus. */
export function regions(): RegionBlueprint[] {
  return [
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(seed => region('terran_space', 300, seed)),
    ...[100, 137, 200, 333, 500, 750, 1000].map((sectors, seed) => region('player_owned', sectors, seed)),
    ...[1, 2].map(seed => region('central_nexus', 5000, seed)),
  ];
}

export interface Edge {
  from: number;
  to: number;
  oneWay: boolean;
}

/** Every way of a region, whether anybody knows it or not. */
export function edgesOf({ warps, tunnels }: RegionBlueprint): Edge[] {
  return [...warps, ...tunnels].map(({ from, to, bidirectional }) => ({ from, to, oneWay: !bidirectional }));
}

/** The ways of a region but for those of its backdoors and hatches, which enter a sealed place on purpose. */
export function withoutSurprises(blueprint: RegionBlueprint): Edge[] {
  const secret = new Set(
    blueprint.formations.filter(isBackdoor).map(({ anchor, interior }) => `${anchor} ${interior[0]}`),
  );
  const hatches = new Set(
    blueprint.formations.filter(({ type }) => type === 'ESCAPE_HATCH').map(({ anchor }) => anchor),
  );
  return edgesOf(blueprint).filter(
    ({ from, to, oneWay }) => !oneWay || (!secret.has(`${from} ${to}`) && !hatches.has(to)),
  );
}

function isBackdoor({ type }: FormationBlueprint): boolean {
  return type === 'BACKDOOR';
}

export function touching(edges: readonly Edge[], sector: number): Edge[] {
  return edges.filter(({ from, to }) => from === sector || to === sector);
}

export function outboundOf({ sectors, warps }: RegionBlueprint): number[] {
  const outbound = Array.from({ length: sectors.length + 1 }, () => 0);
  for (const { from, to, bidirectional } of warps) {
    outbound[from]! += 1;
    if (bidirectional) outbound[to]! += 1;
  }
  return outbound;
}
