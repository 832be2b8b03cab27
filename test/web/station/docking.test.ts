import { expect } from 'chai';
import { type Comer, dockingRefusal } from '../../../web/station/docking.ts';
import type { Slips } from '../../../web/station/Desk.ts';

const comer: Comer = {
  me: { isLanded: false, turns: 10, credits: 1000 },
  ship: { status: 'IN_SPACE' },
  isFlying: false,
};

const slips: Slips = {
  stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
  capacity: 8,
  taken: 3,
  waiting: 0,
  position: null,
  bumpPrice: 750,
  fee: 150,
  services: {},
  docked: [],
};

describe('who may dock, as far as it is known from outside', () => {
  it('is who flies a ship, and has a turn and the fee', () => {
    expect(dockingRefusal(comer, slips)).to.equal(null);
    expect(dockingRefusal(comer, null)).to.equal(null);
    expect(dockingRefusal({ ...comer, isFlying: true }, slips)).to.equal('flying');
    expect(dockingRefusal({ ...comer, ship: null }, slips)).to.equal('no_ship');
    expect(dockingRefusal({ ...comer, ship: { status: 'HARMONIZING' } }, slips)).to.equal('harmonizing');
    expect(dockingRefusal({ ...comer, me: { ...comer.me, isLanded: true } }, slips)).to.equal('landed');
    expect(dockingRefusal({ ...comer, me: { ...comer.me, turns: 0 } }, slips)).to.equal('no_turns');
    expect(dockingRefusal({ ...comer, me: { ...comer.me, credits: 149 } }, slips)).to.equal('no_credits');
  });

  it('waits where all slips are taken, or kept for those who came before', () => {
    const last = { ...slips, taken: 7 };
    expect(dockingRefusal(comer, { ...slips, taken: 8 })).to.equal('no_slip');
    expect(dockingRefusal(comer, last)).to.equal(null);
    expect(dockingRefusal(comer, { ...last, waiting: 1 })).to.equal('no_slip');
    expect(dockingRefusal(comer, { ...last, waiting: 2, position: 1 })).to.equal(null);
    expect(dockingRefusal(comer, { ...last, waiting: 2, position: 2 })).to.equal('no_slip');
  });
});
