const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const INT4 = 2 ** 31;
/** A NUL, or half of a surrogate pair, as JSON writes them: PostgreSQL takes neither. A backslash before it is text. */
const POISON_IN_JSON = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
/** The years that JSON writes with four digits: PostgreSQL reads no others of them. */
const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z');
const END_OF_TIME = Date.parse('9999-12-31T23:59:59.999Z');

type Check = (value: unknown) => boolean;

/** What a column of that type takes. One value it does not take would refuse the batch of everybody. */
export function checkOf(type: string, nullable: boolean, items: readonly unknown[] | undefined): Check {
  const check = items ? (value: unknown) => items.includes(value) : checkOfType(type);
  return nullable ? value => value === null || check(value) : check;
}

function checkOfType(type: string): Check {
  const [, first, second] = /\((\d+)(?:,\s*(\d+))?\)/.exec(type) ?? [];
  if (type.startsWith('varchar')) return value => isText(value) && isWithin(value, Number(first));
  if (type === 'text') return isText;
  if (type === 'uuid') return value => typeof value === 'string' && UUID.test(value);
  if (type === 'int') return value => Number.isInteger(value) && Number(value) >= -INT4 && Number(value) < INT4;
  if (type === 'bigint') return Number.isSafeInteger;
  if (type.startsWith('numeric')) {
    // It is rounded to its scale first, and may overflow by that.
    const end = 10 ** (Number(first) - Number(second)) - 0.5 / 10 ** Number(second);
    return value => Number.isFinite(value) && Math.abs(Number(value)) < end;
  }
  if (type === 'double precision') return Number.isFinite;
  if (type === 'boolean') return value => typeof value === 'boolean';
  if (type.startsWith('timestamptz')) return isMoment;
  if (type.endsWith('[]')) return value => Array.isArray(value) && isJson(value);
  return isJson;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}

/** PostgreSQL counts characters, of which some are two units of a string. */
function isWithin(value: string, length: number): boolean {
  return value.length <= length || (value.length <= 2 * length && Array.from(value).length <= length);
}

function isMoment(value: unknown): boolean {
  return value instanceof Date && value.getTime() >= FIRST_MOMENT && value.getTime() <= END_OF_TIME;
}

/** Null is no value of JSON here: the recordset makes it a missing one. */
function isJson(value: unknown): boolean {
  if (value === null) return false;
  const text = JSON.stringify(value);
  return text !== undefined && !POISON_IN_JSON.test(text);
}
