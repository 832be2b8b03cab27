import { computed, effect, signal } from '@preact/signals';
import type { MapSector } from '../game/Atlas.ts';
import type { Game } from '../game/Game.ts';
import type { Course } from '../game/Helm.ts';
import { isStill } from '../settings/settings.ts';
import { boundsOf, type Camera, type Limits, limitsOf, type Point, type Size, toScreen, toSpace } from './camera.ts';
import { whole, within, zoomedAt } from './camera.ts';
import { captionsOf, heartsOf } from './captions.ts';
import { budgetOf } from './course.ts';
import { detailAt } from './detail.ts';
import { Flight } from './Flight.ts';
import { gesturesOf } from './gestures.ts';
import { GridIndex } from './GridIndex.ts';
import { costsOf, marksOf } from './marks.ts';
import { Network } from './network.ts';
import type { Scene } from './scene/Scene.ts';
import { Sharpness } from './Sharpness.ts';
import { ShipGlide } from './ShipGlide.ts';

/** How near the map is when it opens, in pixels a unit: some thirty sectors around the pilot. */
const OPENING = 7.5;
const GLIDE = 420;
const QUICK = 150;
/** A map that has not moved for so long rests, in milliseconds. */
const RESTS = 120;
/** A tap this far beside a sector is for it, in pixels. */
const REACH = { mouse: 16, touch: 26 };
/** The camera follows when the ship is outside of this share of the picture. */
const CALM_SHARE = 0.3;

