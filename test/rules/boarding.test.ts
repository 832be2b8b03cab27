import { expect } from 'chai';
import { board } from '../../src/rules/boarding.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const pilot = frozen({ currentSectorId: 10, isDocked: true, isLanded: false });
const ship = frozen({ sectorId: 10, status: 'DOCKED' });

describe('boarding', () => {
  it('[SH10] a ship that is boarded is where the pilot is', () => {
    expect(board(pilot, ship)).to.deep.equal({ status: 'DOCKED' });
    expect(board({ ...pilot, isDocked: false }, ship)).to.deep.equal({ status: 'IN_SPACE' });
    expect(board({ ...pilot, isDocked: false }, { ...ship, status: 'IN_SPACE' })).to.deep.equal({ status: 'IN_SPACE' });
  });

  const refusals: [string, object, object][] = [
    ['ERR_LANDED', { isDocked: false, isLanded: true }, {}],
    ['ERR_WRONG_SECTOR', {}, { sectorId: 11 }],
    ['ERR_SHIP_HARMONIZING', {}, { status: 'HARMONIZING' }],
    ['ERR_DOCKED', {}, { status: 'IN_SPACE' }],
  ];
  for (const [code, who, what] of refusals) {
    it(`[SH10] refused: ${code}`, () => {
      expectRefusal(() => board({ ...pilot, ...who }, { ...ship, ...what }), code);
    });
  }
});
