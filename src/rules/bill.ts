import { shareOf } from './rounding.ts';

const PLATFORM_FEE = 0.02;

/** Balances are 32-bit columns. */
export const MOST_CREDITS = 2_147_483_647;

export interface Bill {
  goods: number;
  stationTax: number;
  regionTax: number;
  platformFee: number;
  /** What a buyer pays, or what a seller gets. */
  total: number;
}

export interface Taxes {
  station: Readonly<{ ownerId?: string | null; taxRate: number; tradedockTier?: 'A' | 'B' | null }>;
  region: Readonly<{ taxRate: number }> | null;
}

/** What is paid beside the goods: added to a purchase, taken off a sale ([TR7]). */
export function billFor(side: 'buy' | 'sell', goods: number, { station, region }: Readonly<Taxes>): Bill {
  const stationTax = station.ownerId ? shareOf(goods, station.taxRate) : 0;
  const regionTax = region ? shareOf(goods, region.taxRate) : 0;
  const platformFee = station.tradedockTier ? 0 : shareOf(goods, PLATFORM_FEE);
  const extra = stationTax + regionTax + platformFee;
  return { goods, stationTax, regionTax, platformFee, total: side === 'buy' ? goods + extra : goods - extra };
}

/** Every change of credits of one deal; they add up to nothing ([TR8]). */
export interface Flows {
  pilot: number;
  stationTreasury: number;
  regionTreasury: number;
  /** The station's trade itself, which has no purse: it swallows purchases and pays for sales. */
  market: number;
  sink: number;
}

export interface Treasuries {
  station: Readonly<{ treasuryBalance: number }>;
  region: Readonly<{ treasuryBalance: number }> | null;
}

/** Who gets what. A treasury that is full lets the rest go down the sink. */
export function flowsOf(side: 'buy' | 'sell', bill: Readonly<Bill>, { station, region }: Readonly<Treasuries>): Flows {
  const stationTreasury = Math.min(bill.stationTax, roomIn(station));
  const regionTreasury = region ? Math.min(bill.regionTax, roomIn(region)) : 0;
  return {
    pilot: side === 'buy' ? -bill.total : bill.total,
    stationTreasury,
    regionTreasury,
    market: side === 'buy' ? bill.goods : -bill.goods,
    sink: bill.stationTax + bill.regionTax + bill.platformFee - stationTreasury - regionTreasury,
  };
}

function roomIn({ treasuryBalance }: Readonly<{ treasuryBalance: number }>): number {
  return Math.max(0, MOST_CREDITS - treasuryBalance);
}
