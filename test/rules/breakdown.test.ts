import { expect } from 'chai';
import * as fc from 'fast-check';
import { shipSpecifications, shipTypes } from '../../src/rules/data/ships.ts';
import { type UpgradeKind, upgradeKinds } from '../../src/rules/data/upgrades.ts';
import { breakdown, mayBreak } from '../../src/rules/breakdown.ts';
import { type Dice, seededDice } from '../../src/rules/dice.ts';
import { refit } from '../../src/rules/fitting.ts';
import { DAY, isoOf } from '../../src/rules/moment.ts';
import { frozen } from '../support/facts.ts';
import { docked, NOW, type TestShip, worn } from '../support/ships.ts';

/** Dice that answer every chance in turn and note how great it was; they pick the first of a list. */
function scripted(...answers: boolean[]): Dice & { asked: number[] } {
  const asked: number[] = [];
  const chance = (probability: number) => {
    asked.push(probability);
    return answers.shift() ?? false;
  };
  return { ...seededDice(1), chance, asked, pick: items => items[0] as (typeof items)[number] };
}

function fitted(ship: TestShip, ...kinds: UpgradeKind[]): TestShip {
  return kinds.reduce((hull, kind) => ({ ...hull, ...refit(hull, kind, (hull.upgrades[kind] ?? 0) + 1) }), ship);
}

const freighter = docked('LIGHT_FREIGHTER', { status: 'IN_SPACE' });
const inCondition = (condition: number, ship = freighter) => frozen({ ...ship, maintenance: worn(condition) });

