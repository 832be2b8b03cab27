import type { Point } from './camera.ts';

/** What somebody does with the map, by mouse, finger or wheel. Points are pixels of the map. */
export interface Hands {
  grab(): void;
  drag(by: Point): void;
  /** Let go of while it still moved, in pixels a second. */
  push(speed: Point): void;
  zoom(at: Point, factor: number, how: 'wheel' | 'pinch'): void;
  tap(at: Point): void;
  doubleTap(at: Point): void;
  hover(at: Point | null): void;
}

/** Below this, in pixels, a finger has not moved. */
const STEADY = 6;
const DOUBLE_WITHIN = 320;
const DOUBLE_REACH = 28;
/** A push counts if the hand moved within the last milliseconds. */
const FRESH = 60;

/** Listens to the pointers of an element. Returns what ends it. */
export function gesturesOf(element: HTMLElement, hands: Hands): () => void {
  const pointers = new Map<number, Point>();
  const ends = new AbortController();
  const { signal } = ends;
  let began: Point | null = null;
  let isDrag = false;
  let isPinch = false;
  let speed = { x: 0, y: 0, at: 0 };
  let lastTap = { x: 0, y: 0, at: -Infinity };

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = at(event);
    pointers.set(event.pointerId, point);
    element.setPointerCapture(event.pointerId);
    hands.grab();
    if (pointers.size === 1) {
      began = point;
      isDrag = isPinch = false;
      speed = { x: 0, y: 0, at: 0 };
    } else isPinch = true;
  };

  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    const point = at(event);
    if (!before) {
      if (event.pointerType === 'mouse') hands.hover(point);
      return;
    }
    if (pointers.size === 2) pinch(event.pointerId, before, point);
    else if (isDrag || (began && distance(began, point) > STEADY)) drag(event, before, point);
    else return;
    pointers.set(event.pointerId, point);
  };

  const drag = (event: PointerEvent, before: Point, point: Point) => {
    const from = isDrag ? before : (began ?? before);
    isDrag = true;
    hands.hover(null);
    hands.drag({ x: point.x - from.x, y: point.y - from.y });
    const passed = Math.max(4, event.timeStamp - speed.at);
    const share = speed.at === 0 ? 1 : Math.min(1, passed / 40);
    const latest = { x: ((point.x - from.x) / passed) * 1000, y: ((point.y - from.y) / passed) * 1000 };
    speed = {
      x: speed.x + ((speed.at === 0 ? 0 : latest.x) - speed.x) * share,
      y: speed.y + ((speed.at === 0 ? 0 : latest.y) - speed.y) * share,
      at: event.timeStamp,
    };
  };

  const pinch = (id: number, before: Point, point: Point) => {
    const other = [...pointers].find(([key]) => key !== id)?.[1] ?? point;
    const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
    hands.drag({ x: (point.x - before.x) / 2, y: (point.y - before.y) / 2 });
    hands.zoom(middle, distance(point, other) / Math.max(1, distance(before, other)), 'pinch');
  };

  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    if (isDrag && !isPinch && event.timeStamp - speed.at < FRESH) hands.push(speed);
    if (!isDrag && !isPinch && event.type === 'pointerup') tap(at(event), event.timeStamp);
    began = null;
  };

  const tap = (point: Point, now: number) => {
    const isDouble = now - lastTap.at < DOUBLE_WITHIN && distance(lastTap, point) < DOUBLE_REACH;
    lastTap = isDouble ? { ...point, at: -Infinity } : { ...point, at: now };
    if (isDouble) hands.doubleTap(point);
    else hands.tap(point);
  };

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    // Two fingers on a touch pad come as a wheel with the control key.
    const strength = event.ctrlKey ? 0.01 : 0.0022;
    hands.zoom(at(event), Math.exp(-event.deltaY * lines * strength), 'wheel');
  };

  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('pointerleave', () => hands.hover(null), { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => ends.abort();
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
