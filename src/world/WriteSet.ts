import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Column, type Table, tableOf } from './columns.ts';
import type { Row } from './readRows.ts';

/** A value that PostgreSQL would not take: a bug of ours, found before it can spoil a batch. */
export class PoisonValue extends Error {
  constructor(table: Table, property: string) {
    super(`${table.entity}.${property} does not take that value`);
    this.name = 'PoisonValue';
  }
}

export interface Changes {
  table: Table;
  /** Rows that were there before, each with the columns it changed, some perhaps twice. */
  updated: Map<object, readonly Column[]>;
  /** Every column that one of them changed. */
  columns: Set<Column>;
  /** Rows that are new, each with the columns it has. */
  added: Map<string, object>;
  /** Rows that are to go, by key. */
  removed: Map<string, object>;
}

/**
 * What a batch changed in a world's rows. Every change goes through here, so that it is checked before it is made, can be
 * taken back while its command is still running, and is known when the batch is written.
 */
export class WriteSet {
  readonly #em: SqlEntityManager;
  readonly #tables = new Map<EntityClass<object>, Table>();
  /** A new one for every batch: a map that is cleared holds on to what replaces its table, which keeps batch after batch alive. */
  #changes = new Map<Table, Changes>();
  readonly #undo: (() => void)[] = [];

  constructor(em: SqlEntityManager) {
    this.#em = em;
  }

  /** Changes columns of a row. Nested values are replaced, never changed in place. Throws `PoisonValue` before anything is changed. */
  set<T extends object>(entity: EntityClass<T>, row: Row<T>, patch: Partial<Row<T>>): void {
    const table = this.#tableOf(entity);
    const columns = columnsFor(table, patch);
    const before = columns.map(({ property }) => row[property as keyof Row<T>]);
    const missing = columns.some(({ property }) => !(property in row));
    Object.assign(row, patch);
    this.#undo.push(() => {
      columns.forEach(({ property }, index) => {
        if (missing && before[index] === undefined) Reflect.deleteProperty(row, property);
        else row[property as keyof Row<T>] = before[index] as Row<T>[keyof Row<T>];
      });
    });

    const changes = this.#of(table);
    if (changes.added.size > 0 && changes.added.has(keyOf(table, row))) return;
    const earlier = changes.updated.get(row);
    changes.updated.set(row, earlier ? [...earlier, ...columns] : columns);
    for (const column of columns) changes.columns.add(column);
  }

  /** Adds a row that is not in the database yet. */
  add<T extends object>(entity: EntityClass<T>, row: Partial<Row<T>>): void {
    const table = this.#tableOf(entity);
    columnsFor(table, row);
    const { added, removed } = this.#of(table);
    const key = keyOf(table, row);
    if (removed.has(key)) throw new Error(`a row of ${table.entity} comes back in the batch in which it went`);
    added.set(key, row);
    this.#undo.push(() => added.delete(key));
  }

  /** Adds a row that lives on in memory: whole, with the defaults of what it does not say. */
  create<T extends object>(entity: EntityClass<T>, values: Partial<Row<T>>): Row<T> {
    const { columns } = this.#tableOf(entity);
    const defaults = columns.map(({ property, initial }) => [property, initial()] as const);
    const row = { ...Object.fromEntries(defaults), ...values } as unknown as Row<T>;
    this.add<T>(entity, row as unknown as Partial<Row<T>>);
    return row;
  }

  /** Takes a row out of the database. */
  remove<T extends object>(entity: EntityClass<T>, row: Row<T>): void {
    const table = this.#tableOf(entity);
    const { added, updated, removed } = this.#of(table);
    const key = keyOf(table, row);
    const wasAdded = added.delete(key);
    const changed = updated.get(row);
    updated.delete(row);
    if (!wasAdded) removed.set(key, row);
    this.#undo.push(() => {
      removed.delete(key);
      if (wasAdded) added.set(key, row);
      if (changed) updated.set(row, changed);
    });
  }

  /** Lets something be undone together with the changes of this command. */
  onUndo(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** The command is done: what it changed stays. */
  keep(): void {
    this.#undo.length = 0;
  }

  /** The command failed: all that it changed is as it was. */
  revert(): void {
    for (const undo of this.#undo.toReversed()) undo();
    this.#undo.length = 0;
  }

  /** What was changed since the last time, which is forgotten here. */
  take(): Changes[] {
    const taken = [...this.#changes.values()].filter(
      ({ updated, added, removed }) => updated.size > 0 || added.size > 0 || removed.size > 0,
    );
    this.#changes = new Map();
    return taken;
  }

  #tableOf<T extends object>(entity: EntityClass<T>): Table {
    let table = this.#tables.get(entity);
    if (!table) {
      table = tableOf(this.#em, entity);
      this.#tables.set(entity, table);
    }
    return table;
  }

  #of(table: Table): Changes {
    let changes = this.#changes.get(table);
    if (!changes) {
      changes = { table, updated: new Map(), columns: new Set(), added: new Map(), removed: new Map() };
      this.#changes.set(table, changes);
    }
    return changes;
  }
}

function columnsFor(table: Table, values: object): Column[] {
  const columns: Column[] = [];
  for (const property in values) {
    const column = table.byProperty.get(property);
    if (!column?.accepts(values[property as keyof typeof values])) throw new PoisonValue(table, property);
    columns.push(column);
  }
  return columns;
}

function keyOf({ keys }: Table, row: object): string {
  let key = '';
  for (const { property } of keys) key += `${String(row[property as keyof typeof row])} `;
  return key;
}
