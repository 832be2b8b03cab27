import { Mailbox } from '../../../src/rooms/Mailbox.ts';
import type { Pilot } from './pilots.ts';

/** Something that carries out the next command of a pilot, and says when it is durable. */
export interface Actor {
  post: (pilot: Pilot, done: () => void, lost: (error: unknown) => void) => unknown;
  /** What it spent on rules, and on making the write set into a statement, in milliseconds so far. */
  spent?: { rules: number; writing: number };
}

export interface Round {
  perSecond: number;
  p50: number;
  p99: number;
  /** Microseconds of a command. */
  rules: number;
  writing: number;
  waiting: number;
}

/** Every pilot in flight sends its next command when the last one is answered. The rest take turns with their like. */
export function closedLoop(actor: Actor, pilots: readonly Pilot[], inFlight: number, seconds: number): Promise<Round> {
  const idle = { flying: pilots.filter(({ sectors }) => sectors), trading: pilots.filter(({ trade }) => trade) };
  const latencies: number[] = [];
  const before = { ...actor.spent };
  const began = performance.now();
  const until = began + seconds * 1000;
  let flying = 0;

  return new Promise((resolve, reject) => {
    const next = (kind: keyof typeof idle) => {
      const pilot = idle[kind].shift();
      if (!pilot) throw new Error(`no pilot left for ${kind}`);
      const sent = performance.now();
      flying += 1;
      actor.post(
        pilot,
        () => {
          const now = performance.now();
          latencies.push(now - sent);
          idle[kind].push(pilot);
          flying -= 1;
          if (now < until) next(kind);
          else if (flying === 0) resolve(roundOf(latencies, now - began, before, actor.spent));
        },
        reject,
      );
    };
    const traders = Math.round((inFlight * idle.trading.length) / pilots.length);
    for (let index = 0; index < inFlight; index += 1) next(index < traders ? 'trading' : 'flying');
  });
}

function roundOf(latencies: number[], took: number, before: Partial<Actor['spent']>, after: Actor['spent']): Round {
  const sorted = Float64Array.from(latencies).toSorted();
  const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  const each = (ms: number) => (ms * 1000) / sorted.length;
  const rules = (after?.rules ?? 0) - (before?.rules ?? 0);
  const writing = (after?.writing ?? 0) - (before?.writing ?? 0);
  return {
    perSecond: (sorted.length * 1000) / took,
    p50: share(0.5),
    p99: share(0.99),
    rules: each(rules),
    writing: each(writing),
    waiting: each(took - rules - writing),
  };
}

/** An actor as the rooms are: a mailbox, and a commit before anything is answered. */
export function mailboxActor(
  run: (pilot: Pilot) => void,
  commit: (spent: { rules: number; writing: number }) => Promise<void>,
) {
  const spent = { rules: 0, writing: 0 };
  const mailbox = new Mailbox(
    () => commit(spent),
    async error => {
      throw error;
    },
  );
  const post: Actor['post'] = (pilot, done, lost) => {
    const timed = () => {
      const began = performance.now();
      run(pilot);
      spent.rules += performance.now() - began;
    };
    mailbox.post({ run: timed, done, lost });
  };
  return { post, spent };
}
