import { Container, type Geometry, Mesh, type Shader } from 'pixi.js';
import type { Camera, Point, Rect, Size } from '../camera.ts';
import { seen } from '../camera.ts';

/** What a tile is drawn from: four vertices for each of its quads. */
export interface Drawn {
  vertices: Uint8Array;
  quads: number;
  /** In space. */
  bounds: Rect;
}

/** Side of a tile, in units of space: what is out of sight is left out tile by tile. */
const TILE = 170;
/** How far things reach beyond their bounds, in pixels. */
const REACH = 60;

type Tile = { mesh: Mesh<Geometry, Shader>; bounds: Rect };

/** Many things of one kind, drawn at once. They stay as they are when the camera moves: that changes four numbers. */
export abstract class Layer<T> {
  readonly holder = new Container();
  readonly #shader: Shader;
  #tiles: Tile[] = [];

  protected constructor(shader: Shader) {
    this.#shader = shader;
  }

  protected abstract middleOf(thing: T): Point;
  protected abstract draw(things: readonly T[]): Drawn;
  protected abstract geometryOf(vertices: Uint8Array, indices: Uint32Array): Geometry;

  set(things: readonly T[]): void {
    for (const { mesh } of this.#tiles) {
      mesh.geometry.destroy(true);
      mesh.destroy();
    }
    const byTile = Map.groupBy(things, thing => {
      const { x, y } = this.middleOf(thing);
      return Math.floor(y / TILE) * 1024 + Math.floor(x / TILE);
    });
    this.#tiles = [...byTile.values()].map(members => {
      const { vertices, quads, bounds } = this.draw(members);
      const mesh = new Mesh({ geometry: this.geometryOf(vertices, indicesOf(quads)), shader: this.#shader });
      this.holder.addChild(mesh);
      return { mesh, bounds };
    });
  }

  /** Before it is drawn: from where, how large a size of 1 is in pixels, and how strong it shines. */
  show(camera: Camera, size: Size, scale: number, alpha = 1): void {
    this.holder.visible = this.#tiles.length > 0 && alpha > 0.01;
    if (!this.holder.visible) return;
    const view = seen(camera, size, REACH);
    for (const { mesh, bounds } of this.#tiles) {
      mesh.visible =
        bounds.left <= view.right &&
        bounds.right >= view.left &&
        bounds.top <= view.bottom &&
        bounds.bottom >= view.top;
    }
    const { uniforms } = this.#shader.resources['view'] as { uniforms: Uniforms };
    const [across, down] = [(2 * camera.zoom) / size.width, (-2 * camera.zoom) / size.height];
    uniforms.uView.set([across, down, -camera.x * across, -camera.y * down]);
    uniforms.uPixel.set([2 / size.width, -2 / size.height]);
    uniforms.uScale = scale;
    uniforms.uAlpha = alpha;
  }
}

interface Uniforms {
  uView: Float32Array;
  uPixel: Float32Array;
  uScale: number;
  uAlpha: number;
}

export function viewUniforms() {
  return {
    uView: { value: new Float32Array(4), type: 'vec4<f32>' as const },
    uPixel: { value: new Float32Array(2), type: 'vec2<f32>' as const },
    uScale: { value: 1, type: 'f32' as const },
    uAlpha: { value: 1, type: 'f32' as const },
  };
}

/** A colour as four bytes, with its strength in it. */
export function premultiplied(colour: number, alpha: number): [number, number, number, number] {
  return [(colour >> 16) * alpha, ((colour >> 8) & 255) * alpha, (colour & 255) * alpha, 255 * alpha];
}

function indicesOf(quads: number): Uint32Array {
  const indices = new Uint32Array(quads * 6);
  for (let quad = 0; quad < quads; quad += 1) {
    const first = quad * 4;
    indices.set([first, first + 1, first + 2, first, first + 2, first + 3], quad * 6);
  }
  return indices;
}
