import { computed, signal } from '@preact/signals';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { Desk } from './Desk.ts';

export type Haggle = ReplyOf<'haggle.open'>;
export type Outcome = ReplyOf<'haggle.offer'>['outcome'];

/** What is talked about with the trader of the station, and what was agreed. */
export class Talks {
  readonly #desk: Desk;
  readonly all = signal<readonly Haggle[]>([]);
  /** What the trader made of the last offer. */
  readonly outcome = signal<Outcome | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** About the good and the side of the order. */
  readonly current = computed(
    () =>
      this.all.value.find(
        ({ commodity, side }) => commodity === this.#desk.good.value && side === this.#desk.ticket.side.value,
      ) ?? null,
  );

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async ask(): Promise<void> {
    const stationId = this.#desk.station.peek()?.id;
    if (!stationId || !this.#desk.isDocked.peek()) {
      this.all.value = [];
      return;
    }
    const { haggles } = await this.#desk.game.pilot.command('haggle.status', { stationId });
    this.all.value = haggles;
    this.#awaitEnd();
  }

  /** Begins to haggle about as many units as the ticket says. */
  async begin(): Promise<void> {
    const { ticket, game } = this.#desk;
    this.outcome.value = null;
    this.#note(await game.pilot.command('haggle.open', { ...this.#topic(), quantity: ticket.quantity.peek() }));
  }

  async offer(price: number): Promise<void> {
    const { outcome, ...haggle } = await this.#desk.game.pilot.command('haggle.offer', {
      ...this.#topic(),
      offer: price,
    });
    this.outcome.value = outcome;
    this.#note(haggle);
    // The order is about another price now.
    if (outcome === 'accepted') this.#desk.ticket.want(haggle.quantity);
  }

  #topic() {
    const { station, good, ticket } = this.#desk;
    return { stationId: station.peek()?.id ?? '', commodity: good.peek() ?? '', side: ticket.side.peek() };
  }

  #note(haggle: Haggle): void {
    const others = this.all.peek().filter(each => each.commodity !== haggle.commodity || each.side !== haggle.side);
    this.all.value = [...others, haggle];
    this.#awaitEnd();
  }

  /** Looks again when the first of them has lapsed. */
  #awaitEnd(): void {
    clearTimeout(this.#timer);
    const ends = this.all.peek().flatMap(({ until }) => (until ? [Date.parse(until)] : []));
    if (ends.length === 0) return;
    this.#timer = setTimeout(() => void this.ask().catch(() => {}), Math.max(1000, Math.min(...ends) - Date.now()));
  }
}
