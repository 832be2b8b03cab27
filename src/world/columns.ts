import type { EntityClass, EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { checkOf } from './checks.ts';

/** A column of a table as the ORM knows it. Nothing here is written by hand: a new property of an entity needs no change. */
export interface Column {
  property: string;
  /** Quoted, as it stands in a statement. */
  name: string;
  field: string;
  type: string;
  /** Turns what the driver reads into the value an entity has. */
  read: ((raw: never) => unknown) | undefined;
  /** Whether PostgreSQL will take the value: one bad value would refuse a whole batch. */
  accepts: (value: unknown) => boolean;
  /** What a new row has here unless it says otherwise; undefined where it must say. */
  initial: () => unknown;
}

export interface Table {
  entity: string;
  /** Quoted, as it stands in a statement. */
  name: string;
  columns: readonly Column[];
  keys: readonly Column[];
  byProperty: ReadonlyMap<string, Column>;
}

const known = new WeakMap<EntityMetadata, Table>();

/** The table of an entity. Cheap after the first call. */
export function tableOf<T extends object>(em: SqlEntityManager, entity: EntityClass<T>): Table {
  const metadata = em.getMetadata().get(entity);
  let table = known.get(metadata);
  if (!table) {
    const columns = metadata.props.filter(isStored).map(toColumn);
    const byProperty = new Map(columns.map(column => [column.property, column]));
    const keys = metadata.primaryKeys.map(key => byProperty.get(key) as Column);
    table = { entity: metadata.className, name: quoted(metadata.tableName), columns, keys, byProperty };
    known.set(metadata, table);
  }
  return table;
}

function isStored(property: EntityProperty): boolean {
  const isCollection = property.kind === '1:m' || property.kind === 'm:n';
  return !isCollection && property.persist !== false && property.fieldNames.length === 1;
}

function toColumn(property: EntityProperty): Column {
  const type = property.columnTypes[0] ?? '';
  const field = property.fieldNames[0] ?? property.name;
  return {
    property: property.name,
    name: quoted(field),
    field,
    type: property.nativeEnumName === undefined ? type : quoted(property.nativeEnumName),
    read: readerOf(type),
    accepts: checkOf(type, property.nullable === true, property.items),
    initial: initialOf(property),
  };
}

function initialOf({ onCreate, default: value, nullable }: EntityProperty): Column['initial'] {
  if (onCreate) return () => onCreate({}, undefined as never) as unknown;
  if (value !== undefined) return () => value;
  return () => (nullable ? null : undefined);
}

function readerOf(type: string): Column['read'] {
  if (type.startsWith('timestamptz')) return (raw: string) => new Date(raw);
  if (type.startsWith('numeric') || type === 'bigint') return Number;
  return undefined;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
