import { letters, type Lettering, widthOf } from './lettering.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Names on a map. Each takes the first of its places where it covers no other name; who comes first chooses first. */
export class Labels {
  readonly #taken: Box[] = [];
  readonly #right: number;

  constructor(right: number) {
    this.#right = right;
  }

  /** Keeps a piece of the map free of names. */
  reserve(x: number, y: number, radius: number): void {
    this.#taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }

  /** Letters centred on one of `places`, or as near as the edge of the map allows; a place is the middle of the base line. */
  put(text: string, places: readonly { x: number; y: number }[], style: Omit<Lettering, 'x' | 'y' | 'anchor'>): string {
    const half = widthOf(text, style.size, style.tracking) / 2 + style.size;
    const inside = places.map(({ x, y }) => ({ x: Math.min(Math.max(x, half), this.#right - half), y }));
    const free = inside.find(place => !this.#isCovered(boxOf(text, place, style))) ?? inside[0]!;
    this.#taken.push(boxOf(text, free, style));
    return letters(text, { ...style, ...free, anchor: 'middle' });
  }

  #isCovered({ left, top, right, bottom }: Box): boolean {
    return this.#taken.some(box => left < box.right && right > box.left && top < box.bottom && bottom > box.top);
  }
}

function boxOf(
  text: string,
  { x, y }: { x: number; y: number },
  { size, tracking }: { size: number; tracking?: number },
): Box {
  const half = widthOf(text, size, tracking) / 2 + size * 0.3;
  return { left: x - half, right: x + half, top: y - size * 1.25, bottom: y + size * 0.3 };
}
