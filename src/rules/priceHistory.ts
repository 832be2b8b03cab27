import { DAY, dayOf, HOUR } from './moment.ts';

/** How long pictures of the market are kept [PH3]. */
const HOURLY_FOR = 7 * DAY;
const DAILY_FOR = 90 * DAY;

/** By then every trade of the hour is written, or never will be [PH1]. */
const SETTLED_AFTER = 30_000;

/** 1970-01-01 was a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** What is due: the last picture of each kind, and what is too old. */
export interface Due {
  hour: number;
  day: number;
  week: number;
  /** Older hourly pictures are dropped, and older daily ones. */
  hourlyFrom: number;
  dailyFrom: number;
}

/** The moments that lie behind, by the half minute that an hour takes to settle [PH1, PH2, PH3]. */
export function picturesDue(now: number): Due {
  const hour = Math.floor((now - SETTLED_AFTER) / HOUR) * HOUR;
  const day = dayOf(hour);
  const week = Math.floor((day - FIRST_MONDAY) / (7 * DAY)) * 7 * DAY + FIRST_MONDAY;
  return { hour, day, week, hourlyFrom: hour - HOURLY_FOR, dailyFrom: day - DAILY_FOR };
}

/** Which pictures answer a look back of so many hours, and from when on [PH4]. */
export function lookBack(hours: number, now: number): { interval: 'hourly' | 'daily'; from: number } {
  return { interval: hours * HOUR <= HOURLY_FOR ? 'hourly' : 'daily', from: now - hours * HOUR };
}
