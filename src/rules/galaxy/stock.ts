import { basePrice, COMMODITIES, COMMODITY_NAMES, type CommodityName } from '../data/commodities.ts';
import { CAPITAL_GOODS } from '../data/galaxy.ts';
import { STATION_CLASSES, type StationClassNumber, UNTRADED_FILL } from '../data/stationClasses.ts';
import type { Dice } from '../dice.ts';
import { capacityOf, productionOf } from '../shelf.ts';
import type { StockBlueprint } from './blueprint.ts';
import { clamp } from './numbers.ts';

export interface Shelves {
  stationClass: StationClassNumber;
  tradedock: boolean;
  /** A capital also sells the few goods a beginner needs. */
  capital: boolean;
}

/** What lies in a new station's hold, and at which first prices it is traded. */
export function stockOf({ stationClass, tradedock, capital }: Shelves, dice: Dice): StockBlueprint[] {
  const trade = STATION_CLASSES[stationClass]!;
  return COMMODITY_NAMES.map(commodity => {
    const good = COMMODITIES[commodity];
    const starter = capital ? CAPITAL_GOODS[commodity] : undefined;
    const buys = trade.buys.includes(commodity);
    const sells = trade.sells.includes(commodity) || starter !== undefined;
    const capacity = capacityOf(commodity, tradedock);
    const fill = sells ? trade.soldFill : buys ? trade.boughtFill : UNTRADED_FILL;
    const quantity = Math.max(1, Math.round(capacity * dice.float(...fill)));

    return {
      commodity,
      quantity: starter ?? quantity,
      capacity,
      productionRate: productionOf(stationClass, commodity, { buys, sells }),
      priceVariance: good.variancePercent,
      buys,
      sells,
      basePrice: basePrice(commodity),
      priceFloor: good.min,
      priceCeiling: good.max,
      ...firstPrices(commodity, buys, sells),
    };
  });
}

/** First prices by what the station does with the good, inside the good's range and never a gift: it asks more than it pays. */
export function firstPrices(
  commodity: CommodityName,
  buys: boolean,
  sells: boolean,
): { buyPrice: number | null; sellPrice: number | null } {
  if (!buys && !sells) return { buyPrice: null, sellPrice: null };

  const { min, max } = COMMODITIES[commodity];
  const base = basePrice(commodity);
  const [pay, ask] = buys && sells ? [0.85, 1.15] : buys ? [1.1, 1.5] : [0.5, 0.9];
  const sellPrice = clamp(Math.floor(base * ask), min + 1, max);
  return { buyPrice: clamp(Math.floor(base * pay), min, sellPrice - 1), sellPrice };
}
