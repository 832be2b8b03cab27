import { expect } from 'chai';
import * as fc from 'fast-check';
import { SECTOR_TYPES } from '../../src/rules/data/sectorTypes.ts';
import { type Arrival, encountersOn } from '../../src/rules/encounters.ts';
import { strike } from '../../src/rules/mines.ts';
import { frozen } from '../support/facts.ts';

const quiet: Arrival = frozen({
  sector: { type: 'STANDARD', hazardLevel: 5, controllingFaction: null, defenses: { patrol_ships: [] } },
  others: { count: 0, pilots: [] },
  strike: null,
  hostileDrones: 0,
  personalReputation: 0,
  standing: 0,
});
const met = (change: Partial<Arrival>) => encountersOn(frozen({ ...quiet, ...change }));
const sector = (change: Partial<Arrival['sector']>) => ({ sector: { ...quiet.sector, ...change } });
const field = frozen({ mines: 3, mine_owner_id: 'owner', mine_team_id: 'team' });

describe('encounters', () => {
  it('[EN1] in a quiet sector nothing is met', () => {
    expect(encountersOn(quiet)).to.deep.equal([]);
  });

  it('[EN1] a pilot is told of all that is there, mines first', () => {
    const all = met({
      ...sector({ type: 'NEBULA', controllingFaction: 'pirates', defenses: { patrol_ships: ['p'] } }),
      others: { count: 1, pilots: [{ playerId: 'b', name: 'Ben', shipType: 'CARRIER' }] },
      strike: strike(field, { id: 'a' }, 900),
      hostileDrones: 2,
      personalReputation: -900,
    });
    const types = ['mine', 'sector_hazard', 'players', 'drones', 'faction_patrol'];
    expect(all.map(({ type }) => type)).to.deep.equal(types);
  });

  it('[EN2] four types of sector are a hazard, from level 7 a high one', () => {
    const hazards = SECTOR_TYPES.filter(type => met(sector({ type })).length > 0);
    expect(hazards).to.have.members(['BLACK_HOLE', 'NEBULA', 'ASTEROID_FIELD', 'WORMHOLE']);
    const threats = [0, 6, 7, 10].map(hazardLevel => met(sector({ type: 'WORMHOLE', hazardLevel }))[0]);
    const hazard = { type: 'sector_hazard', hazard: 'WORMHOLE' };
    const medium = { ...hazard, threat: 'medium' };
    const high = { ...hazard, threat: 'high' };
    expect(threats).to.deep.equal([medium, medium, high, high]);
  });

  it('[EN3] of a crowd some are named and all are counted', () => {
    const pilots = [{ playerId: 'b', name: 'Ben', shipType: 'CARRIER' }];
    expect(met({ others: { count: 400, pilots } })).to.deep.equal([{ type: 'players', count: 400, pilots }]);
  });

  it('[EN4] a mine takes 200 of the hull, and is gone', () => {
    expect(strike(field, { id: 'a' }, 900)).to.deep.equal({ damage: 200, hull: 700, left: { ...field, mines: 2 } });
    const last = strike({ ...field, mines: 1 }, { id: 'a', teamId: null }, 900);
    expect(last?.left).to.deep.equal({ mines: 0, mine_owner_id: null, mine_team_id: null });
  });

  it('[EN4] a mine never destroys', () => {
    const left = [201, 200, 2, 1].map(hull => strike(field, { id: 'a' }, hull));
    expect(left.map(one => [one?.hull, one?.damage])).to.deep.equal([
      [1, 200],
      [1, 199],
      [1, 1],
      [1, 0],
    ]);
  });

  it('[EN4] owner and team mates are spared, and no mine hits nobody', () => {
    expect(strike(field, { id: 'owner' }, 900)).to.equal(null);
    expect(strike(field, { id: 'mate', teamId: 'team' }, 900)).to.equal(null);
    expect(strike({ ...field, mines: 0 }, { id: 'a' }, 900)).to.equal(null);
    const alone = { mines: 1, mine_owner_id: 'owner' };
    expect(strike(alone, { id: 'a', teamId: null }, 900)?.damage).to.equal(200);
  });

  it('[EN4] a strike uses one mine and never heals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 5000 }), (mines, hull) => {
        const hit = strike({ ...field, mines }, { id: 'a' }, hull)!;
        expect(hit.left.mines).to.equal(mines - 1);
        expect(hit.hull + hit.damage).to.equal(hull);
        expect(hit.damage).to.be.within(0, 200);
      }),
    );
  });

  it('[EN5] patrols stop who is wanted: by reputation or standing of -500 and below', () => {
    const guarded = sector({ controllingFaction: 'pirates', defenses: { patrol_ships: ['p', 'q'] } });
    const patrol = { type: 'faction_patrol', ships: 2, faction: 'pirates', threat: 'high' };
    expect(met({ ...guarded, personalReputation: -499, standing: -499 })).to.deep.equal([]);
    expect(met({ ...guarded, personalReputation: -500 })).to.deep.equal([patrol]);
    expect(met({ ...guarded, standing: -500 })).to.deep.equal([patrol]);
    expect(met({ personalReputation: -500 })).to.deep.equal([]);
  });

  it('[EN6] ten drones are more of a threat than nine', () => {
    const threats = [9, 10].flatMap(hostileDrones => met({ hostileDrones }));
    expect(threats).to.deep.equal([
      { type: 'drones', count: 9, threat: 'low' },
      { type: 'drones', count: 10, threat: 'medium' },
    ]);
  });
});
