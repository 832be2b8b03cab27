import { computed, type Signal, signal } from '@preact/signals';
import type { Answer } from '../../sdk/Api.ts';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { Happenings, Pilot } from '../../sdk/Pilot.ts';
import type { SectorWars } from '../../sdk/SectorWars.ts';
import type { Me, MyShip } from '../../sdk/View.ts';
import { Atlas } from './Atlas.ts';
import { Feed } from './Feed.ts';
import { Helm } from './Helm.ts';
import { Markets } from './Markets.ts';

export type Moves = ReplyOf<'nav.moves'>;
/** Latent ways and formations that the pilot has found in this region. */
export type Finds = Omit<ReplyOf<'nav.chart'>, 'visited'>;
export type Sighting = {
  id: string;
  name: string;
  shipType: string;
  rank: string;
  nameColor: string;
  reputationTier: string;
  isDocked: boolean;
  isLanded: boolean;
};
type Catalog = Answer<'catalog'>;

/** The panels beside the map. On a phone each of them, the map and the talk fill the page. */
export type PanelName = 'sector' | 'station' | 'ship' | 'journey';
export type Shown = PanelName | 'map' | 'comms';

/** What the cockpit shows of one pilot's game: the SDK's view as signals, and what is known around it. */
export class Game {
  readonly pilot: Pilot;
  readonly galaxy: SectorWars;
  readonly catalog: Catalog;
  readonly me: Signal<Me>;
  readonly ship: Signal<MyShip | null>;
  /** Who is in the sector, but for oneself. */
  readonly company = signal<readonly Sighting[]>([]);
  readonly region: Signal<string>;
  readonly atlas: Signal<Atlas>;
  /** Where one may fly from here; null until it is known. */
  readonly moves = signal<Moves | null>(null);
  /** Sectors of this region that the pilot has been to. */
  readonly visited = signal<ReadonlySet<number>>(new Set());
  readonly finds = signal<Finds>({ ways: [], formations: [] });
  /** Whether the line stands; `away` while the pilot is coming back. */
  readonly line = signal<'there' | 'away'>('there');
  /** The sector that is looked at on the map; null for the one the pilot is in. */
  readonly selected = signal<number | null>(null);
  readonly shown = signal<Shown>('map');
  readonly panel = signal<PanelName>('sector');
  readonly feed: Feed;
  readonly helm: Helm;
  readonly markets: Markets;
  readonly here = computed(() => this.atlas.value.sector(this.me.value.currentSectorId));
  readonly #offs: (() => void)[] = [];

  static async open(pilot: Pilot, galaxy: SectorWars): Promise<Game> {
    const [map, catalog] = await Promise.all([galaxy.map(pilot.region), galaxy.catalog()]);
    const game = new Game(pilot, galaxy, { atlas: new Atlas(map), catalog });
    game.#look();
    game.#read();
    return game;
  }

  private constructor(pilot: Pilot, galaxy: SectorWars, { atlas, catalog }: { atlas: Atlas; catalog: Catalog }) {
    this.pilot = pilot;
    this.galaxy = galaxy;
    this.catalog = catalog;
    this.me = signal(pilot.me);
    this.ship = signal(pilot.hasShip ? pilot.ship : null);
    this.region = signal(pilot.region);
    this.atlas = signal(atlas);
    this.feed = new Feed(pilot);
    this.helm = new Helm(this);
    this.on('changed', part => this.#sync(part));
    this.on('away', () => (this.line.value = 'away'));
    this.on('back', () => {
      this.line.value = 'there';
      this.#look();
      this.#read();
    });
    this.#see();
    this.markets = new Markets(this);
  }

  /** Listens for as long as the game is open. */
  on<N extends keyof Happenings>(name: N, listener: (data: Happenings[N]) => void): void {
    this.#offs.push(this.pilot.on(name, listener));
  }

  /** Shows a panel: beside the map, or on a phone in its place. */
  show(what: Shown): void {
    this.shown.value = what;
    if (what !== 'map' && what !== 'comms') this.panel.value = what;
  }

  /** What the pilot knows of the region is asked for: after something was found. */
  async readChart(): Promise<void> {
    const { region } = this.pilot;
    const { visited, ...finds } = await this.pilot.command('nav.chart');
    if (this.pilot.region !== region || this.region.peek() !== region) return;
    // Where the pilot has flown meanwhile is known here already.
    this.visited.value = new Set([...visited, ...this.visited.peek()]);
    this.finds.value = finds;
  }

  close(): void {
    for (const off of this.#offs.splice(0)) off();
    this.feed.close();
    this.markets.close();
  }

  #sync(part: Happenings['changed']): void {
    if (part === 'sector') this.#see();
    else if (part === 'ship') this.ship.value = this.pilot.hasShip ? this.pilot.ship : null;
    else {
      const before = this.me.peek();
      this.me.value = this.pilot.me;
      if (this.pilot.me.currentSectorId !== before.currentSectorId || this.pilot.region !== this.region.peek())
        this.#look();
    }
  }

  #see(): void {
    const own = this.me.peek().id;
    this.company.value = [...this.pilot.sector.pilots]
      .filter(([id]) => id !== own)
      .map(([id, pilot]) => ({ id, ...(pilot.toJSON() as Omit<Sighting, 'id'>) }));
  }

  /** In another sector, or another region: what lies around is asked for. */
  #look(): void {
    const { region } = this.pilot;
    if (region !== this.region.peek()) void this.#turnPage(region);
    const { currentSectorId } = this.pilot.me;
    if (!this.visited.peek().has(currentSectorId))
      this.visited.value = new Set(this.visited.peek()).add(currentSectorId);
    // A line that breaks meanwhile comes back, and this is asked anew then.
    this.askWays().catch(() => {});
  }

  #read(): void {
    // A line that breaks meanwhile comes back, and this is asked anew then.
    this.readChart().catch(() => {});
  }

  /** Asks where one may fly from here: also when a way was found that nobody knew. */
  async askWays(): Promise<void> {
    const moves = await this.pilot.moves();
    if (moves.sectorId === this.me.peek().currentSectorId) this.moves.value = moves;
  }

  async #turnPage(region: string): Promise<void> {
    const map = await this.galaxy.map(region);
    if (this.pilot.region !== region) return;
    this.region.value = region;
    this.visited.value = new Set([this.pilot.me.currentSectorId]);
    this.finds.value = { ways: [], formations: [] };
    this.selected.value = null;
    this.helm.forget();
    this.atlas.value = new Atlas(map);
    this.#read();
  }
}
