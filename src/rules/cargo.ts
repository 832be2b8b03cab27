import { Refusal } from './refusal.ts';

/** `used` is the sum of `contents` and never above `capacity`; what is not there has no entry ([CG1]). */
export interface Cargo {
  capacity: number;
  used: number;
  contents: Readonly<Record<string, number>>;
}

export function freeSpace({ capacity, contents }: Readonly<Cargo>): number {
  return Math.max(0, capacity - sumOf(contents));
}

/** Puts goods into the hold ([CG2]). */
export function load(cargo: Readonly<Cargo>, commodity: string, quantity: number): Cargo {
  checked(quantity);
  const free = freeSpace(cargo);
  if (quantity > free) throw new Refusal('ERR_NO_CARGO_SPACE', { free });
  return stowed(cargo, commodity, amountOf(cargo, commodity) + quantity);
}

/** Takes goods out of the hold ([CG3]). */
export function unload(cargo: Readonly<Cargo>, commodity: string, quantity: number): Cargo {
  checked(quantity);
  const have = amountOf(cargo, commodity);
  if (quantity > have) throw new Refusal('ERR_NOT_IN_CARGO', { have });
  return stowed(cargo, commodity, have - quantity);
}

export function amountOf({ contents }: Readonly<Cargo>, commodity: string): number {
  return Object.hasOwn(contents, commodity) ? Math.max(0, contents[commodity] ?? 0) : 0;
}

function stowed({ capacity, contents }: Readonly<Cargo>, commodity: string, amount: number): Cargo {
  const goods = Object.entries({ ...contents, [commodity]: amount }).filter(([, units]) => units > 0);
  const stowage = Object.fromEntries(goods);
  return { capacity, used: sumOf(stowage), contents: stowage };
}

function sumOf(contents: Readonly<Record<string, number>>): number {
  return Object.values(contents).reduce((sum, units) => sum + Math.max(0, units), 0);
}

function checked(quantity: number): void {
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError(`goods are whole units, not ${quantity}`);
}
