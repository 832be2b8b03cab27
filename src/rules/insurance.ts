import { insurancePayout, insurancePremium, type InsuranceTier, insuranceTiers } from './data/insurance.ts';
import { reputationLevels } from './data/reputation.ts';
import { type ShipType, shipSpecification } from './data/ships.ts';
import { atBerth, atDesk, type Berthed, type Desk, offering, paid } from './desk.ts';
import { Refusal } from './refusal.ts';

/** Nobody below neutral is insured. */
const LEAST_STANDING = reputationLevels.find(({ level }) => level === 'NEUTRAL')?.from ?? 0;

export interface Insured {
  type: ShipType;
  purchaseValue: number;
  insurance?: Readonly<{ type: InsuranceTier }> | null;
}

export interface InsuranceDesk extends Desk {
  /** Standing with the station's faction, 0 when it has none or has never met the pilot. */
  standing: number;
}

export interface Policy {
  tier: InsuranceTier;
  cost: number;
  credits: number;
}

export function tierOf({ insurance }: Readonly<Insured>): InsuranceTier {
  return insurance?.type ?? 'NONE';
}

/** The better policies a ship can have, with what is still to pay for each ([IN2]); none for a hull that nobody insures. */
export function policiesFor(ship: Readonly<Insured>): { tier: InsuranceTier; price: number; payout: number }[] {
  if (!shipSpecification(ship.type).insurable) return [];
  const { purchaseValue } = ship;
  const paidAlready = insurancePremium(purchaseValue, tierOf(ship));
  return insuranceTiers.slice(insuranceTiers.indexOf(tierOf(ship)) + 1).map(tier => ({
    tier,
    price: insurancePremium(purchaseValue, tier) - paidAlready,
    payout: insurancePayout(purchaseValue, tier),
  }));
}

/**
 * Insures a ship, or insures it better ([IN4]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED, ERR_NO_SERVICE,
 * ERR_SHIP_HARMONIZING, ERR_SHIP_ADRIFT, ERR_NOT_INSURABLE, ERR_STANDING_TOO_LOW, ERR_ALREADY_INSURED, ERR_NO_CREDITS.
 */
export function insure(desk: Readonly<InsuranceDesk>, ship: Readonly<Insured & Berthed>, tier: InsuranceTier): Policy {
  const station = atDesk(desk);
  offering(station, 'insurance');
  atBerth(ship, station);
  if (!shipSpecification(ship.type).insurable) throw new Refusal('ERR_NOT_INSURABLE', { type: ship.type });
  const { standing: have } = desk;
  if (have < LEAST_STANDING) throw new Refusal('ERR_STANDING_TOO_LOW', { need: LEAST_STANDING, have });
  const policy = policiesFor(ship).find(better => better.tier === tier);
  if (!policy) throw new Refusal('ERR_ALREADY_INSURED', { tier: tierOf(ship) });
  return { tier, cost: policy.price, credits: paid(desk.pilot, policy.price) };
}
