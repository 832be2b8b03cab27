import type { Row } from './rows.ts';

interface ChecklistEntry {
  id: string;
  table: string;
  constraint: string;
  /** A constraint or index that the same row must break as well; it is set aside so that this one speaks. */
  apart?: string;
}

/** A good row that takes these values breaks this CHECK. */
export interface RefusedValues extends ChecklistEntry {
  bad: Row;
  also?: readonly Row[];
}

/** A second good row that takes these columns from the first (as `given`) breaks this unique constraint or index. */
export interface RefusedTwin extends ChecklistEntry {
  same: readonly string[];
  given?: Row;
  bad?: Row;
}

export type Refused = RefusedValues | RefusedTwin;
