import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { Client } from 'pg';
import { type Postmaster, postmasterOf } from '../../src/db/embedded/postmaster.ts';

const nodes = new Set<ChildProcess>();
process.once('exit', () => nodes.forEach(node => node.kill('SIGKILL')));

interface Reply {
  url: string;
  adopted: boolean;
}

/** A node in a process of its own. */
export function startNode(dataDir: string): { child: ChildProcess; open: Promise<Reply> } {
  const child = fork(new URL('./embeddedNode.ts', import.meta.url), [dataDir]);
  nodes.add(child.once('exit', () => nodes.delete(child)));
  const open = new Promise<Reply>((resolve, reject) => {
    child.on('message', message => {
      if (isReply(message)) resolve(message);
    });
    child.once('exit', () => reject(new Error('the node ended before it had a database')));
  });
  return { child, open };
}

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'url' in message;
}

export async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** The server that runs under a data folder. */
export function serverOf(dataDir: string): Postmaster | undefined {
  return postmasterOf(join(dataDir, 'postgres'));
}

/** The one value that a statement yields. */
export async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Why it failed, which must be said in one line. */
export async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    reason => reason,
  );
  if (!(error instanceof Error)) throw new Error('it did not fail');
  expect(error.message).not.to.include('\n');
  return error.message;
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const givenUpAt = Date.now() + 8_000;
  while (!(await condition())) {
    if (Date.now() > givenUpAt) throw new Error('it did not come about');
    await setTimeout(10);
  }
}
