import { expect } from 'chai';
import { advice } from '../../../web/ship/advice.ts';

type Situation = Parameters<typeof advice>[0];
type Work = NonNullable<Situation['offers']>['ships'][number];

const condition = {
  now: 95,
  band: 'Pristine',
  speed: 0.05,
  failureChance: 0,
  isImmobilized: false,
  areSensorsOffline: false,
  servicedAt: null,
};
const sound = { id: 's1', condition, currentValue: 30_000 };
const stuck = { ...sound, condition: { ...condition, now: 12, isImmobilized: true } };
const worn = { ...sound, condition: { ...condition, now: 60 } };
const station = { name: 'Stardock' };

/** At a station that does this for the ship, and sells so many hulls. */
function docked(work: Partial<Work>, hulls = 0): Pick<Situation, 'isDocked' | 'offers'> {
  const offer = { type: 'SCOUT_SHIP' as const, price: 30_000, bars: [] };
  const ships = [{ shipId: 's1', upgrades: null, insurance: null, repair: null, service: [], ...work }];
  return { isDocked: true, offers: { stationId: 'p1', hulls: Array.from({ length: hulls }, () => offer), ships } };
}

function asked(change: Partial<Situation>) {
  return advice({
    ship: sound,
    isDocked: false,
    isLanded: false,
    offers: null,
    station: null,
    emergency: 900,
    ...change,
  });
}

const basic = { tier: 'basic' as const, price: 600 };
const policy = { tier: 'BASIC' as const, price: 3_000, payout: 13_500 };

describe('what a ship most needs', () => {
  it('[MT6] in space, a ship that cannot move calls for help, also beside a station', () => {
    expect(asked({ ship: stuck, station })).to.deep.equal({ do: 'emergency', price: 900 });
  });

  it('in space, the station that is there, else one that is somewhere', () => {
    expect(asked({ station })).to.deep.equal({ do: 'dock', name: 'Stardock' });
    expect(asked({})).to.deep.equal({ do: 'station' });
    expect(asked({ station, isLanded: true })).to.deep.equal({ do: 'station' });
  });

  it('docked, first what has failed, then the hull, then the wear, then the policy, then another ship', () => {
    const all = { service: [basic], repair: 250, insurance: [policy] };
    expect(asked({ ship: stuck, ...docked(all, 1) })).to.deep.equal({ do: 'service', price: 600 });
    expect(asked({ ship: worn, ...docked(all, 1) })).to.deep.equal({ do: 'repair', price: 250 });
    expect(asked({ ship: worn, ...docked({ ...all, repair: 0 }, 1) })).to.deep.equal({ do: 'service', price: 600 });
    expect(asked(docked({ ...all, repair: 0 }, 1))).to.deep.equal({ do: 'insure', from: 3_000 });
    expect(asked(docked({ service: [basic], repair: 0, insurance: [] }, 1))).to.deep.equal({ do: 'yard' });
  });

  it('docked where all is well and nothing is sold, nothing', () => {
    expect(asked(docked({ service: [basic], repair: 0 }))).to.equal(null);
  });

  it('does not press who is insured to pay for more', () => {
    const better = [{ ...policy, tier: 'PREMIUM' as const }];
    expect(asked(docked({ repair: 0, insurance: better }))).to.equal(null);
  });
});
