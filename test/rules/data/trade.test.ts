import { expect } from 'chai';
import { basePrice, COMMODITIES, COMMODITY_NAMES, UNPRICED_RESOURCES } from '../../../src/rules/data/commodities.ts';
import { CLUSTER_KINDS, CLUSTER_TYPES, NEXUS_CLUSTERS } from '../../../src/rules/data/clusters.ts';
import {
  DOCKING_FEE_FACTORS,
  DOCKING_FEES,
  SECURITY_TIERS,
  STATION_CLASS_NUMBERS,
  STATION_CLASSES,
  STATION_DEFENSES,
  STATION_TYPES,
} from '../../../src/rules/data/stationClasses.ts';
import { FORMATION_TYPES, STAMPED_TYPES } from '../../../src/rules/data/formations.ts';
import { ORDINARY_SERVICES, STATION_SERVICES } from '../../../src/rules/data/stationServices.ts';
import { ZONE_TYPES, ZONES } from '../../../src/rules/data/zones.ts';
import { PLANET_KINDS, PLANET_TYPES, PLANET_WEIGHTS } from '../../../src/rules/data/planetTypes.ts';
import { RADIATION, SECTOR_TYPES } from '../../../src/rules/data/sectorTypes.ts';

describe('tables: goods, stations, places', () => {
  it('[CO1] a base price outside its own range is replaced by the middle of the range', () => {
    expect(COMMODITY_NAMES.map(basePrice)).to.deep.equal([15, 18, 85, 40, 100, 50, 250, 50, 130]);
  });

  it('[CO1] every base price lies in its range, and default stock fits its hold', () => {
    for (const name of COMMODITY_NAMES) {
      const { min, max, quantity, capacity } = COMMODITIES[name];
      expect(basePrice(name)).to.be.within(min, max);
      expect(quantity).to.be.lessThan(capacity);
    }
  });

  it('[ST1] there are twelve classes of station; all but class 11 either buy a good or sell it', () => {
    expect(STATION_CLASSES).to.have.length(STATION_CLASS_NUMBERS.length);
    for (const [number, { buys, sells }] of STATION_CLASSES.entries()) {
      const both = buys.filter(good => sells.includes(good));
      expect(both).to.have.length(number === 11 ? 2 : 0);
    }
  });

  it('[ST1] premium classes: 8 pays 1.2, 9 asks 1.25, 11 does 1.25 both ways', () => {
    const factors = STATION_CLASSES.flatMap(({ buyFactor, sellFactor }, number) =>
      buyFactor === 1 && sellFactor === 1 ? [] : [[number, buyFactor, sellFactor]],
    );
    expect(factors).to.deep.equal([
      [8, 1.2, 1],
      [9, 1, 1.25],
      [11, 1.25, 1.25],
    ]);
  });

  it('[ST2] station defenses rise with the class', () => {
    const shields = STATION_DEFENSES.map(({ shieldPool }) => shieldPool);
    expect(shields).to.deep.equal([4000, 8000, 16000, 24000, 40000]);
  });

  it('[GX8] security of clusters; twenty clusters make the Nexus', () => {
    const security = Object.values(CLUSTER_KINDS).map(kind => kind.security);
    expect(security).to.deep.equal([5, 5, 7, 7, 8, 3, 3, 4]);
    expect(NEXUS_CLUSTERS).to.have.length(20);
  });

  it('[GX18] planet types: habitability rises from its low to its high, and zone weights name known types', () => {
    for (const { habitability } of Object.values(PLANET_KINDS)) expect(habitability[0]).to.be.at.most(habitability[1]);
    for (const weights of Object.values(PLANET_WEIGHTS)) expect(PLANET_TYPES).to.include.members(Object.keys(weights));
  });

  it('[GX13] every sector type has a band of radiation', () => {
    expect(Object.keys(RADIATION)).to.have.members(SECTOR_TYPES);
  });

  it('[CO2] four resources have no price, so no station lists them', () => {
    expect(UNPRICED_RESOURCES).to.have.length(4);
    expect(COMMODITY_NAMES).to.not.include.members([...UNPRICED_RESOURCES]);
  });

  it('[ST3] a docking fee grows with the hull and the security of the station', () => {
    expect(Object.values(DOCKING_FEES)).to.deep.equal([0, 100, 250, 500, 1000]);
    expect(SECURITY_TIERS.map(tier => DOCKING_FEE_FACTORS[tier])).to.deep.equal([0, 1, 1.5, 3]);
  });

  it('[ST3] an ordinary station repairs and maintains ships and does nothing else', () => {
    expect(STATION_SERVICES.filter(service => ORDINARY_SERVICES[service])).to.deep.equal([
      'ship_repair',
      'ship_maintenance',
    ]);
  });

  it('[GX8] every list of values has its table', () => {
    expect(Object.keys(CLUSTER_KINDS)).to.deep.equal([...CLUSTER_TYPES]);
    expect(Object.keys(ZONES)).to.deep.equal([...ZONE_TYPES]);
    expect(FORMATION_TYPES).to.include.members([...STAMPED_TYPES]);
    for (const { stationTypes } of Object.values(CLUSTER_KINDS))
      expect(STATION_TYPES).to.include.members([...stationTypes]);
  });
});
