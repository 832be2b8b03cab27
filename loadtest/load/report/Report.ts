import type { Results } from '../results.ts';

/** One figure of a run, as a tile shows it. */
export interface Tile {
  label: string;
  value: number | null;
  unit: string;
  digits: number;
  /** Which way it should go. */
  better: 'more' | 'less';
  /** What it must not pass. */
  limit?: number;
}

/** What only scenarios of many nodes measure, in milliseconds. */
export interface NodeFigures {
  journeys?: number;
  handoverP50Ms?: number | null;
  handoverP99Ms?: number | null;
  recoverP50Ms?: number | null;
  recoverP99Ms?: number | null;
  drainGapP50Ms?: number | null;
  drainGapP99Ms?: number | null;
  doubled?: number;
}

/** A run as its JSON file holds it and its page shows it. */
export interface Report extends NodeFigures {
  scenario: string;
  /** ISO 8601. */
  at: string;
  command: string;
  machine: string;
  /** Of the system before the run: what else it was doing. */
  loadAverage: number;
  commandsPerSecond: number | null;
  ackP50Ms: number | null;
  ackP99Ms: number | null;
  /** The actor without the network against the driver alone, and against one transaction of the ORM a command. */
  ratioToFloor: number | null;
  ratioToNaive: number | null;
  /** Acknowledged commands that are not in the database; null where it is not at hand. */
  lost: number | null;
  faults: string[];
  tiles: Tile[];
  results?: Omit<Results, 'commandsPerSecond' | 'ackP50Ms' | 'ackP99Ms'>;
}

/** Whether a figure keeps its limit. One that could not be measured does not break it. */
export function keepsLimit({ value, limit, better }: Tile): boolean {
  if (value === null || limit === undefined) return true;
  return better === 'more' ? value >= limit : value <= limit;
}

/** How a figure has moved since another run, as a share of it; null when there is nothing to compare. */
export function changeOf(now: Tile, last: Report | undefined): { share: number; isBetter: boolean } | null {
  const before = last?.tiles.find(({ label }) => label === now.label)?.value;
  if (!before || now.value === null) return null;
  const share = now.value / before - 1;
  return { share, isBetter: share === 0 || share > 0 === (now.better === 'more') };
}
