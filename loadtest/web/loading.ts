import type { WebOptions } from '../web.ts';

export async function measureLoading(_options: WebOptions & { runs: number }): Promise<void> {
  await Promise.reject(new Error('not yet'));
}
