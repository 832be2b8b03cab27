import { computed, effect, signal } from '@preact/signals';
import { MarketBook, type Stop } from '../../sdk/MarketBook.ts';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { Game } from './Game.ts';

export type Market = ReplyOf<'market.get'>;

/** What was last seen of a station's market, and when. */
export interface MarketPage {
  stop: Stop;
  market: Market;
  seenAt: number;
}

/** As many as a browser keeps of a region: those seen last. */
const MOST = 100;
/** Several prices that move at once are looked at once. */
const SETTLES_IN = 250;

/** The markets that the pilot has seen in this region, also in sessions before; the one of their sector is always as it is now. */
export class Markets {
  readonly #game: Game;
  /** By station. */
  readonly pages = signal<ReadonlyMap<string, MarketPage>>(new Map());
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #end: () => void;
  #key = '';

  constructor(game: Game) {
    this.#game = game;
    game.on('market.changed', change => this.#moved(change));
    game.on('back', () => this.#lookAround(game.me.peek().currentSectorId));
    const sector = computed(() => game.me.value.currentSectorId);
    this.#end = effect(() => {
      const { region } = game.atlas.value.map;
      this.#open(`sectorwars.markets.${game.me.peek().id}.${region}`);
      this.#lookAround(sector.value);
    });
  }

  /** Reads a market of the sector that the pilot is in. */
  async look(stationId: string): Promise<void> {
    const stop = this.#game.atlas.peek().station(stationId);
    if (!stop) return;
    const market = await this.#game.pilot.market(stationId);
    const { id, name, sectorId, class: rank, type } = stop;
    this.#note({ stop: { id, name, sectorId, class: rank, type }, market, seenAt: Date.now() });
  }

  /** For what is to be made of it. */
  book(): MarketBook {
    const book = new MarketBook();
    for (const { stop, market } of this.pages.value.values()) book.note(stop, market);
    return book;
  }

  close(): void {
    this.#end();
    for (const timer of this.#due.values()) clearTimeout(timer);
  }

  #lookAround(sector: number): void {
    for (const { id } of this.#game.atlas.peek().stationsAt(sector)) {
      // One that the pilot has left meanwhile is looked at the next time.
      this.look(id).catch(() => {});
    }
  }

  /** The price is told, the stock is not: it is asked for. */
  #moved({ stationId, commodity, buy, sell }: { [K in 'stationId' | 'commodity']: string } & Moved): void {
    const page = this.pages.peek().get(stationId);
    const shelf = page?.market.resources[commodity];
    if (page && shelf) {
      const resources = { ...page.market.resources, [commodity]: { ...shelf, buyPrice: buy, sellPrice: sell } };
      this.#note({ ...page, market: { ...page.market, resources }, seenAt: Date.now() });
    }
    clearTimeout(this.#due.get(stationId));
    const look = () => void this.look(stationId).catch(() => {});
    this.#due.set(stationId, setTimeout(look, SETTLES_IN));
  }

  #note(page: MarketPage): void {
    const { [page.stop.id]: _former, ...others } = Object.fromEntries(this.pages.peek());
    const pages = [...Object.values(others), page].slice(-MOST);
    this.pages.value = new Map(pages.map(each => [each.stop.id, each]));
    try {
      localStorage.setItem(this.#key, JSON.stringify(pages));
    } catch {
      // A browser that keeps nothing more still shows what was seen now.
    }
  }

  #open(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    this.pages.value = new Map(kept(key).map(page => [page.stop.id, page]));
  }
}

interface Moved {
  buy: number | null;
  sell: number | null;
}

function kept(key: string): MarketPage[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as MarketPage[];
  } catch {
    return [];
  }
}
