import { MOST_CREDITS } from './bill.ts';
import { type Cargo, freeSpace, load } from './cargo.ts';
import { insurancePayout } from './data/insurance.ts';
import { type ShipType, shipSpecification } from './data/ships.ts';
import { type Insured, tierOf } from './insurance.ts';

export interface Pod {
  id: string;
  sectorId: number;
  cargo: Readonly<Cargo>;
}

export interface Loss {
  ship: Readonly<Insured & { sectorId: number; cargo: Readonly<Cargo> }>;
  owner: Readonly<{ credits: number }>;
  /** Whether the owner was aboard. */
  isFlown: boolean;
  /** Given up for something: nobody pays for that, and there was time to save the cargo. */
  isVoluntary: boolean;
  /** The owner's escape pods, wherever they lie. */
  pods: readonly Readonly<Pod>[];
}

export interface Destruction {
  payout: number;
  credits: number;
  /** What takes the owner up: a pod of theirs, or a new one with id null; null when the owner was not aboard. */
  pod: { id: string | null; cargo: Cargo } | null;
  /** What drifts in the sector; null when that is nothing. */
  wreck: Readonly<Record<string, number>> | null;
}

/** Escape pods cannot be destroyed ([LS1]). */
export function isIndestructible(type: ShipType): boolean {
  return shipSpecification(type).specialAbilities.includes('indestructible');
}

/** What becomes of pilot, cargo and policy when a ship is lost ([LS1] to [LS4]); null for what cannot be destroyed. */
export function destroy(loss: Readonly<Loss>): Destruction | null {
  const { ship, owner, isFlown, isVoluntary } = loss;
  if (isIndestructible(ship.type)) return null;
  const due = isVoluntary ? 0 : insurancePayout(ship.purchaseValue, tierOf(ship));
  const payout = Math.min(due, MOST_CREDITS - owner.credits);
  const pod = isFlown ? podFor(loss) : null;
  const saved = pod && isVoluntary ? stowed(pod.cargo, ship.cargo.contents) : null;
  const drifting = saved ? saved.left : ship.cargo.contents;
  return {
    payout,
    credits: owner.credits + payout,
    pod: pod && saved ? { ...pod, cargo: saved.cargo } : pod,
    wreck: Object.keys(drifting).length > 0 ? drifting : null,
  };
}

/** A pod in the same sector, else an empty one, else a new one: goods do not travel with a pod that is called ([LS2]). */
function podFor({ ship, pods }: Readonly<Loss>): { id: string | null; cargo: Cargo } {
  const own = pods.find(({ sectorId }) => sectorId === ship.sectorId) ?? pods.find(({ cargo }) => cargo.used === 0);
  if (own) return { id: own.id, cargo: own.cargo };
  return { id: null, cargo: { capacity: shipSpecification('ESCAPE_POD').maxCargo, used: 0, contents: {} } };
}

/** As much as the hold takes, and what is left over. */
function stowed(hold: Readonly<Cargo>, contents: Readonly<Record<string, number>>) {
  const left: Record<string, number> = {};
  let cargo: Cargo = hold;
  for (const [commodity, amount] of Object.entries(contents)) {
    const units = Math.min(amount, freeSpace(cargo));
    if (units > 0) cargo = load(cargo, commodity, units);
    if (amount > units) left[commodity] = amount - units;
  }
  return { cargo, left };
}
