import { randomBytes } from 'node:crypto';
import type { Account, Log } from './bots/messages.ts';

const MOST_FAULTS = 20;

/** What bots were promised, kept to be held against the database. The ids of their commands are a prefix and a number. */
export class Records {
  readonly #prefix = `${randomBytes(4).toString('hex')}-${randomBytes(2).toString('hex')}-4000-8000-`;
  readonly #acknowledged: number[] = [];
  readonly faults: string[] = [];
  #given = 0;

  nextId(): { number: number; commandId: string } {
    this.#given += 1;
    return { number: this.#given, commandId: this.#prefix + this.#given.toString(16).padStart(12, '0') };
  }

  acknowledge(number: number): void {
    this.#acknowledged.push(number);
  }

  fault(fault: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }

  log(accounts: Account[]): Log {
    const { faults } = this;
    const acknowledged = Uint32Array.from(this.#acknowledged);
    return { prefix: this.#prefix, acknowledged, given: this.#given, faults, lost: {}, accounts };
  }
}
