import { guardFor } from '../../src/rules/data/guards.ts';

type Trait = ReturnType<typeof guardFor>['trait'];

/** What one sees of a guard. */
export interface Looks {
  skin: string;
  hair: string;
  cap: string;
  /** How far the lids hang at rest, 0 to 1. */
  lids: number;
  glasses: boolean;
  beard: 'none' | 'moustache' | 'full';
  /** A lamp in the face of who stands before them. */
  lamp: boolean;
  bun: boolean;
}

const SKINS = ['#f0c8a4', '#d9a27a', '#b87a52', '#8d5a3b', '#6b4128', '#e6b58c'] as const;
const HAIRS = ['#2a2320', '#5b3a24', '#8a8f99', '#141820', '#9c6a34', '#6d2f24'] as const;
const CAPS = ['#23406e', '#2d3f4f', '#4a3563', '#255048', '#5a2f38', '#3b4152'] as const;

const BY_TRAIT: Readonly<Record<Trait, Partial<Looks>>> = {
  'Strict Rule-Follower': { lids: 0.1 },
  'Friendly Veteran': { hair: '#c9ced8', beard: 'moustache', lids: 0.2 },
  'Paranoid Newbie': { lids: 0, lamp: true, beard: 'none' },
  'Tired Night-Shifter': { lids: 0.5 },
  'Shrewd Investigator': { lids: 0.28 },
  'Cynical Bureaucrat': { glasses: true, lids: 0.34 },
};

/** The same session always shows the same face, as it always has the same guard [GU3]. */
export function looksOf(sessionId: string): Looks {
  const { name, trait } = guardFor(sessionId);
  const seed = Array.from(name).reduce((sum, letter) => sum * 7 + (letter.codePointAt(0) ?? 0), 3);
  const from = <T>(list: readonly [T, ...T[]], turn: number): T =>
    list[Math.floor(seed / turn) % list.length] ?? list[0];
  const bun = seed % 2 === 0;
  return {
    skin: from(SKINS, 1),
    hair: from(HAIRS, 3),
    cap: from(CAPS, 5),
    lids: 0.2,
    glasses: seed % 5 === 0,
    beard: bun ? 'none' : from(['none', 'full', 'moustache'], 2),
    lamp: false,
    ...BY_TRAIT[trait],
    bun: bun && trait !== 'Friendly Veteran',
  };
}
