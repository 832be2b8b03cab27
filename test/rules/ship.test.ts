import { expect } from 'chai';
import { shipSpecifications, shipTypes } from '../../src/rules/data/ships.ts';
import { maintenanceNow } from '../../src/rules/maintenance.ts';
import { DAY } from '../../src/rules/moment.ts';
import { newShip } from '../../src/rules/ship.ts';
import { frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 4, 5);

describe('ships', () => {
  it('[SH8] a new ship has the figures of its hull', () => {
    const ship = newShip('CARGO_HAULER', now);
    expect(ship).to.deep.include({
      baseSpeed: 0.5,
      currentSpeed: 0.5,
      turnCost: 2,
      warpCapable: true,
      status: 'DOCKED',
      maxGenesisDevices: 2,
      maxMines: 2,
      purchaseValue: 250_000,
      currentValue: 250_000,
      cargo: { capacity: 1000, used: 0, contents: {} },
    });
    expect(ship.combat).to.deep.equal({
      shields: 400,
      max_shields: 400,
      shield_recharge_rate: 8,
      hull: 600,
      max_hull: 600,
      evasion: 5,
      attack_rating: 10,
      defense_rating: 30,
    });
    expect(ship.maintenance).to.deep.include({ condition: 100, last_maintenance: '2102-05-05T00:00:00.000Z' });
  });

  it('[SH8] every hull makes a whole and empty ship', () => {
    for (const type of shipTypes) {
      const ship = newShip(type, now);
      expect(ship.combat.hull).to.equal(shipSpecifications[type].hullPoints);
      expect(ship.cargo).to.deep.equal({ capacity: shipSpecifications[type].maxCargo, used: 0, contents: {} });
      expect(ship.mines + ship.genesisDevices).to.equal(0);
    }
  });

  it('[SH8] no two ships share a part', () => {
    expect(newShip('DEFENDER', now).cargo.contents).to.not.equal(newShip('DEFENDER', now).cargo.contents);
  });

  it("[MT1] condition falls by the hull's rate a day and never below nothing", () => {
    const hauler = frozen(newShip('CARGO_HAULER', now));
    expect(maintenanceNow(hauler, now)).to.equal(100);
    expect(maintenanceNow(hauler, now + 5 * DAY)).to.equal(90);
    expect(maintenanceNow(hauler, now + DAY / 2)).to.equal(99);
    expect(maintenanceNow(hauler, now + 900 * DAY)).to.equal(0);
    expect(maintenanceNow(hauler, now - DAY)).to.equal(100);
    expect(maintenanceNow(newShip('ESCAPE_POD', now), now + 900 * DAY)).to.equal(100);
  });

  it('[MT1] a ship never serviced keeps the condition it has', () => {
    const ship = frozen({ type: 'CARRIER' as const, maintenance: { condition: 55, last_maintenance: null } });
    expect(maintenanceNow(ship, now)).to.equal(55);
  });
});
