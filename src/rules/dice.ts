/** Chance as a collaborator: a rule asks its dice and never the machine, so the same seed gives the same outcome anywhere. */
export interface Dice {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number, both bounds included. */
  int(min: number, max: number): number;
  float(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A key, drawn in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[];
  /** Independent dice for one step, so that adding a step leaves the rolls of all others as they were. */
  stream(label: string): Dice;
}

/** Dice from a seed. Streams depend on seed and label only, never on how many rolls were made before. */
export function seededDice(seed: bigint | number, stream = ''): Dice {
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    throw new RangeError(`a seed is a whole number, not ${seed}`);
  }
  return diceOf(`${seed}/${stream}`);
}

function diceOf(key: string): Dice {
  const next = smallFastCounter(key);
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

  return {
    next,
    int,
    float: (min, max) => min + next() * (max - min),
    chance: probability => next() < probability,
    pick(items) {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[int(0, items.length - 1)]!;
    },
    weighted: weights => drawByWeight(weights, next()),
    shuffle(items) {
      const deck = [...items];
      for (let last = deck.length - 1; last > 0; last--) {
        const other = int(0, last);
        [deck[last], deck[other]] = [deck[other]!, deck[last]!];
      }
      return deck;
    },
    stream: label => diceOf(`${key}/${label}`),
  };
}

function drawByWeight<K extends string>(weights: Readonly<Partial<Record<K, number>>>, roll: number): K {
  let total = 0;
  for (const key in weights) total += weights[key] ?? 0;

  let left = roll * total;
  for (const key in weights) {
    left -= weights[key] ?? 0;
    if (left < 0) return key;
  }
  throw new RangeError('weights must add up to more than nothing');
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, 32-bit arithmetic only, so every engine gives the same bits. */
function smallFastCounter(key: string): () => number {
  let a = hash(key, 0x9e3779b9);
  let b = hash(key, 0x243f6a88);
  let c = hash(key, 0xb7e15162);
  let counter = 1;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) step();
  return () => step() / 0x1_0000_0000;
}

function hash(text: string, basis: number): number {
  let h = basis;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
