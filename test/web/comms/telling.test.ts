import { expect } from 'chai';
import type { Happening } from '../../../web/game/Feed.ts';
import { SENTENCES } from '../../../web/comms/sentences.ts';
import { type Lore, told } from '../../../web/comms/telling.ts';

const lore: Lore = {
  sector: id => `Sector ${id}`,
  station: () => 'Earth Station',
  region: () => 'Central Nexus',
  ship: type => `<${type}>`,
  goods: name => `<${name}>`,
  formation: type => `<${type}>`,
  hazard: type => `<${type}>`,
  turns: count => `${count} turns`,
  whole: String,
};

type Move = Extract<Happening, { kind: 'flight' }>['data'];
const flight = (more: Partial<Move> = {}): Happening => ({
  kind: 'flight',
  data: {
    sectorId: 7,
    arrived: true,
    turnCost: 2,
    turns: 90,
    revealed: [],
    discoveries: [],
    encounters: [],
    tunnelEvents: [],
    ...more,
  },
});
const pilot = { playerId: 'p', name: 'Ann', shipType: 'DEFENDER' };
const id = 'id';

/** One of every kind, and of every kind within; a kind that is missing here does not compile. */
const ALL: Readonly<Record<Happening['kind'], readonly Happening[]>> = {
  flight: [
    flight(),
    flight({ arrived: false, revealed: [{ kind: 'warp', sectorId: 8, leads: 'in' }] }),
    flight({
      revealed: [
        { kind: 'warp', sectorId: 8, leads: 'out' },
        { kind: 'tunnel', sectorId: null, leads: 'both' },
      ],
      discoveries: [
        { type: 'sector', sectorId: 7, name: 'Sector 7' },
        { type: 'planet', planetId: id, name: 'Corlune' },
        { type: 'formation', formationId: id, name: 'The Pocket', formation: 'BUBBLE', first: true },
        { type: 'formation', formationId: id, name: null, formation: 'BUBBLE', first: false },
      ],
      encounters: [
        { type: 'mine', damage: 40, hull: 60 },
        { type: 'sector_hazard', hazard: 'BLACK_HOLE', threat: 'high' },
        { type: 'players', count: 5, pilots: [pilot] },
        { type: 'drones', count: 1, threat: 'low' },
        { type: 'drones', count: 12, threat: 'medium' },
        { type: 'faction_patrol', ships: 1, faction: null, threat: 'high' },
        { type: 'faction_patrol', ships: 3, faction: 'Terrans', threat: 'high' },
      ],
      tunnelEvents: [
        { type: 'tunnel_degradation', remaining: 1 },
        { type: 'tunnel_degradation', remaining: 3 },
        { type: 'tunnel_collapse' },
        { type: 'radiation_exposure', severity: 'medium' },
        { type: 'radiation_exposure', severity: 'high' },
        { type: 'spacetime_anomaly' },
      ],
    }),
  ],
  encounter: [{ kind: 'encounter', data: { type: 'mine', sectorId: 7, pilot, damage: 40 } }],
  'price.alert': (['buy', 'sell'] as const).map(side => ({
    kind: 'price.alert',
    data: { id, stationId: id, commodity: 'ore', side, price: 12 },
  })),
  'slip.free': [{ kind: 'slip.free', data: { stationId: id, stationName: 'Stardock' } }],
  'slip.lost': [{ kind: 'slip.lost', data: { stationId: id, stationName: 'Stardock' } }],
  'turns.changed': (['daily', 'return'] as const).map(reason => ({
    kind: 'turns.changed',
    data: { turns: 120, max: 250, added: 30, reason },
  })),
  'travel.arrived': [1, 4].map(visits => ({
    kind: 'travel.arrived',
    data: { ticketId: id, region: 'central-nexus', sectorId: 301, visits },
  })),
  'travel.failed': (['expired', 'region_closed'] as const).map(reason => ({
    kind: 'travel.failed',
    data: { ticketId: id, reason, refund: 100 },
  })),
  'ship.failed': [
    {
      kind: 'ship.failed',
      data: {
        shipId: id,
        mishaps: [
          { kind: 'system', upgrade: 'ENGINE', level: 1 },
          { kind: 'sensors' },
          { kind: 'immobilized' },
          { kind: 'critical' },
          { kind: 'lost' },
        ],
      },
    },
  ],
  'ship.lost': [
    {
      kind: 'ship.lost',
      data: { shipId: id, shipName: 'Wren', cause: 'breakdown', payout: 500, podId: id, wreckId: null },
    },
    {
      kind: 'ship.lost',
      data: { shipId: id, shipName: 'Wren', cause: 'breakdown', payout: 0, podId: null, wreckId: null },
    },
  ],
  'ship.destroyed': [
    {
      kind: 'ship.destroyed',
      data: {
        shipId: id,
        shipName: 'Wren',
        shipType: 'DEFENDER',
        sectorId: 7,
        cause: 'x',
        ownerId: null,
        killerId: null,
      },
    },
  ],
};
const everything = Object.values(ALL).flat();

describe('what has happened, as it is told', () => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    it(`is whole sentences of every kind in ${language}`, () => {
      for (const happening of everything) {
        const lines = told(happening, sentences, lore);
        expect(lines, JSON.stringify(happening)).to.not.be.empty;
        for (const { text } of lines) {
          expect(text).to.match(/[.!]$/);
          expect(text).to.not.match(/undefined|null|NaN|\[object| {2}/);
        }
      }
    });
  }

  it('is told in words of its own in each language', () => {
    const tellings = Object.values(SENTENCES).map(sentences =>
      everything.flatMap(happening => told(happening, sentences, lore)).map(({ text }) => text),
    );
    const [english = []] = tellings;
    for (const telling of tellings) expect(telling).to.have.length(english.length);
    for (const [at, text] of english.entries()) {
      expect(new Set(tellings.map(telling => telling[at])).size, text).to.equal(tellings.length);
    }
  });

  it('names who was met, three of them, and counts the others', () => {
    const pilots = ['Ann', 'Bo', 'Cy', 'Di'].map(name => ({ ...pilot, name }));
    const happening = flight({ encounters: [{ type: 'players', count: 14, pilots }] });
    const met = told(happening, SENTENCES.en, lore).find(({ icon }) => icon === 'pilot');
    expect(met?.text).to.equal('In the sector: Ann (<DEFENDER>), Bo (<DEFENDER>), Cy (<DEFENDER>), and 11 more.');
  });

  it('says of a lost ship what the insurance paid and who took the pilot up, if so', () => {
    const [insured, bare] = ALL['ship.lost'].map(happening => told(happening, SENTENCES.en, lore)[0]?.text);
    expect(insured).to.equal('Wren is lost. The insurance paid 500 credits. An escape pod has taken you up.');
    expect(bare).to.equal('Wren is lost.');
  });

  it('looks worse the greater the danger is', () => {
    const tones = (['low', 'medium', 'high'] as const).map(threat => {
      const lines = told(flight({ encounters: [{ type: 'drones', count: 2, threat }] }), SENTENCES.en, lore);
      return lines.at(-1)?.tone;
    });
    expect(tones).to.deep.equal(['warn', 'warn', 'bad']);
  });
});
