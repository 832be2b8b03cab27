import type { Offers, OwnShip } from './Hangar.ts';

/** A condition below this is worth a service. */
const WORN = 75;

/** The one thing that a ship most needs where it is. */
export type Step =
  | { do: 'emergency' | 'repair' | 'service'; price: number }
  | { do: 'insure'; from: number }
  | { do: 'yard' }
  | { do: 'dock'; name: string }
  | { do: 'station' };

interface Situation {
  ship: Pick<OwnShip, 'id' | 'condition' | 'currentValue'>;
  isDocked: boolean;
  isLanded: boolean;
  /** What the station has, where docked. */
  offers: Offers | null;
  /** A station in this sector. */
  station: { name: string } | null;
  /** What an emergency service in space costs. */
  emergency: number;
}

/** What to do with the ship, the most urgent first; null when all is well and there is nothing to buy. */
export function advice({ ship, isDocked, isLanded, offers, station, emergency }: Situation): Step | null {
  const { condition } = ship;
  const hasFailed = condition.isImmobilized || condition.areSensorsOffline;
  if (!isDocked) {
    if (condition.isImmobilized && !isLanded) return { do: 'emergency', price: emergency };
    if (station && !isLanded) return { do: 'dock', name: station.name };
    return { do: 'station' };
  }
  const work = offers?.ships.find(({ shipId }) => shipId === ship.id);
  const basic = work?.service.find(({ tier }) => tier === 'basic');
  if (basic && hasFailed) return { do: 'service', price: basic.price };
  if (work?.repair) return { do: 'repair', price: work.repair };
  if (basic && condition.now < WORN) return { do: 'service', price: basic.price };
  const policy = work?.insurance?.[0];
  if (policy?.tier === 'BASIC') return { do: 'insure', from: policy.price };
  return offers && offers.hulls.length > 0 ? { do: 'yard' } : null;
}
