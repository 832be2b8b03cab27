import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** What the load test can ask the server's process, of which this is loaded beside it. */
export type Question = 'memory' | 'start profile' | { profile: string };

export type Reply = NodeJS.MemoryUsage | { done: true };

let session: Session | undefined;

process.on('message', (question: Question) => {
  void answer(question).then(reply => process.send?.(reply));
});
// The server must end when it is told to, whoever still listens to it.
process.channel?.unref();

async function answer(question: Question): Promise<Reply> {
  if (question === 'memory') {
    await globalThis.gc?.({ execution: 'async' });
    return process.memoryUsage();
  }
  if (question === 'start profile') {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return { done: true };
  }
  const stopped = await session?.post('Profiler.stop');
  writeFileSync(question.profile, JSON.stringify(stopped?.profile));
  session?.disconnect();
  return { done: true };
}
