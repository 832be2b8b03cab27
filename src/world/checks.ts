const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const INT4 = 2 ** 31;
/** A NUL, or half of a surrogate pair, as JSON writes them: PostgreSQL takes neither. */
const POISON_IN_JSON = /\\u0000|\\ud[89a-f]/;

type Check = (value: unknown) => boolean;

/** What a column of that type takes. One value it does not take would refuse the batch of everybody. */
export function checkOf(type: string, nullable: boolean, items: readonly unknown[] | undefined): Check {
  const check = items ? (value: unknown) => items.includes(value) : checkOfType(type);
  return nullable ? value => value === null || check(value) : check;
}

function checkOfType(type: string): Check {
  const [, first, second] = /\((\d+)(?:,\s*(\d+))?\)/.exec(type) ?? [];
  if (type.startsWith('varchar')) return value => isText(value) && Array.from(value).length <= Number(first);
  if (type === 'text') return isText;
  if (type === 'uuid') return value => typeof value === 'string' && UUID.test(value);
  if (type === 'int') return value => Number.isInteger(value) && Number(value) >= -INT4 && Number(value) < INT4;
  if (type === 'bigint') return Number.isSafeInteger;
  if (type.startsWith('numeric'))
    return value => Number.isFinite(value) && Math.abs(Number(value)) < 10 ** (Number(first) - Number(second));
  if (type === 'double precision') return Number.isFinite;
  if (type === 'boolean') return value => typeof value === 'boolean';
  if (type.startsWith('timestamptz')) return value => value instanceof Date && !Number.isNaN(value.getTime());
  if (type.endsWith('[]')) return value => Array.isArray(value) && isJson(value);
  return isJson;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}

function isJson(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text !== undefined && !POISON_IN_JSON.test(text);
}
