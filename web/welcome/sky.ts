export interface Star {
  /** 0..1 of the width and of the height. */
  x: number;
  y: number;
  radius: number;
  light: number;
  /** Degrees; most are nearly white. */
  hue: number;
}

/** So many stars, always the same for a seed: few are bright, most are dust along a band across the sky. */
export function skyOf(seed: number, count: number): Star[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const x = chance();
    const inBand = at % 3 === 0;
    const spread = (chance() + chance() + chance()) / 3 - 0.5;
    const y = inBand ? clamped(0.85 - x * 0.7 + spread * 0.45) : chance();
    const rare = chance() ** 6;
    return {
      x,
      y,
      radius: 0.4 + rare * 1.5,
      light: 0.25 + chance() * 0.35 + rare * 0.4,
      hue: chance() < 0.2 ? 32 : 208,
    };
  });
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Numbers from 0 to 1 that look like chance: mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
