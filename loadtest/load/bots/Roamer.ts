import type { Records } from '../Records.ts';
import type { Tally } from '../Tally.ts';
import type { Link } from './Link.ts';
import type { Account } from './messages.ts';
import type { Rover } from './Rover.ts';
import type { Known, Order } from './trader.ts';
import type { Answer } from './wire.ts';

/** A rover that keeps account of what it is answered, and knows of itself what it was told. */
export class Roamer {
  readonly rover: Rover;
  readonly me: Known = { sectorId: 0, credits: 0, docked: false, cargo: { capacity: 0, used: 0, contents: {} } };
  readonly records: Records;
  readonly tally: Tally;
  #isBusy = false;

  constructor(rover: Rover, { records, tally }: { records: Records; tally: Tally }) {
    this.rover = rover;
    this.records = records;
    this.tally = tally;
  }

  async enter(): Promise<void> {
    this.look(await this.rover.here());
  }

  /** Takes for true what the room showed. */
  look({ me }: Link): void {
    Object.assign(this.me, me);
  }

  /** Until it is answered; what was answered is on record. */
  async give({ name, payload, durable, fits }: Order): Promise<Answer> {
    const { number, commandId } = durable ? this.records.nextId() : { number: 0, commandId: undefined };
    const began = performance.now();
    this.#isBusy = true;
    const answer = await this.rover.order(name, commandId ? { ...payload, commandId } : payload);
    this.#isBusy = false;
    this.tally.count(name, performance.now() - began, durable && answer.ok);
    if (!answer.ok) this.tally.refuse(name, answer.code);
    else if (!fits(answer.reply)) this.records.fault(`${name} was answered ${JSON.stringify(answer.reply)}`);
    else if (durable) this.records.acknowledge(number);
    return answer;
  }

  get account(): Account {
    const { account, bytesIn } = this.rover;
    return { playerId: account.playerId, me: this.me, bytesIn, unsure: this.#isBusy };
  }
}
