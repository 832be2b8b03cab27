import type { Logger } from '../log.ts';
import type { GenerationService } from '../services/GenerationService.ts';

/** Makes the regions that were ordered, until none waits. It may be asked as often as one likes, on every node. */
export async function makeRegions(generations: GenerationService, processId: string, log: Logger): Promise<void> {
  for (let made = await generations.work(processId); made; made = await generations.work(processId)) {
    const { name, status, error } = made;
    log.info({ region: name, status, error }, 'an order of a region was worked on');
    // What is tried again is tried again after a while.
    if (status === 'waiting') return;
  }
}
