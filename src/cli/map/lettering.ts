/**
 * Single-stroke capitals, so that a map reads the same on a machine without fonts. Each glyph is a list of strokes on a
 * grid four wide and six high, a point written as two digits: column, then row from the top.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  A: '06 02 20 42 46|04 44',
  B: '06 00 30 41 42 33 03|33 44 45 36 06',
  C: '41 30 10 01 05 16 36 45',
  D: '06 00 20 42 44 26 06',
  E: '40 00 06 46|03 33',
  F: '40 00 06|03 33',
  G: '41 30 10 01 05 16 36 45 43 23',
  H: '00 06|40 46|03 43',
  I: '10 30|20 26|16 36',
  J: '40 45 36 16 05',
  K: '00 06|40 03 46',
  L: '00 06 46',
  M: '06 00 23 40 46',
  N: '06 00 46 40',
  O: '10 30 41 45 36 16 05 01 10',
  P: '06 00 30 41 42 33 03',
  Q: '10 30 41 45 36 16 05 01 10|24 46',
  R: '06 00 30 41 42 33 03|23 46',
  S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40|20 26',
  U: '00 05 16 36 45 40',
  V: '00 26 40',
  W: '00 16 22 36 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
  0: '10 30 41 45 36 16 05 01 10|14 32',
  1: '11 20 26|16 36',
  2: '01 10 30 41 42 06 46',
  3: '01 10 30 41 42 33 13|33 44 45 36 16 05',
  4: '36 30 04 44',
  5: '40 00 03 33 44 45 36 06',
  6: '30 10 01 05 16 36 45 44 33 03',
  7: '00 40 16',
  8: '10 30 41 42 33 13 02 01 10|13 04 05 16 36 45 44 33',
  9: '16 36 45 41 30 10 01 02 13 43',
  '-': '13 33',
  '.': '25 26',
  ',': '25 17',
  ':': '21 22|24 25',
  "'": '20 21',
  '/': '06 40',
  '%': '06 40|00 10 11 01 00|35 45 46 36 35',
  '+': '21 25|03 43',
  '(': '30 21 25 36',
  ')': '10 21 25 16',
  '=': '02 42|04 44',
  '>': '00 43 06',
};

const ADVANCE = 5.6;
const HEIGHT = 6;

export interface Lettering {
  x: number;
  y: number;
  size: number;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
  /** Extra room between letters, in units of the grid. */
  tracking?: number;
  opacity?: number;
  /** Colour of a rim that keeps the letters readable on anything. */
  halo?: string;
}

/** Letters as one SVG path; `y` is their base line. */
export function letters(text: string, style: Lettering): string {
  const { x, y, size, colour, anchor = 'start', weight = 1, tracking = 0, opacity = 1, halo } = style;
  const scale = size / HEIGHT;
  const left = x - widthOf(text, size, tracking) * { start: 0, middle: 0.5, end: 1 }[anchor];
  const path = Array.from(text.toUpperCase())
    .map((letter, i) => glyphPath(letter, left + i * (ADVANCE + tracking) * scale, y - size, scale))
    .join('');
  const common = `d="${path}" fill="none" stroke-linecap="round" stroke-linejoin="round"`;
  const stroke = size * 0.12 * weight;
  const rim = halo
    ? `<path ${common} stroke="${halo}" stroke-opacity="0.85" stroke-width="${fixed(stroke * 3.4)}"/>`
    : '';
  return `${rim}<path ${common} stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${fixed(stroke)}"/>`;
}

export function widthOf(text: string, size: number, tracking = 0): number {
  const scale = size / HEIGHT;
  return Math.max(0, (text.length * (ADVANCE + tracking) - tracking - ADVANCE + 4) * scale);
}

function glyphPath(letter: string, left: number, top: number, scale: number): string {
  const strokes = GLYPHS[letter]?.split('|') ?? [];
  return strokes
    .map(stroke => {
      const points = stroke
        .split(' ')
        .map(([column, row]) => `${fixed(left + Number(column) * scale)} ${fixed(top + Number(row) * scale)}`);
      return `M${points.join('L')}`;
    })
    .join('');
}

/** Coordinates with two decimals: fine enough for a map, and far shorter. */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
