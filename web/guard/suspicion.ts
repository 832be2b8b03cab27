/** How a guard's suspicion is called, by the least of it. The last level is where the talk may end at once [NG10]. */
const LEVELS = [
  { from: 0.86, name: 'alarmed' },
  { from: 0.65, name: 'doubtful' },
  { from: 0.45, name: 'watchful' },
  { from: 0.2, name: 'calm' },
  { from: 0, name: 'won' },
] as const;

export type Suspicion = (typeof LEVELS)[number]['name'];

export function suspicionNamed(suspicion: number): Suspicion {
  return LEVELS.find(({ from }) => suspicion >= from)?.name ?? 'won';
}

export const TONES: Readonly<Record<Suspicion, 'good' | 'accent' | 'warn' | 'bad'>> = {
  won: 'good',
  calm: 'good',
  watchful: 'accent',
  doubtful: 'warn',
  alarmed: 'bad',
};
