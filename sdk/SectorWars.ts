import type { LoginBody, RegisterBody, Session } from '../src/protocol/accounts.ts';
import { type Answer, Api } from './Api.ts';
import { Nodes } from './Nodes.ts';
import { Refused, Unreachable } from './errors.ts';
import { Patience } from './Patience.ts';
import { Pilot } from './Pilot.ts';

export interface GalaxyOptions {
  /** How long to wait for a galaxy that is away or busy, in milliseconds. */
  patience?: number;
  /** In which language the guard speaks and refusals are told, as `Accept-Language` has it: `'de'`, `'pt-BR, es;q=0.8'`. */
  language?: string;
  /** Where others may have renewed the session of a pilot that they share, as two tabs of a browser do: what was kept last. */
  latest?: () => Session | null;
}

/** A galaxy: what everybody may look up, and the way to a pilot of one's own. */
export class SectorWars {
  readonly #nodes: Nodes;
  readonly #api: Api;
  readonly #patience: number;
  readonly #latest: GalaxyOptions['latest'];
  readonly #maps = new Map<string, Promise<Answer<'map'>>>();

  private constructor(urls: readonly string[], { patience = 60_000, language, latest }: GalaxyOptions) {
    this.#nodes = new Nodes(urls);
    this.#api = new Api(this.#nodes, { patience, language });
    this.#patience = patience;
    this.#latest = latest;
  }

  /** By any of its nodes; the others are learnt from it. Several may be given, should the first be away. */
  static connect(url: string | readonly string[], options: GalaxyOptions = {}): SectorWars {
    return new SectorWars(typeof url === 'string' ? [url] : url, options);
  }

  async register(
    username: string,
    password: string,
    more: Omit<RegisterBody, 'username' | 'password'> = {},
  ): Promise<Pilot> {
    const patience = new Patience(this.#patience);
    for (;;) {
      try {
        return this.resume(await this.#api.call('register', { body: { username, password, ...more } }));
      } catch (error) {
        if (!(error instanceof Unreachable) || !(await patience.pause())) throw error;
      }
      // Whether it was heard is not known: who can log in has been registered.
      const pilot = await this.login(username, password).catch((error: unknown) => {
        if (error instanceof Refused && error.code === 'ERR_CREDENTIALS') return null;
        throw error;
      });
      if (pilot) return pilot;
    }
  }

  async login(username: string, password: string): Promise<Pilot> {
    const body: LoginBody = { username, password };
    return this.resume(await this.#api.call('login', { body }));
  }

  /** Goes on with a session that was kept (`pilot.session`, and its event). */
  resume(session: Session): Pilot {
    return new Pilot({ api: this.#api, nodes: this.#nodes, session, patience: this.#patience, latest: this.#latest });
  }

  async regions(): Promise<Answer<'regions'>['regions']> {
    return (await this.#api.call('regions', {})).regions;
  }

  region(name: string): Promise<Answer<'region'>> {
    return this.#api.call('region', { params: { name } });
  }

  /** Sectors, warps, stations and planets of a region; asked for once, as they do not change. */
  map(name: string): Promise<Answer<'map'>> {
    let map = this.#maps.get(name);
    if (!map) {
      map = this.#api.call('map', { params: { name } });
      map.catch(() => this.#maps.delete(name));
      this.#maps.set(name, map);
    }
    return map;
  }

  /** Hulls, commodities, factions and ranks. */
  catalog(): Promise<Answer<'catalog'>> {
    return this.#api.call('catalog', {});
  }

  nexusStats(): Promise<Answer<'nexusStats'>> {
    return this.#api.call('nexusStats', {});
  }

  async nexusClusters(): Promise<Answer<'nexusClusters'>['clusters']> {
    return (await this.#api.call('nexusClusters', {})).clusters;
  }
}
