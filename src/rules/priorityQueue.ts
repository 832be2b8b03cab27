/** Whole numbers in order of a key: a binary heap. What is pushed again with a lower key comes out twice, the lower first. */
export class PriorityQueue {
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  push(value: number, key: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#values.push(value);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#keys[parent]! <= key) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#place(value, key, at);
  }

  /** The value with the least key. The queue must not be empty. */
  pop(): number {
    const first = this.#values[0]!;
    const key = this.#keys.pop()!;
    const value = this.#values.pop()!;
    if (this.size > 0) this.#sink(value, key);
    return first;
  }

  #sink(value: number, key: number): void {
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.#keys[child + 1]! < this.#keys[child]!) child += 1;
      if (this.#keys[child]! >= key) break;
      this.#move(child, at);
      at = child;
    }
    this.#place(value, key, at);
  }

  #move(from: number, to: number): void {
    this.#place(this.#values[from]!, this.#keys[from]!, to);
  }

  #place(value: number, key: number, at: number): void {
    this.#keys[at] = key;
    this.#values[at] = value;
  }
}
