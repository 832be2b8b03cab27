import { p } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';

// Columns that many tables share. Each has the same default in memory as in the database, so that a row is whole
// before it is written. Ids grow with time: new rows land on the same index pages.

export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => uuidv7())
    .defaultRaw('gen_random_uuid()');

export const now = () =>
  p
    .datetime()
    .onCreate(() => new Date())
    .defaultRaw('now()');

export const lastChange = () => now().onUpdate(() => new Date());

/** Eight bytes, and a number: the ORM's own type would allow text as well. */
export const double = () => p.double().$type<number>();

export const jsonb = <T>(value: NoInfer<T>) =>
  p
    .json<T>()
    .onCreate(() => structuredClone(value))
    .defaultRaw(`'${JSON.stringify(value)}'`);

export const texts = () =>
  p
    .array()
    .onCreate(() => [])
    .defaultRaw(`'{}'`);

export const ints = () =>
  p
    .array(Number)
    .columnType('int[]')
    .onCreate(() => [])
    .defaultRaw(`'{}'`);

export const uuids = () =>
  p
    .array()
    .columnType('uuid[]')
    .onCreate(() => [])
    .defaultRaw(`'{}'`);
