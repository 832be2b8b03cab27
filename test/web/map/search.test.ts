import { expect } from 'chai';
import { finderOf } from '../../../web/map/search.ts';
import { atlas, sector } from './region.ts';

const find = finderOf(
  atlas({
    sectors: [
      ...Array.from({ length: 30 }, (_, index) => sector(300 + index, index, 0, { number: index + 1 })),
      sector(400, 0, 9, { number: 40, name: 'São Gabriel' }),
    ],
    stations: [
      { id: 's1', sectorId: 305, name: 'Palisade Diggings', class: 1, type: 'MINING' },
      { id: 's2', sectorId: 306, name: 'Old Palisade', class: 1, type: 'MINING' },
    ],
    planets: [{ id: 'p1', sectorId: 307, name: 'Palisander', type: 'JUNGLE' }],
  }),
);

describe('the search of the map', () => {
  it('finds a sector by its number in the galaxy, then by the one in its region', () => {
    expect(find('305')[0]).to.deep.equal({ sectorId: 305, kind: 'sector', name: 'Sector 305' });
    expect(find('#305')[0]?.sectorId).to.equal(305);
    expect(find('7')[0]?.sectorId).to.equal(306);
  });

  it('finds stations and planets by their names, those that begin so first', () => {
    expect(find('palis').map(({ name }) => name)).to.deep.equal(['Palisade Diggings', 'Palisander', 'Old Palisade']);
  });

  it('does not mind accents and capitals', () => {
    expect(find('SAO')[0]?.sectorId).to.equal(400);
  });

  it('lists no more than fit, and nothing for nothing', () => {
    expect(find('sector')).to.have.length(8);
    expect(find('  ')).to.deep.equal([]);
    expect(find('nowhere')).to.deep.equal([]);
  });
});
