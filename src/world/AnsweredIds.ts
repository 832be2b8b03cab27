import { randomInt } from 'node:crypto';

const GENERATIONS = 6;
const SMALLEST = 1024;

/**
 * Which commands were answered lately, without their answers: eight bytes each, where a receipt takes a hundred times that. It
 * forgets by the generation. Two commands in 2^64 look alike to it; one that was added is never missed.
 */
export class AnsweredIds {
  readonly #lifetime: number;
  #generations = [new Marks()];
  #rotatesAt = -Infinity;

  /** Nothing is forgotten before `lifetime` milliseconds. */
  constructor(lifetime: number) {
    this.#lifetime = lifetime;
  }

  add(playerId: string, commandId: string): void {
    this.#generations[0]?.add(hash(playerId + commandId, FIRST), hash(playerId + commandId, SECOND));
  }

  /** Forgets what is too old by now. */
  forget(now: number): void {
    if (now >= this.#rotatesAt) this.#rotate(now);
  }

  has(playerId: string, commandId: string): boolean {
    const [one, other] = [hash(playerId + commandId, FIRST), hash(playerId + commandId, SECOND)];
    return this.#generations.some(marks => marks.has(one, other));
  }

  #rotate(now: number): void {
    const isFirst = this.#rotatesAt === -Infinity;
    this.#rotatesAt = now + this.#lifetime / GENERATIONS;
    if (isFirst) return;
    this.#generations = [new Marks(), ...this.#generations.slice(0, GENERATIONS)];
  }
}

/** Pairs of numbers in a table with open addressing, never more than half full. */
class Marks {
  #table = new Uint32Array(2 * SMALLEST);
  #count = 0;

  add(one: number, other: number): void {
    const at = this.#find(one, other);
    if (this.#table[at] !== 0) return;
    this.#put(at, one, other);
    this.#count += 1;
    if (this.#count * 4 > this.#table.length) this.#grow();
  }

  has(one: number, other: number): boolean {
    return this.#table[this.#find(one, other)] !== 0;
  }

  /** Where the pair is, or else the free place for it. */
  #find(one: number, other: number): number {
    const mask = this.#table.length - 1;
    for (let at = (one * 2) & mask; ; at = (at + 2) & mask) {
      const there = this.#table[at];
      if (there === 0 || (there === one && this.#table[at + 1] === other)) return at;
    }
  }

  #put(at: number, one: number, other: number): void {
    this.#table[at] = one;
    this.#table[at + 1] = other;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      const [one = 0, other = 0] = [before[at], before[at + 1]];
      if (one !== 0) this.#put(this.#find(one, other), one, other);
    }
  }
}

/** Of this process alone, so that nobody can make ids that crowd together. */
const FIRST = randomInt(2 ** 31);
const SECOND = randomInt(2 ** 31);

/** Never 0, which marks a free place. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  mixed = Math.imul(mixed ^ seed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0 || 1;
}
