import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../../src/rules/dice.ts';
import type { Cluster } from '../cluster/Cluster.ts';
import type { Mark } from './results.ts';
import type { Say } from './options.ts';

/** Longer than a lease lasts, so that another node takes what the node has that stands still. */
const STANDSTILL = [3_500, 6_000] as const;
const DOWN = [200, 3_000] as const;
const CALM = [1_000, 4_000] as const;

const KINDS = ['kill', 'pause', 'redis', 'drain'] as const;
export type Kind = (typeof KINDS)[number];

/** Does one thing after the other to a cluster, in an order and with pauses that its dice say, and puts each right again. */
export class Trouble {
  readonly marks: Mark[] = [];
  readonly counts: Record<Kind, number> = { kill: 0, pause: 0, redis: 0, drain: 0 };
  readonly #cluster: Cluster;
  readonly #dice: Dice;
  readonly #say: Say;
  readonly #calm = new AbortController();

  constructor(cluster: Cluster, dice: Dice, say: Say) {
    this.#cluster = cluster;
    this.#dice = dice;
    this.#say = say;
  }

  /** Resolves after `stop`, when everything runs again. All kinds come equally often. */
  async make(): Promise<void> {
    let kinds: Kind[] = [];
    while (await this.#rest(CALM)) {
      if (kinds.length === 0) kinds = this.#dice.shuffle(KINDS);
      await this.#do(kinds.pop() ?? 'kill');
    }
  }

  stop(): void {
    this.#calm.abort();
  }

  async #do(kind: Kind): Promise<void> {
    const node = this.#dice.pick(this.#cluster.nodes);
    this.counts[kind] += 1;
    const label = kind === 'redis' ? 'Redis is killed' : `${node.name}: ${kind}`;
    this.marks.push({ at: Date.now(), label });
    this.#say(label);
    if (kind === 'kill') {
      await node.kill();
      await this.#wait(DOWN);
      await node.start();
    } else if (kind === 'drain') {
      const code = await node.stop();
      if (code !== 0) throw new Error(`${node.name} drained and ended with ${code}:\n${node.log(10).join('\n')}`);
      await node.start();
    } else if (kind === 'pause') {
      node.pause();
      await this.#wait(STANDSTILL);
      node.resume();
    } else {
      await this.#cluster.redis?.kill();
      await this.#wait(DOWN);
      await this.#cluster.redis?.start();
    }
  }

  async #wait([least, most]: readonly [number, number]): Promise<void> {
    await sleep(this.#dice.int(least, most));
  }

  /** False when there is to be no more trouble. */
  async #rest([least, most]: readonly [number, number]): Promise<boolean> {
    await sleep(this.#dice.int(least, most), undefined, { signal: this.#calm.signal }).catch(() => {});
    return !this.#calm.signal.aborted;
  }
}
