/** Sums of decimals miss a whole number by a hair; what is closer than this counts as the whole number. */
const HAIR = 1e-9;
const TEN_THOUSAND = 10_000;

export function down(value: number): number {
  return Math.floor(value + HAIR);
}

export function up(value: number): number {
  return Math.ceil(value - HAIR);
}

/** Halves go to the even neighbour. */
export function halfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (Math.abs(rest - 0.5) > HAIR) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** So many whole credits of an amount; a rate has four decimals, and broken credits are dropped. */
export function shareOf(amount: number, rate: number): number {
  return Math.floor((amount * Math.round(rate * TEN_THOUSAND)) / TEN_THOUSAND);
}
