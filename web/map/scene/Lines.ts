import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import type { Point, Size } from '../camera.ts';
import { premultiplied } from './Quads.ts';

export interface Line {
  from: Point;
  to: Point;
  colour: number;
  alpha: number;
  /** At its end; as at its beginning if it is left out. */
  endAlpha?: number;
  /** In pixels, by the scale of its layer. */
  width: number;
}

const STRIDE = 28;

/** Straight lines of space with an even width in pixels and smooth rims, all of them one draw. */
export class Lines {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #vertices = new Buffer({ data: new Uint8Array(0), usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
  readonly #indices = new Buffer({ data: new Uint32Array(0), usage: BufferUsage.INDEX | BufferUsage.COPY_DST });
  #isEmpty = true;

  constructor() {
    const buffer = this.#vertices;
    const geometry = new Geometry({
      attributes: {
        aAt: { buffer, format: 'float32x2', stride: STRIDE, offset: 0 },
        aOther: { buffer, format: 'float32x2', stride: STRIDE, offset: 8 },
        aSide: { buffer, format: 'float32x2', stride: STRIDE, offset: 16 },
        aColour: { buffer, format: 'unorm8x4', stride: STRIDE, offset: 24 },
      },
      indexBuffer: this.#indices,
    });
    const shader = new Shader({
      glProgram: GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'map-lines' }),
      resources: {
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

  set(lines: readonly Line[]): void {
    const bytes = new ArrayBuffer(lines.length * 4 * STRIDE);
    const floats = new Float32Array(bytes);
    const colours = new Uint8Array(bytes);
    const indices = new Uint32Array(lines.length * 6);
    lines.forEach(({ from, to, colour, alpha, endAlpha = alpha, width }, index) => {
      const put = (corner: number, at: Point, other: Point, side: number, strength: number) => {
        const start = (index * 4 + corner) * STRIDE;
        floats.set([at.x, at.y, other.x, other.y, side, corner < 2 ? width : -width], start / 4);
        colours.set(premultiplied(colour, strength), start + 24);
      };
      put(0, from, to, 1, alpha);
      put(1, from, to, -1, alpha);
      // Seen from the other end left is right; that its width is negative tells the shader.
      put(2, to, from, 1, endAlpha);
      put(3, to, from, -1, endAlpha);
      indices.set(
        [0, 1, 2, 0, 2, 3].map(corner => index * 4 + corner),
        index * 6,
      );
    });
    this.#vertices.data = colours;
    this.#indices.data = indices;
    this.#isEmpty = lines.length === 0;
  }

  /** Before it is drawn: how wide a width of 1 is, in pixels, and how strong it shines. */
  show({ width, height }: Size, scale: number, alpha = 1): void {
    this.mesh.visible = !this.#isEmpty && alpha > 0.01;
    const { uniforms } = this.mesh.shader?.resources['view'] as { uniforms: Record<string, unknown> };
    (uniforms['uPixel'] as Float32Array).set([2 / width, -2 / height]);
    uniforms['uScale'] = scale;
    uniforms['uAlpha'] = alpha;
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
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec2 uPixel;
uniform float uScale;
uniform float uAlpha;

void main() {
  mat3 camera = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  vec2 at = (camera * vec3(aAt, 1.0)).xy;
  vec2 along = (camera * vec3(aOther, 1.0)).xy - at;
  vec2 pixels = along / uPixel;
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
