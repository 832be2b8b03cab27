import { batch, signal } from '@preact/signals';
import type { Answer } from '../../sdk/Api.ts';
import { Refused } from '../../sdk/errors.ts';
import { notify } from '../app/notices.ts';
import { hasGap, merged } from './history.ts';
import { ask, isLoggedIn, LoggedOut, logIn, logOut } from './session.ts';
import { say } from './words.ts';

export type Overview = Answer<'adminOverview'>;
export type NodeView = Overview['nodes'][number];
export type RegionView = Overview['regions'][number];
export type Generation = Answer<'generations'>['generations'][number];
export type NodeSample = Answer<'nodeHistory'>['samples'][number];

const EVERY = 2_000;
/** The audit log is read with every so manyeth look, and so are orders while none is under way. */
const SELDOM = 5;

/** What the page knows of the galaxy behind it: looked at every two seconds while somebody looks at the page. */
export class Console {
  readonly stage = signal<'loading' | 'login' | 'forbidden' | 'open'>(isLoggedIn() ? 'loading' : 'login');
  readonly overview = signal<Overview | null>(null);
  readonly generations = signal<readonly Generation[] | null>(null);
  /** Whether the last look has failed: what is shown is old. */
  readonly isStale = signal(false);
  /** Samples by node. */
  readonly histories = signal<ReadonlyMap<string, readonly NodeSample[]>>(new Map());
  /** The node whose charts are shown; else the first. */
  readonly chosen = signal<string | null>(null);
  /** Grows when the audit log has to be read again. */
  readonly deeds = signal(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;

  /** Looks now, and again and again. */
  begin(): void {
    if (isLoggedIn()) void this.#round();
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && this.stage.value === 'open') void this.#round();
    });
  }

  lookAgain(): Promise<void> {
    return this.#round();
  }

  async logIn(username: string, password: string): Promise<void> {
    await logIn(username, password);
    await this.#round();
  }

  async logOut(): Promise<void> {
    clearTimeout(this.#timer);
    batch(() => {
      this.stage.value = 'login';
      this.overview.value = null;
      this.histories.value = new Map();
    });
    await logOut();
  }

  async drain(node: string): Promise<void> {
    await ask('drainNode', { params: { node } });
    this.deeds.value += 1;
    await this.#round();
  }

  async order(body: { id: string; name: string; displayName: string; sectors: number; seed?: number }): Promise<void> {
    const made = await ask('generateRegion', { body });
    const others = this.generations.value?.filter(({ id }) => id !== made.id) ?? [];
    this.generations.value = [made, ...others];
    this.deeds.value += 1;
    void this.#round();
  }

  async #round(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#look();
    clearTimeout(this.#timer);
    if (!document.hidden && this.stage.value !== 'login' && this.stage.value !== 'forbidden')
      this.#timer = setTimeout(() => void this.#round(), EVERY);
  }

  async #look(): Promise<void> {
    try {
      const overview = await ask('adminOverview', {});
      this.#tellOfLeavers(overview);
      const [histories, generations] = await Promise.all([this.#readHistories(overview), this.#readOrders()]);
      batch(() => {
        this.overview.value = overview;
        this.histories.value = histories;
        this.generations.value = generations;
        this.isStale.value = false;
        this.stage.value = 'open';
      });
    } catch (error) {
      if (error instanceof LoggedOut) this.stage.value = 'login';
      else if (error instanceof Refused && error.code === 'ERR_FORBIDDEN') this.stage.value = 'forbidden';
      else this.isStale.value = true;
    }
  }

  async #readHistories({ nodes }: Overview): Promise<ReadonlyMap<string, readonly NodeSample[]>> {
    const entries = nodes.map(async ({ id, state }) => {
      const known = this.histories.value.get(id) ?? [];
      if (!state) return [id, known] as const;
      // What one look has missed, the node still knows.
      const all = hasGap(known, state.samples) ? await this.#historyOf(id) : [];
      return [id, merged(merged(known, all), state.samples)] as const;
    });
    return new Map(await Promise.all(entries));
  }

  async #historyOf(node: string): Promise<readonly NodeSample[]> {
    const history = await ask('nodeHistory', { params: { node } }).catch(() => null);
    return history?.samples ?? [];
  }

  async #readOrders(): Promise<readonly Generation[]> {
    const known = this.generations.value;
    const isUnderWay = known?.some(({ status }) => status === 'waiting' || status === 'running');
    this.#looks += 1;
    if (this.#looks % SELDOM === 0) this.deeds.value += 1;
    if (known && !isUnderWay && this.#looks % SELDOM !== 0) return known;
    return (await ask('generations', {})).generations;
  }

  #tellOfLeavers({ nodes }: Overview): void {
    const left = this.overview.value?.nodes.filter(({ id }) => nodes.every(node => node.id !== id)) ?? [];
    for (const { id, isDraining } of left)
      notify(isDraining ? say().hasStopped(id) : say().hasGone(id), isDraining ? 'good' : 'bad');
  }
}
