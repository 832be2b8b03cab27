import { CanvasSource } from 'pixi.js';

export type Glyph =
  | 'star'
  | 'station'
  | 'dock'
  | 'planet'
  | 'arrow'
  | 'capital'
  | 'gate'
  | 'ring'
  | 'target'
  | 'formation'
  | 'hole';

type Pen = CanvasRenderingContext2D;

/** Side of a glyph's square, in pixels of the sheet. */
const CELL = 96;
const COLUMNS = 4;
const FULL = Math.PI * 2;

/** Every mark of the map, in white; the colour comes when it is drawn. The middle of a square is 0, its rim 1. */
const DRAW: Readonly<Record<Glyph, (pen: Pen) => void>> = {
  star: pen => {
    glow(pen, [
      [0, 1],
      [0.2, 1],
      [0.28, 0.62],
      [0.45, 0.2],
      [0.7, 0.06],
      [1, 0],
    ]);
  },
  hole: pen => {
    glow(pen, [
      [0, 0],
      [0.2, 0],
      [0.24, 1],
      [0.34, 0.75],
      [0.5, 0.24],
      [1, 0],
    ]);
  },
  capital: pen => {
    glow(pen, [
      [0, 1],
      [0.16, 1],
      [0.24, 0.55],
      [0.6, 0.12],
      [1, 0],
    ]);
    pen.beginPath();
    for (let corner = 0; corner < 8; corner += 1) {
      const reach = corner % 2 === 0 ? 0.86 : 0.12;
      pen.lineTo(Math.sin((corner * FULL) / 8) * reach, -Math.cos((corner * FULL) / 8) * reach);
    }
    pen.fill();
  },
  station: pen => {
    pen.lineWidth = 0.26;
    pen.strokeRect(-0.56, -0.56, 1.12, 1.12);
    pen.fillRect(-0.16, -0.16, 0.32, 0.32);
  },
  dock: pen => {
    pen.lineWidth = 0.24;
    polygon(pen, [
      [0, -0.82],
      [0.82, 0],
      [0, 0.82],
      [-0.82, 0],
    ]);
    pen.stroke();
    circle(pen, 0.24);
    pen.fill();
  },
  planet: pen => {
    circle(pen, 0.46);
    pen.fill();
    pen.lineWidth = 0.13;
    pen.beginPath();
    pen.ellipse(0, 0, 0.86, 0.27, -0.35, 0, FULL);
    pen.stroke();
  },
  arrow: pen => {
    polygon(pen, [
      [0.8, 0],
      [-0.6, 0.62],
      [-0.3, 0],
      [-0.6, -0.62],
    ]);
    pen.fill();
  },
  gate: pen => {
    pen.lineWidth = 0.16;
    circle(pen, 0.8);
    pen.stroke();
    pen.lineWidth = 0.1;
    circle(pen, 0.52);
    pen.stroke();
    circle(pen, 0.16);
    pen.fill();
  },
  ring: pen => {
    pen.lineWidth = 0.09;
    circle(pen, 0.9);
    pen.stroke();
  },
  target: pen => {
    pen.lineWidth = 0.12;
    for (let quarter = 0; quarter < 4; quarter += 1) {
      pen.beginPath();
      pen.arc(0, 0, 0.88, (quarter * FULL) / 4 + 0.3, ((quarter + 1) * FULL) / 4 - 0.3);
      pen.stroke();
    }
  },
  formation: pen => {
    pen.lineWidth = 0.2;
    polygon(
      pen,
      Array.from({ length: 6 }, (_, i) => [Math.sin((i * FULL) / 6) * 0.8, -Math.cos((i * FULL) / 6) * 0.8] as const),
    );
    pen.stroke();
  },
};

const NAMES = Object.keys(DRAW) as Glyph[];
const ROWS = Math.ceil(NAMES.length / COLUMNS);

/** All glyphs on one sheet: whatever is drawn of them is drawn at once. */
export function glyphSheet(): CanvasSource {
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * CELL;
  canvas.height = ROWS * CELL;
  const pen = canvas.getContext('2d');
  if (pen) NAMES.forEach((name, index) => draw(pen, name, index));
  return new CanvasSource({ resource: canvas, autoGenerateMipmaps: true, scaleMode: 'linear' });
}

/** Where a glyph is on the sheet, from 0 to 1. */
export function placeOf(glyph: Glyph): { left: number; top: number; right: number; bottom: number } {
  const index = NAMES.indexOf(glyph);
  const left = (index % COLUMNS) / COLUMNS;
  const top = Math.floor(index / COLUMNS) / ROWS;
  return { left, top, right: left + 1 / COLUMNS, bottom: top + 1 / ROWS };
}

function draw(pen: Pen, name: Glyph, index: number): void {
  pen.save();
  pen.translate(((index % COLUMNS) + 0.5) * CELL, (Math.floor(index / COLUMNS) + 0.5) * CELL);
  // A little room around it, so that neighbours on the sheet do not shine in when it is drawn small.
  pen.scale(CELL / 2 - 6, CELL / 2 - 6);
  pen.fillStyle = pen.strokeStyle = '#fff';
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  DRAW[name](pen);
  pen.restore();
}

function glow(pen: Pen, stops: readonly (readonly [number, number])[]): void {
  const gradient = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [at, alpha] of stops) gradient.addColorStop(at, `rgb(255 255 255 / ${alpha})`);
  pen.fillStyle = gradient;
  circle(pen, 1);
  pen.fill();
  pen.fillStyle = '#fff';
}

function circle(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, FULL);
}

function polygon(pen: Pen, corners: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x, y);
  pen.closePath();
}
