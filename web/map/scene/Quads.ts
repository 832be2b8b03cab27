import { Buffer, BufferUsage, type CanvasSource, Geometry, GlProgram, Shader } from 'pixi.js';
import type { Rect } from '../camera.ts';
import { type Glyph, placeOf } from './glyphs.ts';
import { type Drawn, Layer, premultiplied, viewUniforms } from './Layer.ts';

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

/** Glyphs at places of space, in a size that is told in pixels. */
export class Quads extends Layer<Quad> {
  constructor(sheet: CanvasSource) {
    const glProgram = GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'map-quads' });
    super(new Shader({ glProgram, resources: { uTexture: sheet, view: viewUniforms() } }));
  }

  protected override middleOf({ x, y }: Quad) {
    return { x, y };
  }

  protected override draw(quads: readonly Quad[]): Drawn {
    const bytes = new ArrayBuffer(quads.length * 4 * STRIDE);
    const floats = new Float32Array(bytes);
    const shorts = new Uint16Array(bytes);
    const colours = new Uint8Array(bytes);
    const bounds: Rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [index, { glyph, x, y, size, colour, alpha, angle = 0, shift }] of quads.entries()) {
      const place = placeOf(glyph);
      const cos = Math.cos(angle) * size;
      const sin = Math.sin(angle) * size;
      const [r, g, b, a] = premultiplied(colour, alpha);
      for (const [corner, [right, down]] of CORNERS.entries()) {
        const at = (index * 4 + corner) * STRIDE;
        floats[at / 4] = x;
        floats[at / 4 + 1] = y;
        floats[at / 4 + 2] = (shift?.[0] ?? 0) + right * cos - down * sin;
        floats[at / 4 + 3] = (shift?.[1] ?? 0) + right * sin + down * cos;
        shorts[at / 2 + 8] = (right < 0 ? place.left : place.right) * 65_535;
        shorts[at / 2 + 9] = (down < 0 ? place.top : place.bottom) * 65_535;
        colours[at + 20] = r;
        colours[at + 21] = g;
        colours[at + 22] = b;
        colours[at + 23] = a;
      }
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
    return { vertices: colours, quads: quads.length, bounds };
  }

  protected override geometryOf(vertices: Uint8Array, indexBuffer: Uint32Array): Geometry {
    const buffer = new Buffer({ data: vertices, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
    return new Geometry({
      attributes: {
        aAt: { buffer, format: 'float32x2', stride: STRIDE, offset: 0 },
        aCorner: { buffer, format: 'float32x2', stride: STRIDE, offset: 8 },
        aUv: { buffer, format: 'unorm16x2', stride: STRIDE, offset: 16 },
        aColour: { buffer, format: 'unorm8x4', stride: STRIDE, offset: 20 },
      },
      indexBuffer,
    });
  }
}

const VERTEX = `
in vec2 aAt;
in vec2 aCorner;
in vec2 aUv;
in vec4 aColour;
out vec2 vUv;
out vec4 vColour;
uniform vec4 uView;
uniform vec2 uPixel;
uniform float uScale;
uniform float uAlpha;

void main() {
  gl_Position = vec4(aAt * uView.xy + uView.zw + aCorner * uScale * uPixel, 0.0, 1.0);
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
