import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const SIZE = 16;
const pool = new Uint8Array(256 * SIZE);
let used = pool.length;
let sequence = 0;

/** A new id for a row; later ones sort later. Chance comes by the page: to ask the system for each id costs more than the rest. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += SIZE));
  sequence = (sequence + 1) >>> 0;
  return v7({ random, seq: sequence });
}
