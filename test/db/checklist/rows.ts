import { createHash } from 'node:crypto';

/** The columns of one row by their names in the database. */
export type Row = Readonly<Record<string, unknown>>;

/** Every table has two good rows, so that a second row can be made a twin of the first. */
export type Nth = 1 | 2;

/** The id of the nth good row of a table: the same in every run, so that rows may name each other. */
export function uuidOf(table: string, n: Nth): string {
  const hex = createHash('md5').update(`${table} ${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The good row that stands beside the nth. */
export function other(n: Nth): Nth {
  return n === 1 ? 2 : 1;
}
