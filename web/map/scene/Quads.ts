import { Buffer, BufferUsage, type CanvasSource, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import type { Size } from '../camera.ts';
import { type Glyph, placeOf } from './glyphs.ts';

export interface Quad {
  glyph: Glyph;
  /** In space. */
  x: number;
  y: number;
  /** From rim to rim, by the scale of its layer. */
  size: number;
  colour: number;
  alpha: number;
  /** Clockwise from the right. */
  angle?: number;
  /** Aside from its place, by the scale of its layer. */
  shift?: readonly [number, number];
}

const STRIDE = 24;
const CORNERS = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
] as const;

/** Glyphs at places of space, in a size that is told in pixels: the camera moves by a matrix alone, and all of them are one draw. */
export class Quads {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #vertices = new Buffer({ data: new Uint8Array(0), usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
  readonly #indices = new Buffer({ data: new Uint32Array(0), usage: BufferUsage.INDEX | BufferUsage.COPY_DST });

  constructor(sheet: CanvasSource) {
    const buffer = this.#vertices;
    const geometry = new Geometry({
      attributes: {
        aAt: { buffer, format: 'float32x2', stride: STRIDE, offset: 0 },
        aCorner: { buffer, format: 'float32x2', stride: STRIDE, offset: 8 },
        aUv: { buffer, format: 'unorm16x2', stride: STRIDE, offset: 16 },
        aColour: { buffer, format: 'unorm8x4', stride: STRIDE, offset: 20 },
      },
      indexBuffer: this.#indices,
    });
    const shader = new Shader({
      glProgram: GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'map-quads' }),
      resources: {
        uTexture: sheet,
        view: {
          uPixel: { value: new Float32Array(2), type: 'vec2<f32>' },
          uScale: { value: 1, type: 'f32' },
          uAlpha: { value: 1, type: 'f32' },
        },
      },
    });
    this.mesh = new Mesh({ geometry, shader });
    this.mesh.visible = false;
  }

  set(quads: readonly Quad[]): void {
    const bytes = new ArrayBuffer(quads.length * 4 * STRIDE);
    const floats = new Float32Array(bytes);
    const shorts = new Uint16Array(bytes);
    const colours = new Uint8Array(bytes);
    const indices = new Uint32Array(quads.length * 6);
    quads.forEach((quad, index) => {
      const place = placeOf(quad.glyph);
      const [right, down] = quad.shift ?? [0, 0];
      const cos = Math.cos(quad.angle ?? 0) * quad.size;
      const sin = Math.sin(quad.angle ?? 0) * quad.size;
      CORNERS.forEach(([x, y], corner) => {
        const at = index * 4 + corner;
        floats.set([quad.x, quad.y, right + x * cos - y * sin, down + x * sin + y * cos], (at * STRIDE) / 4);
        const u = x < 0 ? place.left : place.right;
        const v = y < 0 ? place.top : place.bottom;
        shorts.set([u * 65_535, v * 65_535], (at * STRIDE + 16) / 2);
        colours.set(premultiplied(quad.colour, quad.alpha), at * STRIDE + 20);
      });
      indices.set(
        [0, 1, 2, 0, 2, 3].map(corner => index * 4 + corner),
        index * 6,
      );
    });
    this.#vertices.data = colours;
    this.#indices.data = indices;
    this.#isEmpty = quads.length === 0;
  }

  #isEmpty = true;

  /** Before it is drawn: how large a size of 1 is, in pixels, and how strong it shines. */
  show({ width, height }: Size, scale: number, alpha = 1): void {
    this.mesh.visible = !this.#isEmpty && alpha > 0.01;
    const { uniforms } = this.mesh.shader?.resources['view'] as { uniforms: Record<string, unknown> };
    (uniforms['uPixel'] as Float32Array).set([2 / width, -2 / height]);
    uniforms['uScale'] = scale;
    uniforms['uAlpha'] = alpha;
  }
}

export function premultiplied(colour: number, alpha: number): [number, number, number, number] {
  return [(colour >> 16) * alpha, ((colour >> 8) & 255) * alpha, (colour & 255) * alpha, 255 * alpha];
}

const VERTEX = `
in vec2 aAt;
in vec2 aCorner;
in vec2 aUv;
in vec4 aColour;
out vec2 vUv;
out vec4 vColour;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec2 uPixel;
uniform float uScale;
uniform float uAlpha;

void main() {
  vec2 at = (uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(aAt, 1.0)).xy;
  gl_Position = vec4(at + aCorner * uScale * uPixel, 0.0, 1.0);
  vUv = aUv;
  vColour = aColour * uAlpha;
}`;

const FRAGMENT = `
in vec2 vUv;
in vec4 vColour;
uniform sampler2D uTexture;

void main() {
  finalColor = texture(uTexture, vUv) * vColour;
}`;
