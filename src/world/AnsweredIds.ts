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
    mark(playerId, commandId);
    this.#generations[0]?.add(one, other);
  }

  /** Forgets what is too old by now. */
  forget(now: number): void {
    if (now >= this.#rotatesAt) this.#rotate(now);
  }

  has(playerId: string, commandId: string): boolean {
    mark(playerId, commandId);
    for (const marks of this.#generations) if (marks.has(one, other)) return true;
    return false;
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

  add(first: number, second: number): void {
    const at = this.#find(first, second);
    if (this.#table[at] !== 0) return;
    this.#put(at, first, second);
    this.#count += 1;
    if (this.#count * 4 > this.#table.length) this.#grow();
  }

  has(first: number, second: number): boolean {
    return this.#table[this.#find(first, second)] !== 0;
  }

  /** Where the pair is, or else the free place for it. */
  #find(first: number, second: number): number {
    const mask = this.#table.length - 1;
    for (let at = (first * 2) & mask; ; at = (at + 2) & mask) {
      const there = this.#table[at];
      if (there === 0 || (there === first && this.#table[at + 1] === second)) return at;
    }
  }

  #put(at: number, first: number, second: number): void {
    this.#table[at] = first;
    this.#table[at + 1] = second;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      const [first = 0, second = 0] = [before[at], before[at + 1]];
      if (first !== 0) this.#put(this.#find(first, second), first, second);
    }
  }
}

/** Of this process alone, so that nobody can make ids that crowd together. */
const FIRST = randomInt(2 ** 31);
const SECOND = randomInt(2 ** 31);

/** What a player's command looks like, left here by `mark`: every command is looked for. */
let one = 0;
let other = 0;

/** The player of the last command, and what they look like: those of one player are added together. */
let player = { id: '', one: FIRST, other: SECOND };

function mark(playerId: string, commandId: string): void {
  if (player.id === playerId) ({ one, other } = player);
  else {
    one = FIRST;
    other = SECOND;
    blend(playerId);
    player = { id: playerId, one, other };
  }
  blend(commandId);
  one = Math.imul(one ^ (one >>> 15), 0x85ebca6b);
  other = Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  // 0 marks a free place.
  one = (one ^ (other >>> 16)) >>> 0 || 1;
  other = (other ^ (other >>> 16)) >>> 0;
}

function blend(text: string): void {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995) + 1;
  }
}
