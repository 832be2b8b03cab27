export interface GuardTrait {
  trait: string;
  baseSuspicion: number;
  thresholdModifier: number;
  description: string;
}

export interface Guard extends GuardTrait {
  name: string;
  title: string;
}

/** Names and titles in the order the pick counts them ([GU1]). */
export const guardNames = [
  'Chen',
  'Rodriguez',
  'Sato',
  "O'Brien",
  'Kowalski',
  'Singh',
  'Müller',
  'Nakamura',
  'Garcia',
  'Petrov',
  'Kim',
  'Anderson',
] as const;
export const guardTitles = [
  'Security Officer',
  'Guard',
  'Security Chief',
  'Station Inspector',
  'Docking Authority',
  'Customs Officer',
] as const;

/** Characters in the order the pick counts them: suspicion 0..1 at the start, and what is added to a ship's threshold ([GU2]). */
export const guardTraits = [
  {
    trait: 'Strict Rule-Follower',
    baseSuspicion: 0.6,
    thresholdModifier: 0.1,
    description: 'Reads every line of the form twice and expects the same of you.',
  },
  {
    trait: 'Friendly Veteran',
    baseSuspicion: 0.3,
    thresholdModifier: -0.1,
    description: 'Thirty years on the dock, a warm flask, and a soft spot for a good story.',
  },
  {
    trait: 'Paranoid Newbie',
    baseSuspicion: 0.7,
    thresholdModifier: 0.1,
    description: 'Second week on the job, first week after the warning about impostors.',
  },
  {
    trait: 'Tired Night-Shifter',
    baseSuspicion: 0.4,
    thresholdModifier: -0.1,
    description: 'Eleven hours in, yawning, and hoping you are somebody else’s problem.',
  },
  {
    trait: 'Shrewd Investigator',
    baseSuspicion: 0.5,
    thresholdModifier: 0,
    description: 'Smiles, says little, and remembers exactly what you said before.',
  },
  {
    trait: 'Cynical Bureaucrat',
    baseSuspicion: 0.55,
    thresholdModifier: 0,
    description: 'Has stamped a thousand lies and is reaching for the stamp again.',
  },
] as const satisfies readonly GuardTrait[];

/** The guard of a session: the same id always meets the same guard ([GU3]). */
export function guardFor(sessionId: string): Guard {
  const hash = hashOf(sessionId);
  return {
    name: pick(guardNames, hash),
    title: pick(guardTitles, hash >> 4),
    ...pick<GuardTrait>(guardTraits, hash >> 8),
  };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function pick<T>(list: readonly [T, ...T[]], hash: number): T {
  return list[Math.abs(hash) % list.length] ?? list[0];
}
