import type { WebOptions } from '../web.ts';

export async function measureMemory(_options: WebOptions & { minutes: number }): Promise<void> {
  await Promise.reject(new Error('not yet'));
}
