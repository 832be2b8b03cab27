import { parentPort, workerData } from 'node:worker_threads';
import type { RegionPlan } from '../../rules/galaxy/blueprint.ts';
import { checkBlueprint } from '../../rules/galaxy/check.ts';
import { generateRegion } from '../../rules/galaxy/generate.ts';
import type { Generated } from './generateApart.ts';

/** A thread of `generateApart`. */
const blueprint = generateRegion(workerData as RegionPlan);
const faults = checkBlueprint(blueprint);
const answer: Generated = faults.length > 0 ? { faults } : { blueprint };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer);
