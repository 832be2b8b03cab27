import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** What the load test can ask the server's process, beside which this is loaded. */
export type Question = 'memory' | { start: Profile } | { stop: Profile; file: string };

/** Where the time goes, or what fills the memory. */
export type Profile = 'cpu' | 'heap';

export type Reply = NodeJS.MemoryUsage | { done: true };

const sessions = new Map<Profile, Session>();

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
  if ('start' in question) await start(question.start);
  else writeFileSync(question.file, JSON.stringify(await stop(question.stop)));
  return { done: true };
}

async function start(profile: Profile): Promise<void> {
  const session = new Session();
  sessions.set(profile, session);
  session.connect();
  if (profile === 'heap') return session.post('HeapProfiler.startSampling', { samplingInterval: 8192 });
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
}

async function stop(profile: Profile): Promise<unknown> {
  const session = sessions.get(profile);
  if (!session) throw new Error(`no profile of the ${profile} was started`);
  const made =
    profile === 'cpu' ? await session.post('Profiler.stop') : await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return made.profile;
}
