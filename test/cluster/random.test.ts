import { expect } from 'chai';
import * as fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterNode } from '../../loadtest/cluster/ClusterNode.ts';
import { type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import type { Trader } from '../support/Trader.ts';

const RUNS = Number(process.env['CLUSTER_RUNS'] ?? 1);
const SEED = process.env['CLUSTER_SEED'];
const PILOTS = 4;

/** One thing of a pilot's day: a trader's next three steps, a journey, a lost line, a command that was answered before. */
const errand = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ what: 'trade' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'travel' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'loseLine' as const }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('repeat' as const), which: fc.nat(1000) }) },
);

/** What befalls one of the nodes that are well: after so long, and for so long, in milliseconds. */
const mishap = fc.record({
  what: fc.constantFrom('is killed', 'is restarted', 'stands still'),
  node: fc.nat(2),
  after: fc.integer({ min: 50, max: 1_500 }),
  lasts: fc.nat(5_000),
});

const plan = fc.record({
  days: fc.array(fc.array(errand, { minLength: 14, maxLength: 14 }), { minLength: PILOTS, maxLength: PILOTS }),
  mishaps: fc.array(mishap, { minLength: 3, maxLength: 3 }),
});

type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

/** Plans that once found something for which there is no test of its own. */
const KNOWN: [Plan][] = [];

describe('a galaxy to which anything may happen', function () {
  this.timeout(180_000 + RUNS * 60_000);
  let galaxy: SharedGalaxy;

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  it('keeps all that it acknowledged, once, and everybody in one place', async () => {
    await fc.assert(
      fc.asyncProperty(plan, ({ days, mishaps }) => live(galaxy, days, mishaps)),
      {
        numRuns: KNOWN.length + RUNS,
        examples: KNOWN,
        // A run takes ten seconds, and the same plan need not fail twice: the seed and the plan are told, nothing is shrunk.
        endOnFailure: true,
        ...(SEED === undefined ? {} : { seed: Number(SEED) }),
      },
    );
  });
});

async function live(galaxy: SharedGalaxy, days: Plan['days'], mishaps: Plan['mishaps']): Promise<void> {
  await galaxy.calm();
  const traders = await galaxy.crowd(days.length);
  const { nodes } = galaxy.cluster;
  try {
    await Promise.all([...traders.map((trader, index) => day(trader, days[index] ?? [])), disturb(nodes, mishaps)]);
    expect(nodes.map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready']);
    await galaxy.agreesWith(traders);
  } finally {
    await Promise.all(traders.map(({ pilot }) => pilot.leave()));
  }
}

async function day(trader: Trader, errands: Plan['days'][number]): Promise<void> {
  for (const one of errands) {
    if (one.what === 'travel') await trader.travel();
    else if (one.what === 'loseLine') await trader.loseLine();
    else if (one.what === 'repeat') await trader.repeat(one.which);
    else for (let step = 0; step < 3; step += 1) await trader.step();
  }
}

/** Nodes die, stand still, stop and come back; at most two of them are away at once. */
async function disturb(nodes: readonly ClusterNode[], mishaps: Plan['mishaps']): Promise<void> {
  const away: Promise<void>[] = [];
  for (const { what, node: which, after, lasts } of mishaps) {
    await sleep(after);
    const well = nodes.filter(({ state }) => state === 'ready');
    const node = well[which % well.length];
    if (node && well.length > 1) away.push(HAPPEN[what](node, lasts));
  }
  await Promise.all(away);
}

const HAPPEN: Readonly<Record<Plan['mishaps'][number]['what'], (node: ClusterNode, lasts: number) => Promise<void>>> = {
  'is killed': async (node, lasts) => {
    await node.kill();
    await sleep(lasts);
    await node.start();
  },
  'is restarted': node => node.restart(),
  'stands still': async (node, lasts) => {
    node.pause();
    await sleep(lasts);
    node.resume();
  },
};