describe('breakdowns', () => {
  it('[BD1] a sound ship without upgrades never breaks, and asks no dice', () => {
    const dice = scripted(true, true);
    expect(breakdown(inCondition(100), dice, NOW)).to.equal(null);
    expect(dice.asked).to.deep.equal([]);
  });

  it('[BD1] only what is upgraded or worn may break', () => {
    expect(mayBreak(inCondition(100), NOW)).to.equal(false);
    expect(mayBreak(inCondition(50), NOW)).to.equal(false);
    expect(mayBreak(inCondition(50), NOW + DAY)).to.equal(true);
    expect(mayBreak(fitted(freighter, 'SENSOR'), NOW)).to.equal(true);
    expect(mayBreak({ ...freighter, upgrades: { SENSOR: 0 } }, NOW)).to.equal(false);
  });

  it('[BD1] with a chance of 2 percent an upgraded system drops a level, with its figures', () => {
    const ship = frozen(fitted(freighter, 'SHIELD', 'SHIELD'));
    const dice = scripted(true);
    const broken = breakdown(ship, dice, NOW);
    expect(dice.asked).to.deep.equal([0.02]);
    expect(broken).to.deep.include({ mishaps: [{ kind: 'system', upgrade: 'SHIELD', level: 1 }], isLost: false });
    expect(broken?.refit?.upgrades).to.deep.equal({ SHIELD: 1 });
    expect(broken?.refit?.combat).to.include({ max_shields: 500, shields: 500 });
    expect(broken?.maintenance).to.equal(null);
  });

  it('[BD1] every level of the maintenance system takes 15 percent off the chance of any failure', () => {
    const ship = frozen({ ...fitted(freighter, 'MAINTENANCE_SYSTEM', 'MAINTENANCE_SYSTEM'), maintenance: worn(30) });
    const dice = scripted();
    expect(breakdown(ship, dice, NOW)).to.equal(null);
    expect(dice.asked[0]).to.be.closeTo(0.014, 1e-9);
    expect(dice.asked[1]).to.be.closeTo(0.035, 1e-9);
  });

  it('[BD2] a full hold is spared, and another system breaks instead', () => {
    const ship = fitted(freighter, 'CARGO_HOLD', 'SENSOR');
    const full = frozen({ ...ship, cargo: { capacity: 650, used: 650, contents: { ore: 650 } } });
    expect(breakdown(frozen(ship), scripted(true), NOW)?.mishaps).to.deep.equal([
      { kind: 'system', upgrade: 'CARGO_HOLD', level: 0 },
    ]);
    expect(breakdown(full, scripted(true), NOW)?.mishaps).to.deep.equal([
      { kind: 'system', upgrade: 'SENSOR', level: 0 },
    ]);
  });

  const chances: [condition: number, chances: number[]][] = [
    [100, []],
    [50, []],
    [49.9, [0.05]],
    [25, [0.05]],
    [24.9, [0.15]],
    [10, [0.15]],
    [9.9, [0.3]],
    [0, [0.3]],
  ];
  for (const [condition, expected] of chances) {
    it(`[BD3] in condition ${condition} the chances of a failure are [${expected.join()}]`, () => {
      const dice = scripted();
      expect(breakdown(inCondition(condition), dice, NOW)).to.equal(null);
      expect(dice.asked).to.deep.equal(expected);
    });
  }

  it('[BD3] the condition of that day counts', () => {
    const dice = scripted();
    breakdown(inCondition(60), dice, NOW + 11 * DAY);
    expect(dice.asked).to.deep.equal([0.05]);
  });

  it('[BD3] a degraded ship loses its sensors, once', () => {
    const blind = breakdown(inCondition(30), scripted(true), NOW);
    expect(blind).to.deep.equal({
      mishaps: [{ kind: 'sensors' }],
      refit: null,
      maintenance: worn(30, { sensors_offline: true }),
      isLost: false,
    });
    const again = frozen({ ...freighter, maintenance: worn(30, { sensors_offline: true }) });
    expect(breakdown(again, scripted(true), NOW)).to.equal(null);
  });

  it('[BD3] a failing ship cannot move until it is serviced', () => {
    expect(breakdown(inCondition(20), scripted(true), NOW)).to.deep.equal({
      mishaps: [{ kind: 'immobilized' }],
      refit: null,
      maintenance: worn(20, { repair_needed: true }),
      isLost: false,
    });
  });

  it('[BD4] a critical ship is lost with a chance of 20 percent, else its condition is 1 from now', () => {
    const dice = scripted(true, true);
    expect(breakdown(inCondition(5), dice, NOW)).to.deep.include({ mishaps: [{ kind: 'lost' }], isLost: true });
    expect(dice.asked).to.deep.equal([0.3, 0.2]);
    const at = NOW + DAY;
    expect(breakdown(inCondition(5), scripted(true, false), at)).to.deep.equal({
      mishaps: [{ kind: 'critical' }],
      refit: null,
      maintenance: { ...worn(1), last_maintenance: isoOf(at) },
      isLost: false,
    });
  });

  it('[LS1] a pod is never lost', () => {
    const pod = inCondition(0, docked('ESCAPE_POD'));
    const dice = scripted(true, true);
    expect(breakdown(pod, dice, NOW)).to.deep.include({ mishaps: [{ kind: 'critical' }], isLost: false });
    expect(dice.asked).to.deep.equal([0.3]);
  });

  it('[BD1] as often as the figures say', () => {
    const dice = seededDice(2102, 'breakdowns');
    const [upgraded, critical] = [frozen(fitted(freighter, 'ENGINE')), inCondition(5)];
    const flights = 20_000;
    const count = (ship: Readonly<TestShip>, holds: (kinds: string[]) => boolean) =>
      Array.from({ length: flights }, () => breakdown(ship, dice, NOW)).filter(
        broken => broken && holds(broken.mishaps.map(({ kind }) => kind)),
      ).length / flights;
    expect(count(upgraded, ([kind]) => kind === 'system')).to.be.closeTo(0.02, 0.004);
    expect(count(critical, ([kind]) => kind === 'lost')).to.be.closeTo(0.06, 0.007);
    expect(count(critical, ([kind]) => kind === 'critical')).to.be.closeTo(0.24, 0.012);
  }).timeout(20_000);

  it('[BD2] whatever breaks, the hold still takes what is in it and no figure exceeds its bound', () => {
    const ships = fc
      .record({
        type: fc.constantFrom(...shipTypes),
        kinds: fc.array(fc.constantFrom(...upgradeKinds)),
        condition: fc.integer({ min: 0, max: 100 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        seed: fc.nat(),
      })
      .map(({ type, kinds, condition, share, seed }) => {
        const most = shipSpecifications[type].maxUpgradeLevels;
        const taken = kinds.filter(
          (kind, at) => kinds.slice(0, at).filter(other => other === kind).length < most[kind],
        );
        const ship = fitted(docked(type), ...taken);
        const used = Math.floor(ship.cargo.capacity * share);
        const contents: Record<string, number> = used > 0 ? { ore: used } : {};
        const cargo = { ...ship.cargo, used, contents };
        return { ship: frozen({ ...ship, cargo, maintenance: worn(condition) }), seed };
      });
    fc.assert(
      fc.property(ships, ({ ship, seed }) => {
        const always: Dice = { ...seededDice(seed), chance: () => true };
        const broken = breakdown(ship, always, NOW);
        const { cargo, combat, upgrades } = { ...ship, ...broken?.refit };
        expect(cargo.contents).to.deep.equal(ship.cargo.contents);
        expect(cargo.used).to.be.at.most(cargo.capacity);
        expect(combat.hull).to.be.within(1, combat.max_hull);
        expect(combat.shields).to.be.within(0, combat.max_shields);
        for (const kind of upgradeKinds) expect(upgrades[kind] ?? 0).to.be.at.least(0);
      }),
    );
  });
});
