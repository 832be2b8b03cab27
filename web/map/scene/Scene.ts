import 'pixi.js/unsafe-eval';
import 'pixi.js/mesh';
import { type CanvasSource, Container, type Sprite, WebGLRenderer } from 'pixi.js';
import type { Atlas } from '../../game/Atlas.ts';
import type { Camera, Size } from '../camera.ts';
import { detailAt } from '../detail.ts';
import { SPACE } from '../palette.ts';
import { DeepSpace } from './DeepSpace.ts';
import { glyphSheet } from './glyphs.ts';
import { hazeOf } from './haze.ts';
import { type Lettered, Lettering } from './Lettering.ts';
import { type Line, Lines } from './Lines.ts';
import { type Knowledge, pictureOf } from './picture.ts';
import { type Quad, Quads } from './Quads.ts';

/** Beyond this a sharper picture costs more than it shows. */
const MOST_RESOLUTION = 2;

/** What changes with what the pilot does: rings around sectors, the course. */
export interface Marks {
  lines: Line[];
  rings: Quad[];
  /** Rings around neighbours: they are not for the whole of a region. */
  near: Quad[];
}

/** The map as PixiJS draws it, when it is told to. Nothing of it moves by itself: a camera that pans changes a matrix. */
export class Scene {
  readonly lettering: Lettering;
  readonly #renderer: WebGLRenderer;
  readonly #stage = new Container();
  readonly #space = new Container();
  readonly #haze = new Container();
  readonly #deep: DeepSpace;
  readonly #warps = new Lines();
  readonly #tunnels = new Lines();
  readonly #course = new Lines();
  readonly #arrows: Quads;
  readonly #stars: Quads;
  readonly #stations: Quads;
  readonly #planets: Quads;
  readonly #rings: Quads;
  readonly #near: Quads;
  readonly #resolution: number;
  #sharpness = 1;
  #hazeOf: Atlas | undefined;

  /** Rejects where there is no WebGL. */
  static async open(canvas: HTMLCanvasElement, { width, height }: Size): Promise<Scene> {
    const renderer = new WebGLRenderer();
    await renderer.init({
      canvas,
      width: Math.max(1, width),
      height: Math.max(1, height),
      resolution: Math.min(MOST_RESOLUTION, devicePixelRatio || 1),
      autoDensity: true,
      antialias: false,
      backgroundColor: SPACE,
      skipExtensionImports: true,
    });
    return new Scene(renderer, glyphSheet());
  }

  private constructor(renderer: WebGLRenderer, sheet: CanvasSource) {
    this.#renderer = renderer;
    this.#resolution = renderer.resolution;
    this.lettering = new Lettering(renderer.resolution);
    this.#deep = new DeepSpace(sheet);
    const quads = () => new Quads(sheet);
    this.#arrows = quads();
    this.#stars = quads();
    this.#stations = quads();
    this.#planets = quads();
    this.#near = quads();
    this.#rings = quads();
    this.#space.addChild(
      this.#warps.holder,
      this.#tunnels.holder,
      this.#arrows.holder,
      this.#course.holder,
      this.#stars.holder,
      this.#planets.holder,
      this.#stations.holder,
      this.#near.holder,
      this.#rings.holder,
    );
    this.#stage.addChild(this.#haze, this.#deep.layer, this.#space, this.lettering.layer);
  }

  know(knowledge: Knowledge): void {
    const picture = pictureOf(knowledge);
    this.#warps.set(picture.warps);
    this.#tunnels.set(picture.tunnels);
    this.#arrows.set(picture.arrows);
    this.#stars.set(picture.stars);
    this.#stations.set(picture.stations);
    this.#planets.set(picture.planets);
    if (this.#hazeOf === knowledge.atlas) return;
    this.#hazeOf = knowledge.atlas;
    for (const old of this.#haze.removeChildren() as Sprite[]) old.destroy({ texture: true, textureSource: true });
    this.#haze.addChild(hazeOf(knowledge.atlas));
  }

  mark({ lines, rings, near }: Marks): void {
    this.#course.set(lines);
    this.#rings.set(rings);
    this.#near.set(near);
  }

  resize({ width, height }: Size): void {
    this.#renderer.resize(Math.max(1, width), Math.max(1, height), this.#resolution * this.#sharpness);
  }

  /** Of the screen's pixels in each direction, the share that is drawn: 1 is as sharp as it gets. */
  set sharpness(share: number) {
    if (share === this.#sharpness) return;
    this.#sharpness = share;
    const { width, height } = this.#renderer.screen;
    this.resize({ width, height });
  }

  draw(camera: Camera, size: Size, labels: readonly Lettered[]): void {
    const { star, warps, tunnels, arrows, stations, planets, rings } = detailAt(camera.zoom);
    this.#haze.scale.set(camera.zoom);
    this.#haze.position.set(size.width / 2 - camera.x * camera.zoom, size.height / 2 - camera.y * camera.zoom);
    this.#deep.show(camera, size);
    this.#warps.show(camera, size, 1.1, warps);
    this.#tunnels.show(camera, size, 1.1, tunnels);
    this.#course.show(camera, size, 1);
    this.#arrows.show(camera, size, 9, arrows);
    this.#stars.show(camera, size, star);
    this.#stations.show(camera, size, star, stations);
    this.#planets.show(camera, size, star, planets);
    this.#near.show(camera, size, star, rings);
    this.#rings.show(camera, size, Math.max(16, star));
    this.lettering.show(labels);
    this.#renderer.render(this.#stage);
  }

  close(): void {
    this.#renderer.destroy(false);
    this.#stage.destroy({ children: true });
  }
}
