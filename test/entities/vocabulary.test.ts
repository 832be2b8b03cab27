import { expect } from 'chai';
import * as stored from '../../src/entities/enums.ts';
import { CLUSTER_TYPES } from '../../src/rules/data/clusters.ts';
import { factions } from '../../src/rules/data/factions.ts';
import { FORMATION_TYPES } from '../../src/rules/data/formations.ts';
import { REGION_KINDS } from '../../src/rules/data/galaxy.ts';
import { PLANET_TYPES } from '../../src/rules/data/planetTypes.ts';
import { reputationLevels } from '../../src/rules/data/reputation.ts';
import { resources } from '../../src/rules/data/resources.ts';
import { SECTOR_TYPES } from '../../src/rules/data/sectorTypes.ts';
import { shipRarity } from '../../src/rules/data/shipRarity.ts';
import { shipSpecifications } from '../../src/rules/data/ships.ts';
import { STATION_TYPES } from '../../src/rules/data/stationClasses.ts';
import { ZONE_TYPES } from '../../src/rules/data/zones.ts';

// Rules know no entities and entities no rules, so each has its own list of names. Here they are held against each other.
describe('the words of the rules are those of the database', () => {
  const pairs: Record<string, [rules: readonly string[], stored: readonly string[]]> = {
    'cluster types': [CLUSTER_TYPES, stored.ClusterType],
    'formation types': [FORMATION_TYPES, stored.SpecialFormationType],
    'region kinds': [REGION_KINDS, stored.RegionType],
    'planet types': [PLANET_TYPES, stored.PlanetType],
    'reputation levels': [reputationLevels.map(({ level }) => level), stored.ReputationLevel],
    resources: [Object.keys(resources), stored.ResourceType],
    'sector types': [SECTOR_TYPES, stored.SectorType],
    'starter ships': [Object.keys(shipRarity), stored.StarterShip],
    hulls: [Object.keys(shipSpecifications), stored.ShipType],
    'station types': [STATION_TYPES, stored.StationType],
    'zone types': [ZONE_TYPES, stored.ZoneType],
  };
  for (const [what, [rules, database]] of Object.entries(pairs)) {
    it(what, () => {
      expect([...rules].toSorted()).to.deep.equal([...database].toSorted());
    });
  }

  it('every faction has a type that the database knows', () => {
    expect(stored.FactionType).to.include.members(Object.values(factions).map(({ factionType }) => factionType));
  });
});
