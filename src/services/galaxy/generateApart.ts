import { Worker } from 'node:worker_threads';
import type { RegionBlueprint, RegionPlan } from '../../rules/galaxy/blueprint.ts';

/** What the thread answers: a region, or what is wrong with it. */
export type Generated = { blueprint: RegionBlueprint } | { faults: string[] };

/** A region that passed every check, from a thread of its own: nobody waits for it meanwhile. */
export async function generateApart(plan: RegionPlan): Promise<RegionBlueprint> {
  const worker = new Worker(new URL('./generating.ts', import.meta.url), { workerData: plan });
  try {
    const generated = await new Promise<Generated>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread ended without an answer')));
    });
    if ('blueprint' in generated) return generated.blueprint;
    throw new Error(`the ${plan.kind} made from seed ${plan.seed} is faulty: ${generated.faults.join('; ')}`);
  } finally {
    await worker.terminate();
  }
}
