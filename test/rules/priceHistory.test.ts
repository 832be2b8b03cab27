import { expect } from 'chai';
import { assert, integer, property } from 'fast-check';
import { lookBack, picturesDue } from '../../src/rules/priceHistory.ts';

const at = (text: string) => Date.parse(text);
const shown = (epoch: number) => new Date(epoch).toISOString();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('price history', () => {
  const hours: Record<string, string> = {
    '2102-03-01T12:00:00Z': '2102-03-01T11:00:00.000Z',
    '2102-03-01T12:00:29.999Z': '2102-03-01T11:00:00.000Z',
    '2102-03-01T12:00:30Z': '2102-03-01T12:00:00.000Z',
    '2102-03-01T12:59:59Z': '2102-03-01T12:00:00.000Z',
  };
  for (const [now, hour] of Object.entries(hours)) {
    it(`[PH1] at ${now} the hour that lies behind ended at ${hour}`, () => {
      expect(shown(picturesDue(at(now)).hour)).to.equal(hour);
    });
  }

  it('[PH2] days end at midnight in UTC, weeks on Monday', () => {
    const { day, week } = picturesDue(at('2102-03-01T12:00:00Z'));
    expect([shown(day), shown(week)]).to.deep.equal(['2102-03-01T00:00:00.000Z', '2102-02-27T00:00:00.000Z']);
    expect(new Date(week).getUTCDay()).to.equal(1);
  });

  it('[PH2] whatever the moment: hour, day and week lie behind, none by more than its length', () => {
    assert(
      property(integer({ min: 0, max: 4e12 }), now => {
        const { hour, day, week } = picturesDue(now);
        expect(now - 30_000 - hour).to.be.within(0, HOUR - 1);
        expect(hour - day).to.be.within(0, DAY - HOUR);
        expect(day - week).to.be.within(0, 6 * DAY);
        expect([hour % HOUR, day % DAY, new Date(week).getUTCDay()].map(Math.abs)).to.deep.equal([0, 0, 1]);
      }),
    );
  });

  it('[PH3] hours are kept for 7 days, days for 90', () => {
    const { hourlyFrom, dailyFrom } = picturesDue(at('2102-03-31T12:30:00Z'));
    expect([shown(hourlyFrom), shown(dailyFrom)]).to.deep.equal([
      '2102-03-24T12:00:00.000Z',
      '2101-12-31T00:00:00.000Z',
    ]);
  });

  it('[PH4] up to 7 days are answered by the hour, more by the day', () => {
    const now = at('2102-03-01T12:00:00Z');
    expect(lookBack(168, now)).to.deep.equal({ interval: 'hourly', from: now - 7 * DAY });
    expect(lookBack(169, now)).to.deep.equal({ interval: 'daily', from: now - 169 * HOUR });
    expect(lookBack(1, now)).to.deep.equal({ interval: 'hourly', from: now - HOUR });
  });
});
