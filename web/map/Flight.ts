import { between, type Camera } from './camera.ts';

/** How long after the finger is gone the map goes on by itself: after this many milliseconds a third of the speed is left. */
const SLOWING = 160;
const STILL = 8;

type Motion =
  | { kind: 'glide'; from: Camera; to: Camera; began: number; lasts: number }
  | { kind: 'drift'; across: number; down: number; at: number };

/** Where the camera is on its way: to a place, or slowing down after a push. Time is an argument. */
export class Flight {
  camera: Camera;
  #motion: Motion | null = null;

  constructor(camera: Camera) {
    this.camera = camera;
  }

  /** Where it will be in the end, as far as that is known. */
  get aim(): Camera {
    return this.#motion?.kind === 'glide' ? this.#motion.to : this.camera;
  }

  get isMoving(): boolean {
    return this.#motion !== null;
  }

  jump(to: Camera): void {
    this.camera = to;
    this.#motion = null;
  }

  glide(to: Camera, now: number, lasts: number): void {
    if (lasts <= 0) this.jump(to);
    else this.#motion = { kind: 'glide', from: this.camera, to, began: now, lasts };
  }

  /** Pushed with so many pixels a second. */
  drift(across: number, down: number, now: number): void {
    if (Math.hypot(across, down) > STILL * 4) this.#motion = { kind: 'drift', across, down, at: now };
  }

  stop(): void {
    this.#motion = null;
  }

  /** To where it is by now. */
  step(now: number): void {
    if (this.#motion?.kind === 'glide') this.#step(this.#motion, now);
    else if (this.#motion?.kind === 'drift') this.#slow(this.#motion, now);
  }

  #step({ from, to, began, lasts }: Motion & { kind: 'glide' }, now: number): void {
    const share = Math.min(1, Math.max(0, (now - began) / lasts));
    this.camera = share === 1 ? to : between(from, to, 1 - (1 - share) ** 3);
    if (share === 1) this.#motion = null;
  }

  #slow(motion: Motion & { kind: 'drift' }, now: number): void {
    const passed = Math.min(100, Math.max(0, now - motion.at));
    const { x, y, zoom } = this.camera;
    this.camera = {
      x: x - (motion.across * passed) / 1000 / zoom,
      y: y - (motion.down * passed) / 1000 / zoom,
      zoom,
    };
    const left = Math.exp(-passed / SLOWING);
    motion.across *= left;
    motion.down *= left;
    motion.at = now;
    if (Math.hypot(motion.across, motion.down) < STILL) this.#motion = null;
  }
}
