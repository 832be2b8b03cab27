import { v7 as uuidv7 } from 'uuid';
import type { MarketPrice, Planet, Station } from '../../entities/index.ts';
import { TRADERS, traderTypeOf } from '../../rules/data/traders.ts';
import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import { isTraded, type NewRegion } from './regions.ts';
import type { Places } from './places.ts';

interface Settlements {
  stations: Partial<Station>[];
  prices: Partial<MarketPrice>[];
  planets: Partial<Planet>[];
}

/** Stations, what they trade, and planets. */
export function settlementRows(regionId: string, { blueprint, offset }: NewRegion, { sectors }: Places): Settlements {
  const placed = (number: number) => ({
    sectorId: offset + number,
    sectorUuid: sectors[number - 1]?.id ?? null,
    regionId,
  });
  const stations = blueprint.stations.map(station => ({
    id: uuidv7(),
    ...placed(station.sector),
    ...stationRow(station),
  }));
  return {
    stations,
    prices: blueprint.stations.flatMap((station, index) => priceRows(stations[index]?.id ?? '', station.stock)),
    planets: blueprint.planets.map(planet => ({ id: uuidv7(), ...placed(planet.sector), ...planetRow(planet) })),
  };
}

function stationRow(station: RegionBlueprint['stations'][number]): Partial<Station> {
  const { sector: _sector, slips: _slips, stock: _stock, securityTier, salePrice, defenses, ...columns } = station;
  return {
    ...columns,
    defenses: defenses as Station['defenses'] & typeof defenses,
    traderPersonality: personalityOf(station.stationClass),
    security: securityTier === 'none' ? null : { tier: securityTier },
    acquisitionRequirements: {
      min_trade_volume: 100_000,
      min_faction_standing: 'NEUTRAL',
      base_price: salePrice ?? 500_000,
      special_missions: [],
    },
  };
}

function personalityOf(stationClass: number): Station['traderPersonality'] {
  const type = traderTypeOf(stationClass);
  const { difficulty, likes, memoryDays } = TRADERS[type];
  return {
    type,
    haggling_difficulty: difficulty,
    preferred_appeal_types: [...likes],
    memory_duration_days: memoryDays,
    trust_level: 0,
    quirks: [],
    player_memory: {},
  };
}

function priceRows(stationId: string, stock: RegionBlueprint['stations'][number]['stock']): Partial<MarketPrice>[] {
  return stock.filter(isTraded).map(good => ({
    id: uuidv7(),
    stationId,
    commodity: good.commodity,
    buyPrice: good.buyPrice ?? 0,
    sellPrice: good.sellPrice ?? 0,
    quantity: good.quantity,
    volatility: good.priceVariance / 100,
    priceFloor: good.priceFloor,
    priceCeiling: good.priceCeiling,
  }));
}

function planetRow(planet: RegionBlueprint['planets'][number]): Partial<Planet> {
  const { sector: _sector, habitability, ...columns } = planet;
  return { ...columns, autoName: planet.name, habitabilityScore: habitability };
}
