/** A point in time as a row may hold it: epoch milliseconds, the text of a JSON column, or the driver's own object. */
export type Moment = number | string | { getTime(): number };

const SECOND = 1000;
export const HOUR = 3600 * SECOND;
export const DAY = 24 * HOUR;

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?(?:Z|\+00:00)$/;
const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** Epoch milliseconds of a moment. Texts are ISO 8601 in UTC ([TM1]). */
export function epochOf(moment: Moment): number {
  if (typeof moment === 'number') return moment;
  if (typeof moment !== 'string') return moment.getTime();

  const match = ISO.exec(moment);
  if (!match) throw new RangeError(`not a moment in UTC: ${moment}`);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0'));
  return daysOf(year, month, day) * DAY + hour * HOUR + (minute * 60 + second) * SECOND + milliseconds;
}

/** ISO 8601 in UTC, for JSON columns ([TM1]). */
export function isoOf(epoch: number): string {
  const { year, month, day } = dateOf(Math.floor(epoch / DAY));
  const rest = ((epoch % DAY) + DAY) % DAY;
  const time = `${pad(rest / HOUR)}:${pad((rest % HOUR) / 60_000)}:${pad((rest % 60_000) / SECOND)}`;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${time}.${pad(rest % SECOND, 3)}Z`;
}

/** Midnight in UTC of the day a moment lies in. */
export function dayOf(epoch: number): number {
  return Math.floor(epoch / DAY) * DAY;
}

function pad(value: number, length = 2): string {
  return String(Math.floor(value)).padStart(length, '0');
}

/** Howard Hinnant's days from civil: years begin in March, so that the leap day is the last of its year. */
function daysOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
