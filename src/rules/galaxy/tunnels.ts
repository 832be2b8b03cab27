import {
  LATENT_SHARE_OF_ONE_WAYS,
  NATURAL_TUNNEL_STABILITY,
  ONE_WAY_TUNNEL_SHARE,
  type RegionKind,
  SPACING,
  TUNNELS_PER_CLUSTER,
} from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { TunnelBlueprint } from './blueprint.ts';
import { distance } from './grid.ts';
import type { Layout, Site } from './layout.ts';
import type { Names } from './names.ts';
import { rounded } from './numbers.ts';

const SHORTEST = 9 * SPACING;
/** Sector spacings that a tunnel covers per turn. */
const SPACINGS_PER_TURN = 10;

/** Natural tunnels between clusters that lie apart. They never end inside a sealed shape, nor in the capital. */
export function boreTunnels(
  kind: RegionKind,
  layout: Layout,
  sealed: ReadonlySet<number>,
  names: Names,
  dice: Dice,
): TunnelBlueprint[] {
  const open = layout.sites.filter(({ number }) => number > 1 && !sealed.has(number));
  const wanted = Math.round(layout.centres.length * TUNNELS_PER_CLUSTER[kind]);
  const used = new Set<number>();
  const tunnels: TunnelBlueprint[] = [];

  while (tunnels.length < wanted) {
    const from = dice.pick(open.filter(({ number }) => !used.has(number)));
    const apart = open.filter(
      to => !used.has(to.number) && to.cluster !== from.cluster && distance(from, to) >= SHORTEST,
    );
    used.add(from.number);
    if (apart.length === 0) continue;
    const to = dice.pick(apart);
    used.add(to.number);
    tunnels.push(bore(from, to, names.tunnel(), dice));
  }
  return tunnels;
}

function bore(from: Site, to: Site, name: string, dice: Dice): TunnelBlueprint {
  const length = distance(from, to) / SPACING;
  const oneWay = dice.chance(ONE_WAY_TUNNEL_SHARE);
  const latent = dice.chance(LATENT_SHARE_OF_ONE_WAYS) && oneWay;
  return {
    name,
    type: 'NATURAL',
    from: from.number,
    to: to.number,
    bidirectional: !oneWay,
    latent,
    turnCost: Math.max(1, Math.floor(length / SPACINGS_PER_TURN)),
    stability: rounded(dice.float(...NATURAL_TUNNEL_STABILITY), 2),
    length: rounded(length, 1),
  };
}
