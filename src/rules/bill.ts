import { shareOf } from './rounding.ts';

const PLATFORM_FEE = 0.02;
const OWNER_SHARE = 0.5;

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
  /** The share of the region's owner: into their wallet if they are in the region, else kept for them ([TX1]). */
  regionOwner: number;
  regionTreasury: number;
  /** The station's trade itself, which has no purse: it swallows purchases and pays for sales. */
  market: number;
  sink: number;
}

/** Where the share of a region's owner goes. */
export interface OwnerPurse {
  balance: number;
  /** The owner makes the deal: it changes this very purse. */
  isTrader: boolean;
}

export interface Treasuries {
  station: Readonly<{ treasuryBalance: number }>;
  region: Readonly<{ treasuryBalance: number }> | null;
  /** Null when nobody owns the region. */
  owner: Readonly<OwnerPurse> | null;
}

/** Who gets what. A treasury that is full lets the rest go down the sink. */
export function flowsOf(
  side: 'buy' | 'sell',
  bill: Readonly<Bill>,
  { station, region, owner }: Readonly<Treasuries>,
): Flows {
  const pilot = side === 'buy' ? -bill.total : bill.total;
  const stationTreasury = Math.min(bill.stationTax, roomIn(station.treasuryBalance));
  const regionOwner = region && owner ? ownerShare(bill.regionTax, owner, pilot) : 0;
  const regionTreasury = region ? Math.min(bill.regionTax - regionOwner, roomIn(region.treasuryBalance)) : 0;
  return {
    pilot,
    stationTreasury,
    regionOwner,
    regionTreasury,
    market: side === 'buy' ? bill.goods : -bill.goods,
    sink: bill.stationTax + bill.regionTax + bill.platformFee - stationTreasury - regionOwner - regionTreasury,
  };
}

/** Half of the region's tax, rounded down, as far as the owner's purse takes it; the treasury gets the rest ([TX1]). */
function ownerShare(regionTax: number, { balance, isTrader }: Readonly<OwnerPurse>, pilot: number): number {
  return Math.min(Math.floor(regionTax * OWNER_SHARE), roomIn(isTrader ? balance + pilot : balance));
}

/** What of an owner's kept share fits into the wallet when they come ([TX2]). */
export function ownerPayout(kept: number, wallet: number): number {
  return Math.min(kept, roomIn(wallet));
}

function roomIn(balance: number): number {
  return Math.max(0, MOST_CREDITS - balance);
}
