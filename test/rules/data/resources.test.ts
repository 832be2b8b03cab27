import { expect } from 'chai';
import { type Resource, resources } from '../../../src/rules/data/resources.ts';

const rows: [type: string, resource: Resource][] = Object.entries(resources);
const priced = rows.filter(([, { basePrice }]) => basePrice !== null);

describe('resources', () => {
  it('[RS1] fourteen resources, each with a commodity name and a label of its own', () => {
    expect(rows).to.have.length(14);
    expect(new Set(rows.map(([, { name }]) => name)).size).to.equal(14);
    expect(new Set(rows.map(([, { label }]) => label)).size).to.equal(14);
    for (const [type, { name }] of rows) expect(name, type).to.match(/^[a-z_]+$/);
  });

  for (const [type, { basePrice, priceRangeMin, priceRangeMax, baseValue }] of priced) {
    it(`[RS2] the base price of ${type} lies in its range ${priceRangeMin} to ${priceRangeMax}`, () => {
      expect(basePrice).to.be.within(priceRangeMin ?? Infinity, priceRangeMax ?? -Infinity);
      expect(baseValue).to.equal(basePrice);
    });
  }

  it('[RS2] a base that lay outside its range is the middle of it', () => {
    for (const { basePrice, priceRangeMin, priceRangeMax } of [
      resources.TECHNOLOGY,
      resources.FUEL,
      resources.GOURMET_FOOD,
    ]) {
      expect(basePrice).to.equal((priceRangeMin + priceRangeMax) / 2);
    }
  });

  it('[RS3] what has no price is worth nothing to a station and is not made by one', () => {
    const unpriced = rows.filter(([, { basePrice }]) => basePrice === null);
    expect(unpriced.map(([type]) => type)).to.have.members([
      'QUANTUM_SHARDS',
      'QUANTUM_CRYSTALS',
      'PRISMATIC_ORE',
      'PHOTONIC_CRYSTALS',
    ]);
    for (const [type, resource] of unpriced) {
      expect(resource, type).to.include({
        baseValue: 0,
        priceRangeMin: null,
        priceRangeMax: null,
        isProducible: false,
      });
    }
  });

  it('[RS4] a resource is producible exactly if something is made of it in an hour', () => {
    for (const [type, { isProducible, baseProductionRate }] of rows) {
      expect(isProducible, type).to.equal(baseProductionRate > 0);
    }
  });

  it('[RS4] volatility is a share', () => {
    for (const [type, { priceVolatility }] of rows) expect(priceVolatility, type).to.be.within(0, 1);
  });

  it('[RS5] the citadel safe takes ore, organics and equipment', () => {
    const storable = rows.filter(([, { isStorable }]) => isStorable).map(([, { name }]) => name);
    expect(storable).to.have.members(['ore', 'organics', 'equipment']);
  });
});
