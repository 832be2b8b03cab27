import type { EntityClass, EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** A column of a table as the ORM knows it. Nothing here is written by hand: a new property of an entity needs no change. */
export interface Column {
  property: string;
  name: string;
  type: string;
  /** Turns what the driver reads into the value an entity has. */
  read: ((raw: never) => unknown) | undefined;
}

export interface Table {
  name: string;
  columns: readonly Column[];
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
    table = { name: quoted(metadata.tableName), columns, byProperty };
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
  const isEnum = property.nativeEnumName !== undefined;
  return {
    property: property.name,
    name: quoted(property.fieldNames[0] ?? property.name),
    type: isEnum ? quoted(String(property.nativeEnumName)) : type,
    read: readerOf(type),
  };
}

function readerOf(type: string): Column['read'] {
  if (type.startsWith('timestamptz')) return (raw: string) => new Date(raw);
  if (type.startsWith('numeric') || type === 'bigint') return (raw: string) => Number(raw);
  return undefined;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
