import { randomUUID } from 'node:crypto';
import type { Outcome, Pilot } from './pilot.ts';

interface Command {
  name: string;
  payload: { commandId: string } & Record<string, unknown>;
}

/** A pilot who trades and flies without a pause, and keeps account of what was promised. */
export class Player {
  readonly pilot: Pilot;
  readonly #stationId: string;
  /** What was acknowledged, by command id. */
  readonly acknowledged = new Map<string, Record<string, unknown>>();
  /** Sent, and never answered. */
  pending: Command | undefined;
  #step = 0;

  constructor(pilot: Pilot, stationId: string) {
    this.pilot = pilot;
    this.#stationId = stationId;
  }

  /** Plays on until it is enough, or until a command stays without an answer. */
  async play(enough: () => boolean): Promise<void> {
    while (!enough() && !this.pending) await this.#send(this.#next());
  }

  /** Comes back and sends again what was not answered. */
  async resume(url: string): Promise<void> {
    this.pilot.url = url;
    await this.pilot.enter();
    const { pending } = this;
    this.pending = undefined;
    if (pending) await this.#send(pending);
    if (this.pending) throw new Error(`still not answered: ${JSON.stringify(this.pending)}`);
  }

  /** The ids of the trades that were acknowledged. */
  trades(): unknown[] {
    return [...this.acknowledged.values()].flatMap(({ transaction }) =>
      transaction ? [(transaction as { id: string }).id] : [],
    );
  }

  async #send(command: Command): Promise<void> {
    this.pending = command;
    const outcome: Outcome = await this.pilot.request(command.name, command.payload);
    if ('unanswered' in outcome) return;
    if ('refused' in outcome && outcome.refused === 'ERR_UNAVAILABLE') return;
    this.pending = undefined;
    if ('reply' in outcome) this.acknowledged.set(command.payload.commandId, outcome.reply);
  }

  #next(): Command {
    const commandId = randomUUID();
    const goods = GOODS[this.#step % GOODS.length];
    const round = [
      { name: 'dock', payload: { stationId: this.#stationId, commandId } },
      { name: 'trade.buy', payload: { stationId: this.#stationId, commodity: goods, quantity: 1, commandId } },
      { name: 'trade.buy', payload: { stationId: this.#stationId, commodity: goods, quantity: 2, commandId } },
      { name: 'undock', payload: { commandId } },
      { name: 'move', payload: { sectorId: 2, commandId } },
      { name: 'move', payload: { sectorId: 1, commandId } },
    ];
    const command = round[this.#step % round.length] as Command;
    this.#step += 1;
    return command;
  }
}

const GOODS = ['ore', 'organics', 'fuel', 'ore', 'fuel'];
