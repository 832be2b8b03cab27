import { CanvasSource, Sprite, Texture } from 'pixi.js';
import type { Atlas } from '../../game/Atlas.ts';
import { boundsOf } from '../camera.ts';
import { clusterColour, css, SPACE } from '../palette.ts';

/** How far a cluster's light reaches around its sectors, in units of space. */
const REACH = 26;
const SIDE = 640;
const STRENGTH = 0.2;

/** The light of the clusters as one soft picture that is laid under the map. */
export function hazeOf({ map }: Atlas): Sprite {
  const { left, top, right, bottom } = boundsOf(map.sectors);
  const width = right - left + 2 * REACH;
  const height = bottom - top + 2 * REACH;
  const scale = SIDE / Math.max(width, height);
  const paper = canvasOf(width * scale, height * scale);
  const layer = canvasOf(width * scale, height * scale);
  const ink = paper.getContext('2d');
  const pen = layer.getContext('2d');
  if (ink) {
    ink.fillStyle = css(SPACE);
    ink.fillRect(0, 0, paper.width, paper.height);
  }
  const members = Map.groupBy(map.sectors, ({ cluster }) => cluster);
  for (const { id, type } of map.clusters) {
    if (!ink || !pen) break;
    pen.clearRect(0, 0, layer.width, layer.height);
    const stain = stainOf(css(clusterColour(type)), REACH * scale);
    for (const { x, y } of members.get(id) ?? []) pen.drawImage(stain, (x - left) * scale, (y - top) * scale);
    ink.globalAlpha = STRENGTH;
    ink.drawImage(layer, 0, 0);
  }
  const sprite = new Sprite(new Texture({ source: new CanvasSource({ resource: paper, scaleMode: 'linear' }) }));
  // It covers what is behind it: nothing has to be mixed, which is most of its cost without a graphics card.
  sprite.blendMode = 'none';
  sprite.position.set(left - REACH, top - REACH);
  sprite.scale.set(1 / scale);
  return sprite;
}

function stainOf(colour: string, radius: number): HTMLCanvasElement {
  const canvas = canvasOf(radius * 2, radius * 2);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const gradient = pen.createRadialGradient(radius, radius, 0, radius, radius, radius);
  gradient.addColorStop(0, `${colour}60`);
  gradient.addColorStop(0.5, `${colour}24`);
  gradient.addColorStop(1, `${colour}00`);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  return canvas;
}
