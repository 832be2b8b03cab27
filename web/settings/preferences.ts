/** How a player wants the page to be; null is as the machine has it. */
export interface Preferences {
  readonly reducedMotion: boolean | null;
  readonly highContrast: boolean | null;
  /** 1 is the usual size. */
  readonly textSize: number;
}

/** What the record of a player's settings has of it. */
interface Recorded {
  readonly high_contrast?: boolean | undefined;
  readonly reduced_motion?: boolean | undefined;
  readonly text_size?: number | undefined;
}

export const AS_USUAL: Preferences = { reducedMotion: null, highContrast: null, textSize: 1 };

export const TEXT_SIZES = [0.9, 1, 1.15, 1.3, 1.5] as const;

/** What a browser has kept, or nothing if it makes no sense any more. */
export function parsed(kept: string | null): Preferences {
  try {
    const { reducedMotion, highContrast, textSize } = JSON.parse(kept ?? '') as Partial<Preferences>;
    return {
      reducedMotion: typeof reducedMotion === 'boolean' ? reducedMotion : null,
      highContrast: typeof highContrast === 'boolean' ? highContrast : null,
      textSize: sizeNear(textSize),
    };
  } catch {
    return AS_USUAL;
  }
}

/** What the record says goes before what this browser has, but for what was changed here just now. */
export function merged(own: Preferences, record: Recorded, changed: ReadonlySet<keyof Preferences>): Preferences {
  const { reduced_motion: motion, high_contrast: contrast, text_size: size } = record;
  return {
    reducedMotion: changed.has('reducedMotion') ? own.reducedMotion : (motion ?? own.reducedMotion),
    highContrast: changed.has('highContrast') ? own.highContrast : (contrast ?? own.highContrast),
    textSize: changed.has('textSize') || size === undefined ? own.textSize : sizeNear(size),
  };
}

/** The change as the record takes it. What is as the machine has it is not in the record. */
export function patchOf(preferences: Preferences, changed: ReadonlySet<keyof Preferences>): Recorded {
  const { reducedMotion, highContrast, textSize } = preferences;
  return {
    ...(changed.has('reducedMotion') && reducedMotion !== null ? { reduced_motion: reducedMotion } : {}),
    ...(changed.has('highContrast') && highContrast !== null ? { high_contrast: highContrast } : {}),
    ...(changed.has('textSize') ? { text_size: textSize } : {}),
  };
}

/** The record knows sizes that are not among ours. */
function sizeNear(size: unknown): number {
  if (typeof size !== 'number' || !Number.isFinite(size)) return 1;
  return TEXT_SIZES.reduce<number>((best, each) => (Math.abs(each - size) < Math.abs(best - size) ? each : best), 1);
}
