export interface Label {
  /** Middle of its upper edge, in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where else it may stand, in pixels further down. */
  shifts?: readonly number[];
}

const CELL = 64;

/** Those that fit, the first ones first: none covers another. */
export function placed<L extends Label>(labels: readonly L[], gap = 4): L[] {
  const taken = new Map<number, Label[]>();
  const kept: L[] = [];
  const isFree = (label: L) =>
    !cellsOf(label, gap).some(cell => taken.get(cell)?.some(other => overlap(label, other, gap)));
  for (const label of labels) {
    const free = [0, ...(label.shifts ?? [])].map(shift => ({ ...label, y: label.y + shift })).find(isFree);
    if (!free) continue;
    kept.push(free);
    for (const cell of cellsOf(free, gap)) {
      const there = taken.get(cell);
      if (there) there.push(free);
      else taken.set(cell, [free]);
    }
  }
  return kept;
}

function overlap(a: Label, b: Label, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

function cellsOf({ x, y, width, height }: Label, gap: number): number[] {
  const cells: number[] = [];
  for (let row = Math.floor((y - gap) / CELL); row <= Math.floor((y + height + gap) / CELL); row += 1) {
    const last = Math.floor((x + width / 2 + gap) / CELL);
    for (let column = Math.floor((x - width / 2 - gap) / CELL); column <= last; column += 1)
      cells.push(row * 4096 + column);
  }
  return cells;
}
