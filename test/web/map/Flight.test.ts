import { expect } from 'chai';
import { Flight } from '../../../web/map/Flight.ts';
import { ShipGlide } from '../../../web/map/ShipGlide.ts';

const HOME = { x: 0, y: 0, zoom: 4 };
const AWAY = { x: 100, y: 40, zoom: 4 };

describe('the way of the camera', () => {
  it('is there at the end, and at once when nothing is to move', () => {
    const flight = new Flight(HOME);
    flight.glide(AWAY, 1000, 400);
    flight.step(1100);
    expect(flight.camera.x).to.be.within(1, 99);
    expect(flight.aim).to.deep.equal(AWAY);
    flight.step(1400);
    expect(flight.camera).to.deep.equal(AWAY);
    expect(flight.isMoving).to.equal(false);
    flight.glide(HOME, 2000, 0);
    expect(flight.camera).to.deep.equal(HOME);
  });

  it('goes on a little after a push, ever slower, and stands still in the end', () => {
    const flight = new Flight(HOME);
    flight.drift(-800, 0, 0);
    const steps: number[] = [];
    for (let now = 16; now < 3000 && flight.isMoving; now += 16) {
      const before = flight.camera.x;
      flight.step(now);
      steps.push(flight.camera.x - before);
    }
    expect(flight.isMoving).to.equal(false);
    expect(steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0))).to.equal(true);
    expect(flight.camera.x).to.be.within(10, 60);
  });

  it('stands still when it is grabbed', () => {
    const flight = new Flight(HOME);
    flight.glide(AWAY, 0, 400);
    flight.step(100);
    const { camera } = flight;
    flight.stop();
    flight.step(300);
    expect(flight.camera).to.deep.equal(camera);
  });
});

describe('one’s own ship on the map', () => {
  it('flies to the next sector, nose first', () => {
    const ship = new ShipGlide();
    ship.fly({ x: 0, y: 0 }, 0, 400);
    ship.fly({ x: 0, y: 10 }, 1000, 400);
    expect(ship.heading).to.be.closeTo(Math.PI / 2, 1e-9);
    ship.step(1200);
    expect(ship.at?.y).to.be.closeTo(5, 1e-9);
    ship.step(1400);
    expect([ship.at, ship.isMoving]).to.deep.equal([{ x: 0, y: 10 }, false]);
  });

  it('is simply there when it comes from another region, or when nothing is to move', () => {
    const ship = new ShipGlide();
    ship.fly({ x: 0, y: 0 }, 0, 400);
    ship.fly({ x: 3000, y: 0 }, 0, 400);
    expect([ship.at, ship.isMoving]).to.deep.equal([{ x: 3000, y: 0 }, false]);
    ship.fly({ x: 3010, y: 0 }, 0, 0);
    expect(ship.at).to.deep.equal({ x: 3010, y: 0 });
  });
});
