import { expect } from 'chai';
import { ago, duration } from '../../../web/app/durations.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Intl sets spaces of its own between figure and unit. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ');

describe('a length of time', () => {
  it('is told in its two largest units', () => {
    expect(plain(duration(5 * HOUR + 12 * 60 * SECOND + 7 * SECOND, 'en'))).to.equal('5 hr 12 min');
    expect(plain(duration(26 * HOUR, 'en'))).to.equal('1 day 2 hr');
    expect(plain(duration(5 * HOUR + 12 * 60 * SECOND, 'de'))).to.equal('5 Std. 12 Min.');
  });

  it('leaves out what is nothing, but says that it is nothing', () => {
    expect(plain(duration(2 * HOUR + 5 * SECOND, 'en'))).to.equal('2 hr');
    expect(plain(duration(999, 'en'))).to.equal('0 sec');
    expect(plain(duration(-HOUR, 'en'))).to.equal('0 sec');
  });

  it('that has gone by is told in the largest', () => {
    expect(ago(50 * HOUR, 'en')).to.equal('2 days ago');
    expect(ago(50 * HOUR, 'fr')).to.equal('avant-hier');
    expect(ago(0, 'en')).to.equal('now');
  });
});
