import { expect } from 'chai';
import * as fc from 'fast-check';
import { dayOf, epochOf, isoOf } from '../../src/rules/moment.ts';

const epochs = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2400, 0, 1) });

describe('moments', () => {
  it('[TM1] a number, a text in UTC and an object with getTime are one moment', () => {
    const date = new Date('2102-02-28T23:59:59.250Z');
    expect(epochOf(date)).to.equal(date.getTime());
    expect(epochOf(date.getTime())).to.equal(date.getTime());
    expect(epochOf('2102-02-28T23:59:59.250Z')).to.equal(date.getTime());
    expect(epochOf('2102-02-28T23:59:59.250123+00:00')).to.equal(date.getTime());
  });

  it('[TM1] texts are read and written as the calendar has them', () => {
    fc.assert(
      fc.property(epochs, epoch => {
        expect(isoOf(epoch)).to.equal(new Date(epoch).toISOString());
        expect(epochOf(isoOf(epoch))).to.equal(epoch);
      }),
    );
  });

  it('[TM1] what is not a moment in UTC is an error', () => {
    for (const text of ['', 'yesterday', '2102-02-28', '2102-02-28T10:00:00+02:00']) {
      expect(() => epochOf(text)).to.throw(RangeError);
    }
  });

  it('[TM1] a day begins at midnight in UTC', () => {
    expect(dayOf(Date.UTC(2102, 4, 5, 23, 59))).to.equal(Date.UTC(2102, 4, 5));
    expect(dayOf(Date.UTC(2102, 4, 5))).to.equal(Date.UTC(2102, 4, 5));
  });
});
