import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  between,
  boundsOf,
  type Camera,
  limitsOf,
  seen,
  toScreen,
  toSpace,
  whole,
  within,
  zoomedAt,
} from '../../../web/map/camera.ts';

const SIZE = { width: 900, height: 600 };
const REGION = { left: -100, top: -80, right: 400, bottom: 300 };
const LIMITS = limitsOf(REGION, SIZE);

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras = fc.record<Camera>({
  x: number(REGION.left, REGION.right),
  y: number(REGION.top, REGION.bottom),
  zoom: number(LIMITS.minZoom, LIMITS.maxZoom),
});
const pixels = fc.record({ x: number(0, SIZE.width), y: number(0, SIZE.height) });

describe('the camera of the map', () => {
  it('finds the place of a pixel, and the pixel of a place', () => {
    fc.assert(
      fc.property(cameras, pixels, (camera, pixel) => {
        const { x, y } = toScreen(camera, SIZE, toSpace(camera, SIZE, pixel));
        expect(x).to.be.closeTo(pixel.x, 1e-6);
        expect(y).to.be.closeTo(pixel.y, 1e-6);
      }),
    );
  });

  it('zooms around what is under the pointer, as long as that keeps it over the region', () => {
    fc.assert(
      fc.property(cameras, pixels, number(0.2, 5), (camera, pixel, factor) => {
        const zoomed = zoomedAt(camera, SIZE, pixel, factor, LIMITS);
        expect(within(zoomed, LIMITS)).to.deep.equal(zoomed);
        const isAtRim =
          [REGION.left, REGION.right].includes(zoomed.x) || [REGION.top, REGION.bottom].includes(zoomed.y);
        if (isAtRim) return;
        const place = toSpace(camera, SIZE, pixel);
        expect(toSpace(zoomed, SIZE, pixel).x).to.be.closeTo(place.x, 1e-6);
        expect(toSpace(zoomed, SIZE, pixel).y).to.be.closeTo(place.y, 1e-6);
      }),
    );
  });

  it('shows all of a region in a picture of any shape', () => {
    for (const size of [SIZE, { width: 390, height: 700 }, { width: 1200, height: 200 }]) {
      const view = seen(whole(REGION, size), size);
      expect(view.left).to.be.below(REGION.left);
      expect(view.right).to.be.above(REGION.right);
      expect(view.top).to.be.below(REGION.top);
      expect(view.bottom).to.be.above(REGION.bottom);
    }
  });

  it('stays over the region, neither too near nor too far', () => {
    const far = within({ x: 9e5, y: -9e5, zoom: 1e-6 }, LIMITS);
    expect(far).to.deep.equal({ x: REGION.right, y: REGION.top, zoom: LIMITS.minZoom });
    expect(within({ x: 0, y: 0, zoom: 1e6 }, LIMITS).zoom).to.equal(LIMITS.maxZoom);
  });

  it('begins and ends its way where it should, and zooms one way only', () => {
    fc.assert(
      fc.property(cameras, cameras, number(0, 1), (from, to, share) => {
        const [start, end, middle] = [between(from, to, 0), between(from, to, 1), between(from, to, share)];
        for (const key of ['x', 'y', 'zoom'] as const) {
          expect(start[key]).to.be.closeTo(from[key], 1e-6);
          expect(end[key]).to.be.closeTo(to[key], 1e-3);
        }
        expect(middle.zoom).to.be.within(Math.min(from.zoom, to.zoom) - 1e-9, Math.max(from.zoom, to.zoom) + 1e-9);
      }),
    );
  });

  it('has bounds also where there is nothing', () => {
    expect(
      boundsOf([
        { x: 3, y: 9 },
        { x: -2, y: 4 },
      ]),
    ).to.deep.equal({ left: -2, top: 4, right: 3, bottom: 9 });
    expect(whole(boundsOf([]), SIZE).zoom).to.be.finite;
  });
});
