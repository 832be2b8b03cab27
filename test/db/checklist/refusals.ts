import type { Row } from './rows.ts';

/** A good row that takes these values breaks this CHECK. `apart` names a constraint that would speak first and implies this one. */
export interface RefusedValues {
  id: string;
  table: string;
  constraint: string;
  bad: Row;
  also?: readonly Row[];
  apart?: string;
}

/** A second good row that takes these columns from the first (as `given`) breaks this unique constraint or index. */
export interface RefusedTwin {
  id: string;
  table: string;
  constraint: string;
  same: readonly string[];
  given?: Row;
  bad?: Row;
}

export type Refused = RefusedValues | RefusedTwin;
