import { expect } from 'chai';
import { basePrice, COMMODITIES, COMMODITY_NAMES } from '../../../src/rules/data/commodities.ts';
import { STATION_CLASSES } from '../../../src/rules/data/stationClasses.ts';
import type { RegionBlueprint, StationBlueprint } from '../../../src/rules/galaxy/blueprint.ts';
import { firstPrices } from '../../../src/rules/galaxy/stock.ts';
import { region, regions } from '../../support/regions.ts';

const stationAt = ({ stations }: RegionBlueprint, sector: number) =>
  stations.find(station => station.sector === sector)!;
const stockOf = ({ stock }: StationBlueprint, name: string) => stock.find(({ commodity }) => commodity === name)!;

describe('galaxy: stations and planets', () => {
  it('[GX14] stations stand in 15 % of sectors, planets in 25 %; in the Nexus 5 % (half in outposts) and 10 %', () => {
    for (const { kind, totalSectors, stations, planets } of regions()) {
      const nexus = kind === 'central_nexus';
      expect(stations.length / totalSectors).to.be.closeTo(nexus ? 0.04375 : 0.15, 0.012);
      expect(planets.length / totalSectors).to.be.closeTo(nexus ? 0.1 : 0.25, 0.01);
    }
  });

  it('[GX14] one station and one planet to a sector', () => {
    for (const { stations, planets } of regions()) {
      for (const places of [stations, planets])
        expect(new Set(places.map(({ sector }) => sector)).size).to.equal(places.length);
    }
  });

  it('[GX14] ordinary stations of the Nexus are of class 4 to 8', () => {
    const { stations } = region('central_nexus', 5000, 1);
    for (const { stationClass, isPlayerOwnable } of stations) {
      if (isPlayerOwnable) expect(stationClass).to.be.within(4, 8);
    }
  });

  it('[GX15] Earth Station and New Earth are all there is in sector 1 of Terran Space', () => {
    for (const blueprint of regions().filter(({ kind }) => kind === 'terran_space')) {
      const here = stationAt(blueprint, 1);
      expect(here).to.include({ name: 'Earth Station', stationClass: 0, type: 'TRADING', isPlayerOwnable: false });
      expect(stockOf(here, 'colonists').sells).to.be.true;
      expect(['ore', 'organics', 'fuel'].map(good => stockOf(here, good).quantity)).to.deep.equal([300, 250, 400]);
      expect(blueprint.planets.filter(({ sector }) => sector === 1)).to.have.length(1);
      expect(blueprint.planets[0]).to.include({
        name: 'New Earth',
        type: 'TERRAN',
        status: 'COLONIZED',
        habitability: 95,
        population: 8e9,
        isPopulationHub: true,
      });
      expect(blueprint.sectors[0]!.name).to.equal('Terra');
    }
  });

  it('[GX15] Stardock lies in sector 10, a second spacedock five sectors before the last', () => {
    for (const blueprint of regions()) {
      const docks = blueprint.stations.filter(({ isSpacedock }) => isSpacedock).map(({ sector }) => sector);
      const second = blueprint.totalSectors - 5;
      expect(docks).to.deep.equal(blueprint.kind === 'central_nexus' ? [second] : [10, second]);
      for (const sector of docks) {
        const dock = stationAt(blueprint, sector);
        expect(dock).to.include({ stationClass: 11, type: 'SHIPYARD' });
        expect(
          Object.entries(dock.services)
            .filter(([, offered]) => !offered)
            .map(([service]) => service),
        ).to.have.members(['diplomatic_services', 'luxury_amenities']);
      }
    }
  });

  it('[GX15] the Nexus opens with Starport Prime and Terra Nova Prime', () => {
    const nexus = region('central_nexus', 5000, 1);
    expect(stationAt(nexus, 1)).to.include({
      name: 'Central Nexus Starport Prime',
      stationClass: 0,
      size: 10,
      isStarportPrime: true,
      securityTier: 'premium',
    });
    expect(nexus.planets[0]).to.include({
      name: 'Terra Nova Prime',
      sector: 1,
      habitability: 100,
      maxPopulation: 100_000,
    });
  });

  it('[GX15] tradedocks: one A near Terra; A, B and B in trade hubs of the Nexus; none for players', () => {
    for (const { kind, stations, sectors, clusters } of regions()) {
      const docks = stations.filter(({ tradedockTier }) => tradedockTier !== null);
      if (kind === 'player_owned') expect(docks).to.deep.equal([]);
      if (kind === 'terran_space') {
        expect(docks.map(({ tradedockTier }) => tradedockTier)).to.deep.equal(['A']);
        expect(docks[0]!.sector).to.be.within(2, 99);
      }
      if (kind === 'central_nexus') {
        expect(docks.map(({ tradedockTier }) => tradedockTier)).to.deep.equal(['A', 'B', 'B']);
        expect(docks.map(({ sector }) => clusters[sectors[sector - 1]!.cluster]!.type)).to.deep.equal([
          'TRADE_HUB',
          'TRADE_HUB',
          'TRADE_HUB',
        ]);
      }
      for (const dock of docks) {
        expect(dock).to.include({ stationClass: 11, type: 'SHIPYARD', size: 10, securityTier: 'standard' });
        expect(dock.services.luxury_amenities).to.equal(dock.tradedockTier === 'A');
        expect(stockOf(dock, 'luxury_goods').capacity).to.equal(8000);
      }
    }
  });

  it('[GX15] each region but the Nexus has three stations of class 0', () => {
    for (const { kind, stations } of regions()) {
      expect(stations.filter(({ stationClass }) => stationClass === 0)).to.have.length(
        kind === 'central_nexus' ? 1 : 3,
      );
    }
  });

  it('[GX16] lawless clusters have no security, high classes have the standard one', () => {
    for (const { kind, stations, sectors, clusters } of regions()) {
      for (const station of stations.filter(({ isPlayerOwnable }) => isPlayerOwnable)) {
        const lawless = ['FRONTIER_OUTPOST', 'CONTESTED'].includes(
          clusters[sectors[station.sector - 1]!.cluster]!.type,
        );
        expect(station.securityTier, kind).to.equal(
          lawless ? 'none' : station.stationClass >= 7 ? 'standard' : 'basic',
        );
      }
    }
  });

  it('[GX16] slips by tradedock tier, then spacedock, then class', () => {
    const terran = region('terran_space', 300, 1);
    const nexus = region('central_nexus', 5000, 1);
    expect(stationAt(terran, 1).slips).to.include({ transient: 80, longTerm: 30 });
    expect(stationAt(terran, 10).slips).to.include({ transient: 30, longTerm: 10 });
    expect(stationAt(nexus, 1).slips).to.include({ transient: 200, longTerm: 50 });
    const tierA = terran.stations.find(({ tradedockTier }) => tradedockTier === 'A')!;
    expect(tierA.slips).to.deep.equal({ transient: 24, longTerm: 8, construction: 8, specialized: 4 });
  });

  it('[GX17] a station trades what its class trades, fills its hold accordingly, and makes nothing it buys', () => {
    for (const { stations } of regions()) {
      for (const { stationClass, stock, tradedockTier } of stations) {
        const trade = STATION_CLASSES[stationClass]!;
        for (const good of stock) {
          expect(good.buys).to.equal(trade.buys.includes(good.commodity));
          if (stationClass !== 0) expect(good.sells).to.equal(trade.sells.includes(good.commodity));
          expect(good.capacity).to.equal(COMMODITIES[good.commodity].capacity * (tradedockTier ? 10 : 1));
          expect(good.quantity).to.be.within(1, good.capacity);
          if (good.buys && !good.sells) expect(good.productionRate).to.equal(0);
          if (good.buys && !good.sells) expect(good.quantity / good.capacity).to.be.within(0.04, 0.31);
          if (good.sells && stationClass !== 0) expect(good.quantity / good.capacity).to.be.within(0.39, 1);
        }
      }
    }
  });

  it('[GX17] first prices stay in the range of the good, and a station asks more than it pays', () => {
    for (const name of COMMODITY_NAMES) {
      const { min, max } = COMMODITIES[name];
      for (const [buys, sells] of [
        [true, true],
        [true, false],
        [false, true],
      ] as const) {
        const { buyPrice, sellPrice } = firstPrices(name, buys, sells);
        expect(buyPrice).to.be.within(min, max);
        expect(sellPrice).to.be.within(min, max);
        expect(sellPrice!).to.be.greaterThan(buyPrice!);
      }
      expect(firstPrices(name, false, false)).to.deep.equal({ buyPrice: null, sellPrice: null });
    }
    expect(firstPrices('luxury_goods', true, true)).to.deep.equal({ buyPrice: 85, sellPrice: 114 });
    expect(basePrice('equipment')).to.equal(85);
  });

  it('[GX18] a planet is as habitable as its type allows, and holds a thousand people per point', () => {
    for (const { planets } of regions()) {
      for (const { habitability, status, maxPopulation, isPopulationHub, type } of planets) {
        expect(habitability).to.be.within(0, 100);
        if (type === 'GAS_GIANT') expect(habitability).to.equal(0);
        if (isPopulationHub) continue;
        expect(maxPopulation).to.equal(habitability * 1000);
        expect(status).to.equal(habitability >= 40 ? 'HABITABLE' : 'UNINHABITABLE');
      }
    }
  });
});
