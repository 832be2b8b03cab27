import { Buffer, BufferUsage, Geometry, GlProgram, Shader } from 'pixi.js';
import type { Point, Rect } from '../camera.ts';
import { type Drawn, Layer, premultiplied, viewUniforms } from './Layer.ts';

export interface Line {
  from: Point;
  to: Point;
  colour: number;
  alpha: number;
  /** In pixels, by the scale of its layer. */
  width: number;
}

const STRIDE = 28;
/** Which end of the line a corner is at, and on which side of the way from there to the other end. */
const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
] as const;

/** Straight lines of space with an even width in pixels and smooth rims. */
export class Lines extends Layer<Line> {
  constructor() {
    const glProgram = GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'map-lines' });
    super(new Shader({ glProgram, resources: { view: viewUniforms() } }));
  }

  protected override middleOf({ from, to }: Line) {
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }

  protected override draw(lines: readonly Line[]): Drawn {
    const bytes = new ArrayBuffer(lines.length * 4 * STRIDE);
    const floats = new Float32Array(bytes);
    const colours = new Uint8Array(bytes);
    const bounds: Rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [index, { from, to, colour, alpha, width }] of lines.entries()) {
      const [r, g, b, a] = premultiplied(colour, alpha);
      for (const [corner, [end, side]] of CORNERS.entries()) {
        const [at, other] = end === 0 ? [from, to] : [to, from];
        const start = (index * 4 + corner) * STRIDE;
        floats[start / 4] = at.x;
        floats[start / 4 + 1] = at.y;
        floats[start / 4 + 2] = other.x;
        floats[start / 4 + 3] = other.y;
        floats[start / 4 + 4] = side;
        // Seen from the other end left is right; that its width is negative tells the shader.
        floats[start / 4 + 5] = end === 0 ? width : -width;
        colours[start + 24] = r;
        colours[start + 25] = g;
        colours[start + 26] = b;
        colours[start + 27] = a;
      }
      bounds.left = Math.min(bounds.left, from.x, to.x);
      bounds.right = Math.max(bounds.right, from.x, to.x);
      bounds.top = Math.min(bounds.top, from.y, to.y);
      bounds.bottom = Math.max(bounds.bottom, from.y, to.y);
    }
    return { vertices: colours, quads: lines.length, bounds };
  }

  protected override geometryOf(vertices: Uint8Array, indexBuffer: Uint32Array): Geometry {
    const buffer = new Buffer({ data: vertices, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
    return new Geometry({
      attributes: {
        aAt: { buffer, format: 'float32x2', stride: STRIDE, offset: 0 },
        aOther: { buffer, format: 'float32x2', stride: STRIDE, offset: 8 },
        aSide: { buffer, format: 'float32x2', stride: STRIDE, offset: 16 },
        aColour: { buffer, format: 'unorm8x4', stride: STRIDE, offset: 24 },
      },
      indexBuffer,
    });
  }
}

const VERTEX = `
in vec2 aAt;
in vec2 aOther;
in vec2 aSide;
in vec4 aColour;
out vec4 vColour;
out float vAcross;
out float vHalf;
uniform vec4 uView;
uniform vec2 uPixel;
uniform float uScale;
uniform float uAlpha;

void main() {
  vec2 at = aAt * uView.xy + uView.zw;
  vec2 pixels = (aOther - aAt) * uView.xy / uPixel;
  vec2 aside = normalize(vec2(-pixels.y, pixels.x) + vec2(1e-6));
  vHalf = abs(aSide.y) * uScale * 0.5;
  float reach = vHalf + 0.75;
  gl_Position = vec4(at + aside * aSide.x * reach * uPixel, 0.0, 1.0);
  vAcross = aSide.x * sign(aSide.y) * reach;
  vColour = aColour * uAlpha;
}`;

const FRAGMENT = `
in vec4 vColour;
in float vAcross;
in float vHalf;

void main() {
  finalColor = vColour * clamp(vHalf + 0.5 - abs(vAcross), 0.0, 1.0);
}`;
