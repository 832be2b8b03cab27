import { expect } from 'chai';
import { factions } from '../../../src/rules/data/factions.ts';
import { shipRarity } from '../../../src/rules/data/shipRarity.ts';
import { shipSpecification, type ShipType, shipTypes } from '../../../src/rules/data/ships.ts';

const hulls = shipTypes.map(type => ({ type, ...shipSpecification(type) }));
const ofPlayers = hulls.filter(({ isNpcOnly }) => !isNpcOnly);

function typesWhere(holds: (hull: (typeof hulls)[number]) => boolean): ShipType[] {
  return hulls.filter(holds).map(({ type }) => type);
}

function superSlotsOf(type: ShipType): number[] | undefined {
  return shipSpecification(type).moduleSlots?.slots.flatMap(slot => (slot.super ? [slot.i] : []));
}

describe('ships', () => {
  it('[SH1] there are twelve hulls, two of them for characters only', () => {
    expect(hulls).to.have.length(12);
    expect(
      hulls.filter(({ isNpcOnly }) => isNpcOnly).map(({ acquisitionMethods }) => acquisitionMethods),
    ).to.deep.equal([['npc'], ['npc']]);
  });

  it('[SH1] every figure lies within the bounds of its column', () => {
    for (const hull of hulls) {
      const amounts = Object.values(hull).filter(value => typeof value === 'number');
      expect(Math.min(...amounts), hull.type).to.be.at.least(0);
      expect(hull.turnCost, hull.type).to.be.at.least(1);
      expect(hull.hullPoints, hull.type).to.be.at.least(1);
      for (const share of [hull.evasion / 100, hull.fuelEfficiency / 100, hull.shieldResistance, hull.armorRating]) {
        expect(share, hull.type).to.be.within(0, 1);
      }
    }
  });

  it('[SH1] whole figures are whole: only speed, recharge, shares and decay may be fractions', () => {
    const fractions = new Set(['speed', 'shieldRechargeRate', 'shieldResistance', 'armorRating', 'maintenanceRate']);
    for (const { type, ...hull } of hulls) {
      const whole = Object.entries(hull).filter(([name, value]) => typeof value === 'number' && !fractions.has(name));
      for (const [name, value] of whole) expect(Number.isInteger(value), `${type} ${name}`).to.equal(true);
    }
  });

  it('[SH2] the citizen clipper flies as the fast courier does', () => {
    const differs = ['description', 'acquisitionMethods', 'moduleSlots'];
    const figuresOf = (type: ShipType) =>
      Object.fromEntries(Object.entries(shipSpecification(type)).filter(([name]) => !differs.includes(name)));
    expect(figuresOf('CITIZEN_CLIPPER')).to.deep.equal(figuresOf('FAST_COURIER'));
    expect(shipSpecification('CITIZEN_CLIPPER').acquisitionMethods).to.deep.equal(['galactic_citizen']);
  });

  it('[SH3] only the warp jumper makes gates and jumps, and only the escape pod and character hulls cannot use gates', () => {
    expect(typesWhere(hull => hull.warpCreationCapable)).to.deep.equal(['WARP_JUMPER']);
    expect(typesWhere(hull => hull.quantumJumpCapable)).to.deep.equal(['WARP_JUMPER']);
    expect(typesWhere(hull => !hull.warpCompatible)).to.have.members([
      'ESCAPE_POD',
      'NPC_MARSHAL_INTERDICTOR',
      'NPC_SENTINEL_INTERDICTOR',
    ]);
  });

  it('[SH3] a hull carries genesis devices exactly if it has room for one', () => {
    for (const hull of hulls) expect(hull.genesisCompatible, hull.type).to.equal(hull.maxGenesisDevices > 0);
  });

  it('[SH4] what cannot be bought insurance for is the escape pod, the warp jumper and the character hulls', () => {
    expect(ofPlayers.filter(({ insurable }) => !insurable).map(({ type }) => type)).to.have.members([
      'ESCAPE_POD',
      'WARP_JUMPER',
    ]);
    expect(hulls.filter(({ isNpcOnly, insurable }) => isNpcOnly && insurable)).to.deep.equal([]);
  });

  it('[SH5] a gate of standing names a faction of the roster, and whatever is sold has a price', () => {
    const gates = hulls.flatMap(({ factionRequirements }) => Object.keys(factionRequirements ?? {}));
    expect(Object.keys(factions)).to.include.members(gates);
    expect(gates).to.have.length(2);
    for (const hull of hulls.filter(({ acquisitionMethods }) => acquisitionMethods.includes('purchase'))) {
      expect(hull.baseCost, hull.type).to.be.above(0);
    }
  });

  it('[SH6] a hull with no drones, genesis room or engine takes no upgrade of it', () => {
    for (const { type, maxUpgradeLevels, ...hull } of ofPlayers) {
      if (hull.maxDrones === 0) expect(maxUpgradeLevels.DRONE_BAY, type).to.equal(0);
      if (hull.maxGenesisDevices === 0) expect(maxUpgradeLevels.GENESIS_CONTAINMENT, type).to.equal(0);
      if (hull.speed === 0) expect(maxUpgradeLevels.ENGINE, type).to.equal(0);
    }
  });

  const slotsBySize = { TINY: 0, SMALL: 3, MEDIUM: 4, LARGE: 6, CAPITAL: 8 };
  for (const { type, shipSize, moduleSlots } of hulls) {
    const expected = type === 'CITIZEN_CLIPPER' ? 4 : shipSize ? slotsBySize[shipSize] : 0;
    it(`[SH7] ${type} has ${expected} module slots, each in a place of its own on the grid`, () => {
      const slots = moduleSlots?.slots ?? [];
      expect(slots.map(({ i }) => i)).to.deep.equal(Array.from({ length: expected }, (_, i) => i));
      expect(new Set(slots.map(({ x, y }) => `${x},${y}`)).size).to.equal(expected);
      for (const { x, y } of slots) {
        expect(x).to.be.below(moduleSlots?.cols ?? 0);
        expect(y).to.be.below(moduleSlots?.rows ?? 0);
      }
    });
  }

  it('[SH7] super slots are 0, 0 and 4, 0, 2 and 5 by size, and 3 in the clipper', () => {
    expect(superSlotsOf('SCOUT_SHIP')).to.deep.equal([0]);
    expect(superSlotsOf('DEFENDER')).to.deep.equal([0]);
    expect(superSlotsOf('COLONY_SHIP')).to.deep.equal([0, 4]);
    expect(superSlotsOf('CARRIER')).to.deep.equal([0, 2, 5]);
    expect(superSlotsOf('CITIZEN_CLIPPER')).to.deep.equal([3]);
  });

  it('[SR1] every starter ship is a hull a player may fly', () => {
    expect(ofPlayers.map(({ type }) => type)).to.include.members(Object.keys(shipRarity));
  });
});
