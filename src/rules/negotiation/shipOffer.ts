import { shipRarity, starterPoolFor, type StarterShip } from '../data/shipRarity.ts';
import { type Dice, seededDice } from '../dice.ts';

interface ShipOffer {
  rarityRoll: number;
  availableShips: StarterShip[];
}

/** The three ships of a session, the escape pod first. The seed is a uuid, and the same seed has the same ships ([NG1]). */
export function offerFor(seed: string): ShipOffer {
  const dice = seededDice(BigInt(`0x${seed.replaceAll('-', '')}`));
  const rarityRoll = dice.int(0, 100);
  const pool = starterPoolFor(rarityRoll);
  const second = drawn(pool, dice);
  const third = drawn(
    pool.filter(ship => ship !== second),
    dice,
  );
  return { rarityRoll, availableShips: ['ESCAPE_POD', second, third] };
}

function drawn(ships: readonly StarterShip[], dice: Dice): StarterShip {
  const weights: Partial<Record<StarterShip, number>> = {};
  for (const ship of ships) weights[ship] = shipRarity[ship].spawnChance;
  return dice.weighted(weights);
}