/** The map of one game: where the camera is, what is under a finger, and when something is drawn anew. */
export class MapView {
  readonly state = signal<'loading' | 'there' | 'missing'>('loading');
  readonly hovered = signal<number | null>(null);
  readonly network = computed(() => new Network(this.#game.atlas.value, this.#game.finds.value));
  readonly #game: Game;
  readonly #grid = computed(() => new GridIndex(this.#game.atlas.value.map.sectors));
  readonly #hearts = computed(() => heartsOf(this.#game.atlas.value));
  readonly #costs = computed(() => costsOf(this.#game.moves.value, this.#game.me.value.currentSectorId));
  readonly #flight = new Flight({ x: 0, y: 0, zoom: OPENING });
  readonly #ship = new ShipGlide();
  readonly #sharpness = new Sharpness();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #size: Size = { width: 0, height: 0 };
  #limits: Limits | null = null;
  #scene: Scene | undefined;
  #marker: HTMLElement | undefined;
  #course: Course | null = null;
  #drawn: Camera = { x: 0, y: 0, zoom: 0 };
  #frame = 0;

  constructor(game: Game) {
    this.#game = game;
  }

  /** Draws into an element, which has the canvas and the mark of one's own ship. Returns what ends it. */
  mount(host: HTMLElement, canvas: HTMLCanvasElement, marker: HTMLElement): () => void {
    this.#marker = marker;
    const sizes = new ResizeObserver(() => this.#resize(host));
    sizes.observe(host);
    this.#resize(host);
    const ends = [
      () => sizes.disconnect(),
      gesturesOf(host, this.#hands()),
      effect(() => this.#open(this.#game.atlas.value.map.sectors)),
      effect(() => this.#followShip(this.#game.here.value)),
      effect(() => this.#showCourse(this.#game.helm.course.value)),
    ];
    let isClosed = false;
    const begin = async () => {
      const { Scene } = await import('./scene/Scene.ts');
      const scene = await Scene.open(canvas, this.#size);
      if (isClosed) return scene.close();
      canvas.addEventListener('webglcontextrestored', () => this.redraw());
      this.#scene = scene;
      ends.push(...this.#bind(scene), () => scene.close());
      this.state.value = 'there';
    };
    begin().catch(() => (this.state.value = 'missing'));
    return () => {
      isClosed = true;
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#rest);
      this.#scene = undefined;
      for (const end of ends) end();
    };
  }

  /** Brings a sector into the middle. */
  goTo(id: number, zoom = Math.max(this.#flight.aim.zoom, OPENING)): void {
    const sector = this.#game.atlas.peek().sector(id);
    if (sector) this.#glide({ x: sector.x, y: sector.y, zoom });
  }

  home(): void {
    this.goTo(this.#game.me.peek().currentSectorId);
  }

  /** All of the region. */
  overview(): void {
    if (this.#limits) this.#glide(whole(this.#limits.bounds, this.#size));
  }

  zoomBy(factor: number, at: Point = { x: this.#size.width / 2, y: this.#size.height / 2 }, lasts = QUICK * 1.6): void {
    if (this.#limits) this.#glide(zoomedAt(this.#flight.aim, this.#size, at, factor, this.#limits), lasts);
  }

  /** By shares of the picture. */
  panBy(right: number, down: number): void {
    const { x, y, zoom } = this.#flight.aim;
    const { width, height } = this.#size;
    this.#glide({ x: x + (right * width) / zoom, y: y + (down * height) / zoom, zoom }, QUICK * 1.6);
  }

  select(id: number | null): void {
    this.#game.selected.value = id === this.#game.me.peek().currentSectorId ? null : id;
    if (id !== null) this.#keepInView(id);
  }

  /** Looks at the neighbour of the selected sector that lies in a direction. */
  step(direction: Point): MapSector | undefined {
    const from = this.#game.atlas.peek().sector(this.#game.selected.peek() ?? this.#game.me.peek().currentSectorId);
    const next = from && this.network.peek().towards(from, direction);
    if (next) this.select(next.id);
    return next;
  }

  redraw(): void {
    this.#frame ||= requestAnimationFrame(now => this.#draw(now));
  }

  #hands() {
    return {
      grab: () => this.#flight.stop(),
      drag: ({ x, y }: Point) => {
        const { camera } = this.#flight;
        this.#jump({ x: camera.x - x / camera.zoom, y: camera.y - y / camera.zoom, zoom: camera.zoom });
      },
      push: ({ x, y }: Point) => {
        if (!isStill.peek()) this.#flight.drift(x, y, performance.now());
        this.redraw();
      },
      zoom: (at: Point, factor: number, how: 'wheel' | 'pinch') => {
        if (how === 'wheel') this.zoomBy(factor, at, QUICK);
        else if (this.#limits) this.#jump(zoomedAt(this.#flight.camera, this.#size, at, factor, this.#limits));
      },
      tap: (at: Point) => this.select(this.#under(at, REACH.touch)?.id ?? null),
      doubleTap: (at: Point) => this.zoomBy(2, at, GLIDE / 2),
      hover: (at: Point | null) => {
        this.hovered.value = (at && this.#under(at, REACH.mouse)?.id) ?? null;
      },
    };
  }

  #under(at: Point, reach: number): MapSector | undefined {
    const { camera } = this.#flight;
    return this.#grid.peek().nearest(toSpace(camera, this.#size, at), reach / camera.zoom);
  }

  /** Everything that is drawn follows what is known. */
  #bind(scene: Scene): (() => void)[] {
    const { atlas, finds, me, visited, selected, moves, helm } = this.#game;
    return [
      effect(() => {
        const here = me.value.currentSectorId;
        scene.know({
          atlas: atlas.value,
          network: this.network.value,
          finds: finds.value,
          here,
          visited: visited.value,
        });
        this.redraw();
      }),
      effect(() => {
        const here = me.value.currentSectorId;
        const course = helm.course.value;
        scene.mark(
          marksOf({
            atlas: atlas.value,
            network: this.network.value,
            here,
            selected: selected.value,
            moves: moves.value,
            course,
          }),
        );
        void this.hovered.value;
        this.redraw();
      }),
    ];
  }

  #resize(host: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = host;
    const wasHidden = this.#size.width === 0;
    this.#size = { width, height };
    if (width === 0 || height === 0) return;
    this.#limits = limitsOf(boundsOf(this.#game.atlas.peek().map.sectors), this.#size);
    this.#scene?.resize(this.#size);
    if (wasHidden) this.#flight.jump(within(this.#flight.camera, this.#limits));
    // At once: a canvas that has another size is empty until it is drawn.
    this.#draw(performance.now());
  }

  /** Another region: the camera is where the pilot is. */
  #open(sectors: readonly MapSector[]): void {
    this.#limits = limitsOf(boundsOf(sectors), this.#size);
    const here = this.#game.atlas.peek().sector(this.#game.me.peek().currentSectorId);
    if (here) this.#flight.jump({ x: here.x, y: here.y, zoom: OPENING });
    this.redraw();
  }

  #followShip(here: MapSector | undefined): void {
    if (!here) return;
    this.#ship.fly(here, performance.now(), isStill.peek() ? 0 : GLIDE);
    this.#keepInView(here.id);
    this.redraw();
  }

  /** A course that has just been plotted is seen as a whole, and where it ends is seen from near when it is flown. */
  #showCourse(course: Course | null): void {
    const before = this.#course;
    this.#course = course;
    // There: what is near counts again.
    if (!course && before?.target === this.#game.me.peek().currentSectorId) this.home();
    if (!course || course.done > 0 || this.#size.width === 0) return;
    const atlas = this.#game.atlas.peek();
    const stops = [course.from, ...course.path.map(({ sectorId }) => sectorId)].flatMap(id => atlas.sector(id) ?? []);
    const view = whole(boundsOf(stops), { width: this.#size.width * 0.8, height: this.#size.height * 0.66 });
    // What is said of it stands below.
    const y = view.y + (0.08 * this.#size.height) / view.zoom;
    this.#glide({ x: view.x, y, zoom: Math.min(view.zoom, this.#flight.aim.zoom, OPENING) });
  }

  #keepInView(id: number): void {
    const sector = this.#game.atlas.peek().sector(id);
    if (!sector || this.#size.width === 0) return;
    const { x, y } = toScreen(this.#flight.aim, this.#size, sector);
    const aside = Math.max(Math.abs(x / this.#size.width - 0.5), Math.abs(y / this.#size.height - 0.5));
    if (aside > CALM_SHARE) this.#glide({ x: sector.x, y: sector.y, zoom: this.#flight.aim.zoom });
  }

  #jump(to: Camera): void {
    if (this.#limits) this.#flight.jump(within(to, this.#limits));
    this.redraw();
  }

  #glide(to: Camera, lasts = GLIDE): void {
    const aim = this.#limits ? within(to, this.#limits) : to;
    this.#flight.glide(aim, performance.now(), isStill.peek() ? 0 : lasts);
    this.redraw();
  }

  #draw(now: number): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#size.width === 0) return;
    this.#flight.step(now);
    if (this.#limits) this.#flight.camera = within(this.#flight.camera, this.#limits);
    this.#ship.step(now);
    const { camera } = this.#flight;
    this.#placeMarker(camera);
    if (this.#scene) {
      this.#scene.sharpness = this.#sharpnessOf(camera, now);
      this.#scene.draw(camera, this.#size, this.#captions(this.#scene));
    }
    if (this.#flight.isMoving || this.#ship.isMoving) this.redraw();
  }

  /** A map that moves may be drawn coarser; once it rests it is drawn again. */
  #sharpnessOf(camera: Camera, now: number): number {
    const isAtRest = camera.x === this.#drawn.x && camera.y === this.#drawn.y && camera.zoom === this.#drawn.zoom;
    this.#drawn = camera;
    if (isAtRest) return 1;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.redraw(), RESTS);
    return this.#sharpness.moving(now);
  }

  #captions(scene: Scene) {
    const { atlas, me, selected, visited, helm } = this.#game;
    const course = helm.course.peek();
    const left = course && budgetOf(course, me.peek().turns).cost;
    return captionsOf(
      {
        atlas: atlas.peek(),
        grid: this.#grid.peek(),
        hearts: this.#hearts.peek(),
        here: me.peek().currentSectorId,
        selected: selected.peek(),
        hovered: this.hovered.peek(),
        visited: visited.peek(),
        costs: this.#costs.peek(),
        course: course && left !== null ? { target: course.target, cost: left } : null,
      },
      this.#flight.camera,
      this.#size,
      scene.lettering,
    );
  }

  #placeMarker(camera: Camera): void {
    const at = this.#ship.at;
    if (!this.#marker || !at) return;
    const { x, y } = toScreen(camera, this.#size, at);
    const scale = Math.max(0.75, Math.min(1.35, detailAt(camera.zoom).star / 20));
    this.#marker.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(3)})`;
    this.#marker.style.setProperty('--heading', `${this.#ship.heading.toFixed(2)}rad`);
  }
}
