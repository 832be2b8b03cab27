import { BLISTER_SIZE, BUBBLE_SIZE, TUNNEL_LENGTH } from '../data/formations.ts';
import { SPACING } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from './formationGround.ts';
import type { Shape } from './formations.ts';
import { distance } from './grid.ts';
import type { Site } from './layout.ts';
import type { WarpNet } from './warpNet.ts';

const BACKDOOR_REACH = 6 * SPACING;
const HATCH_REACH = 14 * SPACING;
const BRANCHES = 3;
/** Warps that turn the tree of a bubble into a place with ways round. */
const LOOPS = 2;

/** A pocket of sectors behind one gateway, with ways round inside. */
export function stampBubble(ground: Ground, dice: Dice): Shape {
  const { gateway, inside } = pocket(ground, dice);
  addLoops(ground.net, inside);
  return shape('BUBBLE', gateway, inside, { ...bubbleProperties(inside), branching: 'loop' });
}

/** A pocket whose branches all end. */
export function stampDeadEndBubble(ground: Ground, dice: Dice): Shape {
  const { gateway, inside } = pocket(ground, dice);
  return shape('DEAD_END_BUBBLE', gateway, inside, { ...bubbleProperties(inside), branching: 'chain' });
}

export function stampDeadEnd(ground: Ground, dice: Dice): Shape {
  const spot = ground.spot(dice);
  const [end] = ground.seal(spot, spot.cluster, 1);
  const parent = ground.anchorNear(end!);
  ground.net.add(parent, end!, { fixed: true });
  return shape('DEAD_END', end!, [], { parent_kind: 'open', is_unfigged_only: false });
}

/** A chain of sectors with two warps each between two mouths, along the rim of its cluster. */
export function stampTunnel(ground: Ground, dice: Dice): Shape {
  const mouth = ground.anchor(dice);
  const out = ground.outward(mouth, SPACING);
  const side = dice.chance(0.5) ? 1 : -1;
  const step = { x: (mouth.y - out.y) * side, y: (out.x - mouth.x) * side };
  const chain = [mouth];
  for (let i = 0; i < TUNNEL_LENGTH; i++) {
    const here = chain.at(-1)!;
    chain.push(...ground.seal({ x: here.x + step.x, y: here.y + step.y }, mouth.cluster, 1));
  }
  const last = chain.at(-1)!;
  chain.push(ground.anchorNear({ x: last.x + step.x, y: last.y + step.y }));
  for (let i = 1; i < chain.length; i++) ground.net.add(chain[i - 1]!, chain[i]!, { fixed: true });

  return shape('TUNNEL', mouth, chain.slice(1, -1), { length: TUNNEL_LENGTH, one_way_bias: 0 });
}

/** A small loop that leaves its pivot and comes back to it. */
export function stampBlister(ground: Ground, dice: Dice): Shape {
  const pivot = ground.anchor(dice, 2);
  const loop = ground.seal(pivot, pivot.cluster, BLISTER_SIZE);
  const round = [pivot, ...loop, pivot];
  for (let i = 1; i < round.length; i++) ground.net.add(round[i - 1]!, round[i]!, { fixed: true });
  return shape('BLISTER', pivot, loop, { interior_size: BLISTER_SIZE, bypass_distance: 1 });
}

/** A dead end that also has a one-way warp in, from far away. */
export function stampEscapeHatch(ground: Ground, dice: Dice): Shape {
  const spot = ground.spot(dice);
  const [end] = ground.seal(spot, spot.cluster, 1);
  ground.net.add(ground.anchorNear(end!), end!, { fixed: true });
  const angle = dice.float(0, 2 * Math.PI);
  const source = ground.anchorNear({
    x: end!.x + Math.cos(angle) * HATCH_REACH,
    y: end!.y + Math.sin(angle) * HATCH_REACH,
  });
  ground.net.add(source, end!, { oneWay: true, fixed: true });
  return { ...shape('ESCAPE_HATCH', end!, [], {}), properties: { surprise_source: source.number } };
}

/** A one-way warp past the gateway, into the deepest sector of a bubble or into a dead end that has no such way yet. */
export function stampBackdoor(ground: Ground, dice: Dice, shapes: readonly Shape[]): Shape {
  const taken = new Set(shapes.map(({ target }) => target));
  const targets = shapes.flatMap(({ type }, i) =>
    !taken.has(i) && (type === 'BUBBLE' || type === 'DEAD_END_BUBBLE' || type === 'DEAD_END') ? [i] : [],
  );
  const target = dice.pick(targets);
  const { anchor, interior } = shapes[target]!;
  const inside = ground.layout.sites[(interior.at(-1) ?? anchor) - 1]!;
  const away = ground.outward(inside, -BACKDOOR_REACH);
  const entry = ground.anchorNear(away);
  ground.net.add(entry, inside, { oneWay: true, fixed: true });
  return { ...shape('BACKDOOR', entry, [inside], {}), target };
}

function pocket(ground: Ground, dice: Dice): { gateway: Site; inside: Site[] } {
  const gateway = ground.anchor(dice);
  const inside = ground.seal(ground.outward(gateway, 2 * SPACING), gateway.cluster, BUBBLE_SIZE);
  growTree(ground.net, gateway, inside);
  return { gateway, inside };
}

function bubbleProperties(inside: readonly Site[]): Shape['properties'] {
  return { interior_size: inside.length, gateway_count: 1, link_tunnel_depth: 1 };
}

/** Joins each sector to the nearest that is joined already. Only the first warp uses the root, so it is the one way in. */
function growTree(net: WarpNet, root: Site, sites: readonly Site[]): void {
  const joined: Site[] = [];
  for (const site of sites.toSorted((a, b) => distance(a, root) - distance(b, root))) {
    const branch = joined.filter(other => net.outbound(other.number) < Math.min(BRANCHES, net.limit(other.number)));
    const parent = branch.toSorted((a, b) => distance(a, site) - distance(b, site))[0] ?? root;
    net.add(parent, site, { fixed: true });
    joined.push(site);
  }
}

function addLoops(net: WarpNet, sites: readonly Site[]): void {
  const pairs = sites.flatMap((a, i) => sites.slice(i + 1).map(b => ({ a, b, length: distance(a, b) })));
  const free = pairs.filter(({ a, b }) => !net.joins(a.number, b.number)).toSorted((p, q) => p.length - q.length);
  let loops = 0;
  for (const { a, b } of free) {
    if (loops < LOOPS && net.room(a.number) > 0 && net.room(b.number) > 0) {
      net.add(a, b, { fixed: true });
      loops += 1;
    }
  }
}

function shape(type: Shape['type'], anchor: Site, inside: readonly Site[], properties: Shape['properties']): Shape {
  return { type, anchor: anchor.number, interior: inside.map(({ number }) => number), target: null, properties };
}
