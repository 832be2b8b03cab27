import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterNode } from '../../loadtest/cluster/ClusterNode.ts';
import { type Dice, seededDice } from '../../src/rules/dice.ts';
import { type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import type { Trader } from '../support/Trader.ts';

/** Seeds that once found something for which there is no test of its own. */
const KNOWN: readonly number[] = [];
const RUNS = Number(process.env['CLUSTER_RUNS'] ?? 1);
const PILOTS = 4;
/** What everybody does in one run, and what happens to the nodes meanwhile. */
const ERRANDS = 14;
const MISHAPS = 3;

describe('a galaxy to which anything may happen', function () {
  this.timeout(180_000);
  let galaxy: SharedGalaxy;
  const first = Number(process.env['CLUSTER_SEED'] ?? Date.now() % 1_000_000);
  const seeds = [...KNOWN, ...Array.from({ length: RUNS }, (_, run) => first + run)];

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  for (const seed of seeds) {
    it(`keeps all that it acknowledged, once, and everybody in one place (seed ${seed})`, async () => {
      await galaxy.calm();
      const dice = seededDice(seed);
      const traders = await galaxy.crowd(PILOTS);
      const story: string[] = [];
      const told = () => `seed ${seed}: ${story.join(', ')}`;
      try {
        await Promise.all([
          ...traders.map((trader, index) => live(trader, seededDice(seed * 31 + index), ERRANDS)),
          disturb(galaxy, dice, story),
        ]);
      } catch (error) {
        await Promise.all(traders.map(({ pilot }) => pilot.leave()));
        throw new Error(told(), { cause: error });
      }
      expect(galaxy.cluster.nodes.map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready']);
      await galaxy.agreesWith(traders, told());
      await Promise.all(traders.map(({ pilot }) => pilot.leave()));
    });
  }
});

/** Trades, flies and travels; loses the line now and then, and sends again what was answered long ago. */
async function live(trader: Trader, dice: Dice, errands: number): Promise<void> {
  for (let errand = 0; errand < errands; errand += 1) {
    const chance = dice.int(1, 10);
    if (chance <= 2) await trader.travel();
    else if (chance === 3) await trader.loseLine();
    else if (chance === 4) await trader.repeat(dice);
    else for (let step = 0; step < 3; step += 1) await trader.step();
  }
}

/** Nodes die, stand still, stop and come back; at most two of them are away at once. */
async function disturb({ cluster }: SharedGalaxy, dice: Dice, story: string[]): Promise<void> {
  const away: Promise<void>[] = [];
  for (let mishap = 0; mishap < MISHAPS; mishap += 1) {
    await sleep(dice.int(50, 1_500));
    const well = cluster.nodes.filter(({ state }) => state === 'ready');
    if (well.length < 2) continue;
    const node = well[dice.int(0, well.length - 1)] as ClusterNode;
    const kind = dice.int(0, MISHAP_KINDS.length - 1);
    const [name, happen] = MISHAP_KINDS[kind] as (typeof MISHAP_KINDS)[number];
    story.push(`${node.name} ${name}`);
    away.push(happen(node, dice.int(0, 5_000)));
  }
  await Promise.all(away);
}

const MISHAP_KINDS: readonly [string, (node: ClusterNode, milliseconds: number) => Promise<void>][] = [
  [
    'is killed',
    async (node, milliseconds) => {
      await node.kill();
      await sleep(milliseconds);
      await node.start();
    },
  ],
  ['is restarted', node => node.restart()],
  [
    'stands still',
    async (node, milliseconds) => {
      node.pause();
      await sleep(milliseconds);
      node.resume();
    },
  ],
];
