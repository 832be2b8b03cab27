import { expect } from 'chai';
import * as fc from 'fast-check';
import { shipRarity, starterPoolFor, type StarterShip } from '../../../src/rules/data/shipRarity.ts';
import { type Dice, seededDice } from '../../../src/rules/dice.ts';
import { offerFor } from '../../../src/rules/negotiation/shipOffer.ts';

describe('ships on offer', () => {
  it('[NG1] the escape pod first and two others from the list of the roll, three in all', () => {
    fc.assert(
      fc.property(fc.uuid(), seed => {
        const { rarityRoll, availableShips } = offerFor(seed);
        expect(rarityRoll).to.be.within(0, 100);
        expect(availableShips).to.have.length(3);
        expect(new Set(availableShips).size).to.equal(3);
        expect(availableShips[0]).to.equal('ESCAPE_POD');
        expect(starterPoolFor(rarityRoll)).to.include.members(availableShips.slice(1));
      }),
      { numRuns: 1000 },
    );
  });

  it('[NG1] a session can be replayed from its seed, however the seed is written', () => {
    fc.assert(
      fc.property(fc.uuid(), seed => {
        expect(offerFor(seed)).to.deep.equal(offerFor(seed));
        expect(offerFor(seed)).to.deep.equal(offerFor(seed.toUpperCase()));
      }),
    );
  });

  it('[NG1] the same seed has the same ships on every machine', () => {
    expect(KNOWN.map(([seed]) => offerFor(seed))).to.deep.equal(KNOWN.map(([, offer]) => offer));
  });

  it('[NG1] each ship is drawn as often as its weight says, in 20,000 sessions', () => {
    const runs = 20_000;
    const dice = seededDice(2102);
    const counts = new Map<StarterShip, number>();
    for (let run = 0; run < runs; run++) {
      for (const ship of offerFor(uuidFrom(dice)).availableShips) counts.set(ship, (counts.get(ship) ?? 0) + 1);
    }
    for (const [ship, share] of expectedShares()) {
      const fiveDeviations = 5 * Math.sqrt((share * (1 - share)) / runs);
      expect((counts.get(ship) ?? 0) / runs, ship).to.be.closeTo(share, fiveDeviations + Number.EPSILON);
    }
    expect(counts.size).to.equal(8);
  });
});

const KNOWN: [seed: string, offer: ReturnType<typeof offerFor>][] = [
  [
    '00000000-0000-0000-0000-000000000000',
    { rarityRoll: 23, availableShips: ['ESCAPE_POD', 'FAST_COURIER', 'SCOUT_SHIP'] },
  ],
  [
    '123e4567-e89b-12d3-a456-426614174000',
    { rarityRoll: 98, availableShips: ['ESCAPE_POD', 'DEFENDER', 'CARGO_HAULER'] },
  ],
  [
    'ffffffff-ffff-4fff-bfff-ffffffffffff',
    { rarityRoll: 80, availableShips: ['ESCAPE_POD', 'CARGO_HAULER', 'LIGHT_FREIGHTER'] },
  ],
];

function uuidFrom(dice: Dice): string {
  const digits = Array.from({ length: 32 }, () => dice.int(0, 15).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const weightOf = (ship: StarterShip) => shipRarity[ship].spawnChance;

/** How often a ship is among the three: over all rolls, first or second of two drawn by weight. */
function expectedShares(): Map<StarterShip, number> {
  const shares = new Map<StarterShip, number>([['ESCAPE_POD', 1]]);
  for (let roll = 0; roll <= 100; roll++) {
    const pool = starterPoolFor(roll);
    const total = pool.reduce((sum, ship) => sum + weightOf(ship), 0);
    for (const ship of pool) {
      const others = pool.filter(other => other !== ship);
      const second = others.map(first => (weightOf(first) / total) * (weightOf(ship) / (total - weightOf(first))));
      const share = weightOf(ship) / total + second.reduce((sum, each) => sum + each, 0);
      shares.set(ship, (shares.get(ship) ?? 0) + share / 101);
    }
  }
  return shares;
}
