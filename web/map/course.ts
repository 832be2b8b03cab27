import type { Course } from '../game/Helm.ts';

export interface Budget {
  /** What the legs that are not flown yet cost. */
  cost: number;
  legs: number;
  /** How many of them the turns last for. */
  reach: number;
}

/** What is left of a course, and how far one gets with the turns one has. */
export function budgetOf({ path, done }: Pick<Course, 'path' | 'done'>, turns: number): Budget {
  const rest = path.slice(done);
  let cost = 0;
  let reach = 0;
  for (const leg of rest) {
    cost += leg.turnCost;
    if (cost <= turns) reach += 1;
  }
  return { cost, legs: rest.length, reach };
}
