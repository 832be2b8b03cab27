import type { TalkState } from '../../sdk/TalkState.ts';

/** How a face is held. */
export interface Face {
  /** Degrees by which the brows fall towards the nose; below zero they rise. */
  tilt: number;
  /** How far the brows are raised. */
  lift: number;
  /** How far the lids hang, 0 to 1. */
  lids: number;
  /** How far the corners of the mouth go up, and how far one of them is drawn aside. */
  smile: number;
  sneer: number;
  /** Where the eyes look, from the middle. */
  gaze: readonly [x: number, y: number];
}

const BY_MOOD: Readonly<Record<TalkState['mood'], Face>> = {
  neutral: { tilt: 0, lift: 0, lids: 0, smile: 0, sneer: 0, gaze: [0, 0] },
  suspicious: { tilt: 10, lift: -2, lids: 0.14, smile: -4, sneer: 2, gaze: [3, 1] },
  very_suspicious: { tilt: 18, lift: -5, lids: 0.24, smile: -8, sneer: 4, gaze: [0, 1] },
  convinced: { tilt: -6, lift: 5, lids: 0.05, smile: 10, sneer: 0, gaze: [0, 0] },
  annoyed: { tilt: 13, lift: 1, lids: 0.3, smile: -5, sneer: 6, gaze: [2, -1] },
};

/** A face of so heavy lids in a mood. */
export function faceOf(mood: TalkState['mood'], lids: number): Face {
  const face = BY_MOOD[mood];
  return { ...face, lids: Math.min(0.62, lids + face.lids) };
}

/** The line of the mouth, as a path around 0, 0. */
export function mouthOf({ smile, sneer }: Pick<Face, 'smile' | 'sneer'>): string {
  return `M-20 ${-smile / 2} Q0 ${smile} 20 ${-smile / 2 - sneer}`;
}
