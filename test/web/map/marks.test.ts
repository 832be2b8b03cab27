import { expect } from 'chai';
import type { Moves } from '../../../web/game/Game.ts';
import type { Course } from '../../../web/game/Helm.ts';
import { budgetOf } from '../../../web/map/course.ts';
import { costsOf, marksOf } from '../../../web/map/marks.ts';
import { Network } from '../../../web/map/network.ts';
import { COURSE } from '../../../web/map/palette.ts';
import { atlas, NO_FINDS, sector } from './region.ts';

const region = atlas({ sectors: [1, 2, 3].map(id => sector(id, id * 10, 0)) });
const way = { kind: 'warp' as const, turnCost: 2, crossing: false };
const moves: Moves = {
  sectorId: 1,
  turns: 9,
  warps: [{ ...way, sectorId: 2 }],
  tunnels: [
    { ...way, kind: 'tunnel', sectorId: 2, turnCost: 1 },
    { ...way, kind: 'tunnel', sectorId: null, crossing: true },
  ],
};
const course: Course = {
  from: 1,
  target: 3,
  objective: 'turns',
  path: [
    { sectorId: 2, kind: 'warp', turnCost: 2 },
    { sectorId: 3, kind: 'warp', turnCost: 3 },
  ],
  turnCost: 5,
  done: 1,
};

const ringsAround = (selected: number) =>
  marksOf({ atlas: region, network: new Network(region, NO_FINDS), here: 1, selected, moves, course: null }).rings;

describe('the marks of the map', () => {
  it('tell the least cost of each neighbour, and none of a sector one has left', () => {
    expect([...costsOf(moves, 1)]).to.deep.equal([[2, 1]]);
    expect([...costsOf(moves, 2)]).to.deep.equal([]);
  });

  it('dim the legs that are flown', () => {
    const marks = marksOf({
      atlas: region,
      network: new Network(region, NO_FINDS),
      here: 2,
      selected: null,
      moves,
      course,
    });
    const legs = marks.lines.filter(({ colour }) => colour === COURSE);
    expect(legs).to.have.length(2);
    expect(legs[0]?.alpha).to.be.below(legs[1]?.alpha ?? 0);
    expect(marks.rings.map(({ x }) => x)).to.deep.equal([30]);
  });

  it('ring what is selected, but not where one is', () => {
    expect(ringsAround(2)).to.have.length(1);
    expect(ringsAround(1)).to.have.length(0);
  });

  it('count what is left of a course, and how far the turns last', () => {
    expect(budgetOf({ ...course, done: 0 }, 100)).to.deep.equal({ cost: 5, legs: 2, reach: 2 });
    expect(budgetOf({ ...course, done: 0 }, 4)).to.deep.equal({ cost: 5, legs: 2, reach: 1 });
    expect(budgetOf(course, 0)).to.deep.equal({ cost: 3, legs: 1, reach: 0 });
    expect(budgetOf({ ...course, done: 2 }, 0)).to.deep.equal({ cost: 0, legs: 0, reach: 0 });
  });
});
