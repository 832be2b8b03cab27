import { randomBytes } from 'node:crypto';
import type { Session } from '../../src/protocol/accounts.ts';
import type { RegionMap } from '../../src/protocol/regions.ts';
import type { BotAccount } from './bots/Bot.ts';

/** Registers at a server that is not the load test's own, one after the other, as anybody would. */
export async function register(url: string, count: number, onProgress: (done: number) => void): Promise<BotAccount[]> {
  const run = randomBytes(4).toString('hex');
  const accounts: BotAccount[] = [];
  for (let number = 0; number < count; number += 1) {
    const username = `load_${run}_${number}`;
    const body = JSON.stringify({ username, password: `${username} flies on` });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const { playerId, accessToken } = await ask<Session>(`${url}/api/v1/auth/register`, request);
    accounts.push({ playerId, token: accessToken });
    onProgress(number + 1);
  }
  return accounts;
}

export async function mapsOf(url: string, regions: readonly string[]): Promise<Record<string, RegionMap>> {
  const maps: Record<string, RegionMap> = {};
  for (const name of regions) maps[name] = await ask<RegionMap>(`${url}/api/v1/regions/${name}/map`);
  return maps;
}

async function ask<R>(url: string, init?: RequestInit): Promise<R> {
  for (;;) {
    const response = await fetch(url, init);
    if (response.ok) return (await response.json()) as R;
    if (response.status !== 429) throw new Error(`${url}: ${response.status} ${await response.text()}`);
    const wait = Number(response.headers.get('retry-after') ?? 1);
    await response.arrayBuffer();
    await new Promise(resolve => setTimeout(resolve, wait * 1000));
  }
}
