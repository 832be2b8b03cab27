import { basePrice, COMMODITIES, COMMODITY_NAMES, type CommodityName } from './data/commodities.ts';
import { CAPITAL_GOODS } from './data/galaxy.ts';
import { STATION_CLASSES, TRADEDOCK_CAPACITY_FACTOR } from './data/stationClasses.ts';
import { Refusal } from './refusal.ts';

const SPREAD = 0.15;
const TRADEDOCK_SPREAD = 0.075;

export interface Trader {
  stationClass: number;
  tradedockTier?: 'A' | 'B' | null;
}

/** What a station does with a good, and at which terms; only what its row cannot know is derived here ([PR1]). */
export interface ShelfTerms {
  commodity: CommodityName;
  buys: boolean;
  sells: boolean;
  base: number;
  floor: number;
  ceiling: number;
  capacity: number;
  /** Units made per hour of the game's time. */
  production: number;
  /** Units used up per hour of the game's time, down to the share of the hold that a station likes to keep ([PR8]). */
  consumption: number;
  /** Factors on the middle price: what the station pays and what it asks. */
  payFactor: number;
  askFactor: number;
}

/** The terms of one shelf. Refuses: ERR_NOT_TRADED. */
export function shelfTerms(station: Readonly<Trader>, name: string): ShelfTerms {
  const commodity = COMMODITY_NAMES.find(good => good === name);
  const trade = STATION_CLASSES[station.stationClass];
  if (!commodity || !trade) throw new Refusal('ERR_NOT_TRADED', { commodity: name });

  const { min, max } = COMMODITIES[commodity];
  const buys = trade.buys.includes(commodity);
  const sells = trade.sells.includes(commodity) || (station.stationClass === 0 && commodity in CAPITAL_GOODS);
  const spread = station.tradedockTier ? TRADEDOCK_SPREAD : SPREAD;
  return {
    commodity,
    buys,
    sells,
    base: basePrice(commodity),
    floor: min,
    ceiling: max,
    capacity: capacityOf(commodity, Boolean(station.tradedockTier)),
    production: productionOf(station.stationClass, commodity, { buys, sells }),
    consumption: buys && !sells ? COMMODITIES[commodity].production : 0,
    payFactor: (1 - spread) * (buys ? trade.buyFactor : 1),
    askFactor: (1 + spread) * (sells ? trade.sellFactor : 1),
  };
}

export function capacityOf(commodity: CommodityName, tradedock: boolean): number {
  return COMMODITIES[commodity].capacity * (tradedock ? TRADEDOCK_CAPACITY_FACTOR : 1);
}

/** Units an hour: a station makes nothing of what it only buys. */
export function productionOf(
  stationClass: number,
  commodity: CommodityName,
  { buys, sells }: { buys: boolean; sells: boolean },
): number {
  if (buys && !sells) return 0;
  const factor = sells ? (STATION_CLASSES[stationClass]?.production ?? 1) : 1;
  return COMMODITIES[commodity].production * factor;
}
