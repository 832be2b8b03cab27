import { type CanvasSource, Container } from 'pixi.js';
import type { Camera, Size } from '../camera.ts';
import { Quads } from './Quads.ts';

const TILE = 700;
const DEPTHS = [
  { stars: 110, drift: 0.035, size: [1.6, 3.2], alpha: [0.12, 0.4] },
  { stars: 60, drift: 0.09, size: [2.2, 4.6], alpha: [0.16, 0.5] },
] as const;

/** Stars far behind the map, which move less than it does when the camera pans. */
export class DeepSpace {
  readonly layer = new Container();
  readonly #depths: { drift: number; quads: Quads }[];
  #across = 0;
  #down = 0;

  constructor(sheet: CanvasSource) {
    this.#depths = DEPTHS.map(({ drift }) => ({ drift, quads: new Quads(sheet) }));
    this.layer.addChild(...this.#depths.map(({ quads }) => quads.holder));
  }

  show({ x, y }: Camera, size: Size): void {
    this.#fill(Math.ceil(size.width / TILE) + 1, Math.ceil(size.height / TILE) + 1);
    for (const { drift, quads } of this.#depths) {
      // In pixels; how near the camera is does not matter for what is infinitely far.
      const middle = { x: wrapped(x * 8 * drift) + size.width / 2, y: wrapped(y * 8 * drift) + size.height / 2 };
      quads.show({ ...middle, zoom: 1 }, size, 1);
    }
  }

  /** As many of the same tile beside one another as fill the screen. */
  #fill(across: number, down: number): void {
    if (across <= this.#across && down <= this.#down) return;
    this.#across = across;
    this.#down = down;
    this.#depths.forEach(({ quads }, depth) => {
      const { stars, size, alpha } = DEPTHS[depth] ?? DEPTHS[0];
      const even = evenly(depth + 1);
      const tile = Array.from({ length: stars }, () => ({
        glyph: 'star' as const,
        x: even() * TILE,
        y: even() * TILE,
        size: size[0] + (size[1] - size[0]) * even(),
        alpha: alpha[0] + (alpha[1] - alpha[0]) * even(),
        colour: even() < 0.25 ? 0xffe0b8 : 0xcfdcff,
      }));
      const columns = Array.from({ length: across * down }, (_, i) => [i % across, Math.floor(i / across)] as const);
      quads.set(
        columns.flatMap(([column, row]) =>
          tile.map(star => ({ ...star, x: star.x + column * TILE, y: star.y + row * TILE })),
        ),
      );
    });
  }
}

function wrapped(value: number): number {
  return ((value % TILE) + TILE) % TILE;
}

/** The same numbers from 0 to 1 for the same seed: the sky is not another one each time. */
function evenly(seed: number): () => number {
  let state = seed * 2_654_435_769;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3_266_489_917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}
