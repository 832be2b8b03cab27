import { CanvasSource, Container, Sprite, Texture } from 'pixi.js';

export interface Lettered {
  /** Two that say the same are told apart by it. */
  id: string | number;
  text: string;
  style: Style;
  colour: string;
  /** Middle of its upper edge, in pixels of the page. */
  x: number;
  y: number;
  width: number;
  height: number;
  alpha: number;
}

export type Style = keyof typeof STYLES;

/** More than fit on any screen: beyond, those that were shown longest ago go. */
const KEPT = 320;
const PAD = 3;
const FAMILY = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

const STYLES = {
  cluster: { size: 12, weight: 600, spacing: 1.6 },
  sector: { size: 11.5, weight: 500, spacing: 0.2 },
  strong: { size: 12.5, weight: 700, spacing: 0.2 },
  cost: { size: 11, weight: 700, spacing: 0 },
} as const;

interface Kept {
  sprite: Sprite;
  shown: number;
}

/** Words on the map: each is written once, and moved about as a picture. */
export class Lettering {
  readonly layer = new Container();
  readonly #resolution: number;
  readonly #kept = new Map<string, Kept>();
  readonly #widths = new Map<string, number>();
  readonly #ruler = document.createElement('canvas').getContext('2d');
  #turn = 0;

  constructor(resolution: number) {
    this.#resolution = resolution;
  }

  measure(text: string, style: Style): { width: number; height: number } {
    const key = `${style} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.#widthOf(text, style);
      this.#widths.set(key, width);
    }
    return { width, height: Math.ceil(STYLES[style].size * 1.3) };
  }

  show(labels: readonly Lettered[]): void {
    this.#turn += 1;
    for (const label of labels) {
      const kept = this.#spriteOf(label);
      const { sprite } = kept;
      kept.shown = this.#turn;
      sprite.visible = true;
      sprite.alpha = label.alpha;
      // On whole pixels, so that it stays sharp.
      const snap = (value: number) => Math.round(value * this.#resolution) / this.#resolution;
      sprite.position.set(snap(label.x - label.width / 2 - PAD), snap(label.y - PAD));
    }
    for (const [key, { sprite, shown }] of this.#kept) {
      if (shown === this.#turn) continue;
      sprite.visible = false;
      if (this.#kept.size <= KEPT) continue;
      sprite.destroy({ texture: true, textureSource: true });
      this.#kept.delete(key);
    }
  }

  #spriteOf(label: Lettered): Kept {
    const key = `${label.id} ${label.style} ${label.colour} ${label.text}`;
    let kept = this.#kept.get(key);
    if (!kept) {
      kept = { sprite: new Sprite(this.#write(label)), shown: 0 };
      this.#kept.set(key, kept);
      this.layer.addChild(kept.sprite);
    }
    return kept;
  }

  #write({ text, style, colour, width, height }: Lettered): Texture {
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((width + 2 * PAD) * this.#resolution);
    canvas.height = Math.ceil((height + 2 * PAD) * this.#resolution);
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.scale(this.#resolution, this.#resolution);
      pen.font = fontOf(style);
      pen.letterSpacing = `${STYLES[style].spacing}px`;
      pen.textBaseline = 'middle';
      pen.lineJoin = 'round';
      pen.lineWidth = 3;
      pen.strokeStyle = 'rgb(4 7 15 / 85%)';
      pen.strokeText(text, PAD, PAD + height / 2);
      pen.fillStyle = colour;
      pen.fillText(text, PAD, PAD + height / 2);
    }
    return new Texture({ source: new CanvasSource({ resource: canvas, resolution: this.#resolution }) });
  }

  #widthOf(text: string, style: Style): number {
    if (!this.#ruler) return text.length * STYLES[style].size * 0.6;
    this.#ruler.font = fontOf(style);
    return Math.ceil(this.#ruler.measureText(text).width + text.length * STYLES[style].spacing);
  }
}

function fontOf(style: Style): string {
  const { size, weight } = STYLES[style];
  return `${weight} ${size}px ${FAMILY}`;
}
