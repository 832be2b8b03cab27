/** Disjoint sets of sectors, merged as warps join them. */
export class Parts {
  readonly #leader: number[];
  count: number;

  constructor(sectors: number) {
    this.#leader = Array.from({ length: sectors + 1 }, (_, i) => i);
    this.count = sectors;
  }

  of(sector: number): number {
    let leader = sector;
    while (this.#leader[leader] !== leader) {
      this.#leader[leader] = this.#leader[this.#leader[leader]!]!;
      leader = this.#leader[leader]!;
    }
    return leader;
  }

  /** True when the two were apart until now. */
  join(a: number, b: number): boolean {
    const [p, q] = [this.of(a), this.of(b)];
    if (p === q) return false;
    this.#leader[p] = q;
    this.count -= 1;
    return true;
  }
}
