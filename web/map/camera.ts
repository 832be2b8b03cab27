export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of the map is seen: its centre, and how many pixels a unit of space is. */
export interface Camera extends Point {
  zoom: number;
}

/** How far the camera may go. */
export interface Limits {
  bounds: Rect;
  minZoom: number;
  maxZoom: number;
}

const NEAREST = 26;
/** Room around a region, in pixels, when all of it is seen. */
const MARGIN = 48;

export function toScreen(camera: Camera, { width, height }: Size, { x, y }: Point): Point {
  return { x: (x - camera.x) * camera.zoom + width / 2, y: (y - camera.y) * camera.zoom + height / 2 };
}

export function toSpace(camera: Camera, { width, height }: Size, { x, y }: Point): Point {
  return { x: (x - width / 2) / camera.zoom + camera.x, y: (y - height / 2) / camera.zoom + camera.y };
}

/** What of space is on the screen, and `margin` pixels around it. */
export function seen(camera: Camera, { width, height }: Size, margin = 0): Rect {
  const halfWidth = (width / 2 + margin) / camera.zoom;
  const halfHeight = (height / 2 + margin) / camera.zoom;
  return {
    left: camera.x - halfWidth,
    top: camera.y - halfHeight,
    right: camera.x + halfWidth,
    bottom: camera.y + halfHeight,
  };
}

export function boundsOf(points: readonly Point[]): Rect {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return points.length > 0 ? bounds : { left: -1, top: -1, right: 1, bottom: 1 };
}

/** From where all of a rectangle is seen. */
export function whole({ left, top, right, bottom }: Rect, { width, height }: Size): Camera {
  const across = Math.max(1, width - 2 * MARGIN) / Math.max(1, right - left);
  const down = Math.max(1, height - 2 * MARGIN) / Math.max(1, bottom - top);
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.min(NEAREST, across, down) };
}

export function limitsOf(bounds: Rect, size: Size): Limits {
  return { bounds, minZoom: whole(bounds, size).zoom * 0.85, maxZoom: NEAREST };
}

/** The camera where it may be: over the region, neither too near nor too far. */
export function within({ x, y, zoom }: Camera, { bounds, minZoom, maxZoom }: Limits): Camera {
  return {
    x: clamp(x, bounds.left, bounds.right),
    y: clamp(y, bounds.top, bounds.bottom),
    zoom: clamp(zoom, minZoom, maxZoom),
  };
}

/** Zooms so that what is under a point of the screen stays there. */
export function zoomedAt(camera: Camera, size: Size, at: Point, factor: number, limits: Limits): Camera {
  const fixed = toSpace(camera, size, at);
  const zoom = clamp(camera.zoom * factor, limits.minZoom, limits.maxZoom);
  const share = camera.zoom / zoom;
  return within({ x: fixed.x + (camera.x - fixed.x) * share, y: fixed.y + (camera.y - fixed.y) * share, zoom }, limits);
}

/** On the way from one view to another: it zooms evenly, and one point of the screen stands still. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const isZoom = Math.abs(to.zoom / from.zoom - 1) > 0.001;
  const moved = isZoom ? (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom) : share;
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, zoom };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
