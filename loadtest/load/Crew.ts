import { type ChildProcess, fork } from 'node:child_process';
import type { BotAccount } from './bots/Bot.ts';
import type { Joined, Log, Report, Second, Task } from './bots/messages.ts';

type Play = Extract<Task, { task: 'play' }>;

/** Processes of bots, and what they tell. */
export class Crew {
  readonly #children: ChildProcess[];
  readonly #shares = new Map<ChildProcess, BotAccount[]>();
  onSecond: (second: Second) => void = () => {};

  constructor(processes: number) {
    this.#children = Array.from({ length: processes }, () =>
      fork(new URL('./bots/process.ts', import.meta.url), { serialization: 'advanced' }),
    );
    for (const child of this.#children) {
      child.on('message', (report: Report) => {
        if ('second' in report) this.onSecond(report.second);
      });
    }
    process.once('exit', () => this.#children.forEach(child => child.kill('SIGKILL')));
  }

  /** Lets them all in, so many at once. */
  join(url: string, accounts: readonly BotAccount[], atOnce: number): Promise<Joined[]> {
    const each = Math.ceil(accounts.length / this.#children.length);
    this.#children.forEach((child, index) => this.#shares.set(child, accounts.slice(index * each, (index + 1) * each)));
    return this.#all('joined', child => ({
      task: 'join',
      url,
      accounts: this.#shares.get(child) ?? [],
      atOnce: Math.max(1, Math.floor(atOnce / this.#children.length)),
    }));
  }

  play({ pace, ...play }: Omit<Play, 'task'>): void {
    this.#children.forEach((child, index) => {
      const inFlight = pace.inFlight && Math.ceil(pace.inFlight / this.#children.length);
      const task: Task = { task: 'play', ...play, seed: play.seed + index * 1_000_000, pace: { ...pace, inFlight } };
      child.send(task);
    });
  }

  /** Resolves when everything that was asked is answered. */
  rest(): Promise<Log[]> {
    return this.#all('log', () => ({ task: 'rest' }));
  }

  async leave(): Promise<void> {
    await this.#all('left', () => ({ task: 'leave' }));
  }

  /** Ends the processes. */
  dismiss(): void {
    for (const child of this.#children) if (child.connected) child.disconnect();
  }

  #all<K extends string>(
    kind: K,
    taskOf: (child: ChildProcess) => Task,
  ): Promise<Extract<Report, Record<K, unknown>>[K][]> {
    return Promise.all(
      this.#children.map(async child => {
        const answer = told(child, kind);
        child.send(taskOf(child));
        return answer;
      }),
    ) as never;
  }
}

/** The next report of a kind. Of two that come together each is heard. */
function told(child: ChildProcess, kind: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hear = (report: Record<string, unknown>) => {
      if (!(kind in report)) return;
      child.off('message', hear);
      child.off('close', fail);
      resolve(report[kind]);
    };
    const fail = (code: number | null) => reject(new Error(`a process of bots ended with ${code}`));
    child.on('message', hear);
    child.once('close', fail);
  });
}
