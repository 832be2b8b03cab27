import { computed, effect, signal } from '@preact/signals';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { MapStation } from '../game/Atlas.ts';
import type { Game } from '../game/Game.ts';
import { type Offer, offersFrom } from './deals.ts';
import { firstGood, firstQuantity, firstSide, goodsOf, type Side } from './order.ts';
import type { Past } from './paid.ts';
import { Talks } from './Talks.ts';
import { Ticket } from './Ticket.ts';
import { Watches } from './Watches.ts';
import { neighboursIn } from './ways.ts';

export type Slips = ReplyOf<'station.slips'>;
export type View = 'market' | 'deals' | 'watches';

/** What the station panel is about: one station of the sector, one good of its market, one order. */
export class Desk {
  readonly game: Game;
  readonly view = signal<View>('market');
  /** Which of several stations of the sector is looked at. */
  readonly picked = signal<string | null>(null);
  readonly good = signal<string | null>(null);
  readonly slips = signal<Slips | null>(null);
  /** The pilot's trades, newest first; null until they are known. */
  readonly trades = signal<readonly Past[] | null>(null);
  readonly ticket: Ticket;
  readonly talks: Talks;
  readonly watches: Watches;

  readonly #here = computed(() => this.game.atlas.value.stationsAt(this.game.me.value.currentSectorId));
  readonly #docked = computed(() => (this.game.me.value.isDocked ? this.game.me.value.currentPortId : null));
  readonly station = computed<MapStation | null>(() => {
    const wanted = this.#docked.value ?? this.picked.value;
    return this.#here.value.find(({ id }) => id === wanted) ?? this.#here.value[0] ?? null;
  });
  readonly isDocked = computed(() => this.#docked.value !== null);
  readonly market = computed(() => this.game.markets.pages.value.get(this.station.value?.id ?? '')?.market ?? null);
  readonly goods = computed(() =>
    this.market.value ? goodsOf(this.market.value, this.game.ship.value?.cargo.contents ?? {}) : null,
  );
  /** The good that the order is about. */
  readonly row = computed(() => this.goods.value?.traded.find(({ good }) => good === this.good.value) ?? null);

  #chosenAt: string | null = null;

  readonly neighbours = computed(() => neighboursIn(this.game.atlas.value.map));
  /** What should pay, of all that the pilot has seen. */
  readonly offers = computed<readonly Offer[]>(() => {
    const { me, ship, markets } = this.game;
    if (!ship.value) return [];
    return offersFrom(markets.book().deals({ me: me.value, ship: ship.value }), {
      here: me.value.currentSectorId,
      neighbours: this.neighbours.value,
      pages: markets.pages.value,
    });
  });

  constructor(game: Game) {
    this.game = game;
    this.ticket = new Ticket(this);
    this.talks = new Talks(this);
    this.watches = new Watches(game);
  }

  get stationsHere(): readonly MapStation[] {
    return this.#here.value;
  }

  /** Keeps up with the station for as long as the panel is shown; returns what ends it. */
  open(): () => void {
    const { pilot } = this.game;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ends = [
      // Another station: what was known of the former is forgotten, and its slips and talks are asked for.
      effect(() => {
        const id = this.station.value?.id;
        void this.#docked.value;
        if (this.slips.peek()?.stationId !== id) this.slips.value = null;
        if (!id) return;
        this.#ask(this.game.markets.look(id));
        this.#ask(this.askSlips());
        this.#ask(this.talks.ask());
      }),
      effect(() => {
        const id = this.station.value?.id ?? null;
        const traded = this.goods.value?.traded;
        if (!traded || (this.row.value && this.#chosenAt === id)) return;
        this.#chosenAt = id;
        this.choose(firstGood(traded));
      }),
      // Who comes, docks or goes may take or leave a slip.
      effect(() => {
        void this.game.company.value;
        clearTimeout(timer);
        timer = setTimeout(() => this.#ask(this.askSlips()), 300);
      }),
      this.ticket.open(),
      pilot.on('slip.free', () => this.#ask(this.askSlips())),
      pilot.on('slip.lost', () => this.#ask(this.askSlips())),
      pilot.on('price.alert', () => this.#ask(this.watches.ask())),
      () => clearTimeout(timer),
    ];
    this.#ask(this.watches.ask());
    this.#ask(this.#askTrades());
    return () => {
      for (const end of ends) end();
    };
  }

  /** Turns to a good, with an order that makes sense of it. */
  choose(good: string | null, side?: Side): void {
    this.good.value = good;
    const row = this.row.peek();
    const { cargo } = this.game.ship.peek() ?? NO_SHIP;
    const market = this.market.peek();
    if (!row || !market) return;
    const turned = side ?? firstSide(row.shelf, row.held);
    const { credits } = this.game.me.peek();
    const means = { side: turned, shelf: row.shelf, tax: market.tax, credits, cargo, held: row.held };
    this.ticket.begin(turned, firstQuantity(means));
  }

  async askSlips(): Promise<void> {
    const id = this.station.peek()?.id;
    if (!id) return;
    const slips = await this.game.pilot.command('station.slips', { stationId: id });
    if (this.station.peek()?.id === id) this.slips.value = slips;
  }

  async #askTrades(): Promise<void> {
    this.trades.value = (await this.game.pilot.trades({ limit: 100 })).trades;
  }

  /** What is asked in passing may fail: the pilot has flown on, or the line is being found again. */
  #ask(answer: Promise<unknown>): void {
    answer.catch(() => {});
  }
}

const NO_SHIP = { cargo: { capacity: 0, used: 0 } };

const desks = new WeakMap<Game, Desk>();

/** The desk of a game: what was chosen there is still chosen when the panel is opened again. */
export function deskOf(game: Game): Desk {
  const desk = desks.get(game) ?? new Desk(game);
  desks.set(game, desk);
  return desk;
}
