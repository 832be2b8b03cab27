import { randomBytes } from 'node:crypto';
import { Latencies } from '../latencies.ts';
import { Bot } from './Bot.ts';
import { Chart } from './Chart.ts';
import type { Account, Joined, Log, Pace, Second, Task } from './messages.ts';
import { PLAYS } from './plays.ts';
import type { Order, PriceBoard } from './trader.ts';
import type { Answer } from './wire.ts';

type Join = Extract<Task, { task: 'join' }>;
type Play = Extract<Task, { task: 'play' }>;

const MOST_FAULTS = 20;

/** The clients of one process: joins them, has them play at a pace, and keeps account of every answer. */
export class Fleet {
  readonly #bots: Bot[] = [];
  readonly #charts = new Map<string, Chart>();
  readonly #boards = new Map<string, PriceBoard>();
  readonly #prefix = `${randomBytes(4).toString('hex')}-${randomBytes(2).toString('hex')}-4000-8000-`;
  readonly #acknowledged: number[] = [];
  readonly #faults: string[] = [];
  readonly #lost: Record<string, number> = {};
  readonly #latencies = new Map<string, Latencies>();
  readonly #onSecond: (second: Second) => void;
  #tally = emptyTally();
  #cpu = process.cpuUsage();
  #bytes = 0;
  #since = performance.now();
  #given = 0;
  #timers: NodeJS.Timeout[] = [];
  #pace: Pace = {};
  #isPlaying = false;
  #isLeaving = false;
  /** Clients that wait for their turn in the closed loop. */
  #idle: Bot[] = [];
  /** When the next command of the open loop is due, and whose it is. */
  #dueAt = 0;
  #turn = 0;
  #owed = new Map<Bot, number[]>();

  constructor(onSecond: (second: Second) => void) {
    this.#onSecond = onSecond;
  }

  async join({ url, accounts, atOnce }: Join): Promise<Joined> {
    const latencies = new Latencies();
    const failures: string[] = [];
    const waiting = [...accounts];
    const began = performance.now();
    const cpu = process.cpuUsage();
    let count = 0;
    const joinOnes = async () => {
      for (let account = waiting.pop(); account; account = waiting.pop()) {
        const bot = new Bot(account, this.#hooks);
        const asked = performance.now();
        try {
          await bot.join(url);
          latencies.record(performance.now() - asked);
          this.#bots.push(bot);
          count += 1;
        } catch (error) {
          failures.push(String(error));
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, joinOnes));
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - began) / 1000;
    return { count, seconds, latencies: latencies.encode(), failures, cpu: (user + system) / 1e6 };
  }

  play({ pace, ...parts }: Play): void {
    this.#equip(parts);
    this.#pace = pace;
    this.#isPlaying = true;
    this.#cpu = process.cpuUsage();
    this.#bytes = this.#bytesIn();
    this.#since = performance.now();
    this.#timers.push(setInterval(() => this.#report(), 1000));
    if (pace.inFlight) this.#startClosedLoop(pace.inFlight);
    else if (pace.rate) this.#startOpenLoop(pace.rate);
  }

  /** Gives no more commands; resolves when all that were given are answered, or given up. */
  async rest(patience = 20_000): Promise<Log> {
    this.#isPlaying = false;
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    const givenUpAt = performance.now() + patience;
    while (this.#bots.some(bot => bot.isBusy && bot.isHere) && performance.now() < givenUpAt)
      await new Promise(resolve => setTimeout(resolve, 5));
    this.#report();
    const unanswered = this.#bots.filter(bot => bot.isBusy && bot.isHere).length;
    if (unanswered > 0) this.#fault(`${unanswered} commands had no answer within ${patience / 1000} s`);
    return {
      prefix: this.#prefix,
      acknowledged: Uint32Array.from(this.#acknowledged),
      given: this.#given,
      faults: this.#faults,
      lost: this.#lost,
      accounts: this.#bots.map(accountOf),
    };
  }

  leave(): void {
    this.#isLeaving = true;
    for (const bot of this.#bots) bot.leave();
  }

  #equip({ play, maps, seed }: Omit<Play, 'pace'>): void {
    for (const [name, map] of Object.entries(maps)) this.#charts.set(name, new Chart(map));
    this.#bots.forEach((bot, index) => {
      const chart = this.#charts.get(bot.region);
      if (!chart) return;
      let board = this.#boards.get(bot.region);
      if (!board) {
        board = new Map();
        this.#boards.set(bot.region, board);
      }
      bot.follow(PLAYS[play]({ chart, board, dice: diceOf(seed + index), me: bot.me }));
    });
  }

  #startClosedLoop(inFlight: number): void {
    this.#idle = [...this.#bots];
    for (let index = 0; index < Math.min(inFlight, this.#bots.length); index += 1) this.#next();
  }

  #next(): void {
    const bot = this.#idle.shift();
    if (bot) this.#act(bot, performance.now());
  }

  /** Commands come at their times, evenly: one that the last one's answer delays is late, and counted from when it was due. */
  #startOpenLoop(rate: number): void {
    this.#dueAt = performance.now();
    const interval = 1000 / (rate * this.#bots.length);
    const tick = () => {
      const now = performance.now();
      for (; this.#dueAt <= now; this.#dueAt += interval) {
        const bot = this.#bots[this.#turn % this.#bots.length];
        this.#turn += 1;
        if (bot) this.#due(bot, this.#dueAt);
      }
    };
    this.#timers.push(setInterval(tick, 1));
  }

  #due(bot: Bot, at: number): void {
    if (!bot.isHere) return;
    if (!bot.isBusy) return this.#act(bot, at);
    this.#tally.behind += 1;
    const owed = this.#owed.get(bot);
    if (owed) owed.push(at);
    else this.#owed.set(bot, [at]);
  }

  #act(bot: Bot, dueAt: number): void {
    bot.act(dueAt, this.#nextId);
  }

  #nextId = () => {
    this.#given += 1;
    return { number: this.#given, id: this.#prefix + this.#given.toString(16).padStart(12, '0') };
  };

  #hooks = {
    onAnswer: (order: Order, dueAt: number, answer: Answer, command: number) =>
      this.#count(order, dueAt, answer, command),
    onFault: (fault: string) => this.#fault(fault),
    onClose: (_bot: Bot, code: number) => {
      if (!this.#isLeaving) this.#lost[code] = (this.#lost[code] ?? 0) + 1;
    },
    onFree: (bot: Bot) => this.#goOn(bot),
  };

  #count({ name }: Order, dueAt: number, answer: Answer, command: number): void {
    let latencies = this.#latencies.get(name);
    if (!latencies) {
      latencies = new Latencies();
      this.#latencies.set(name, latencies);
    }
    latencies.record(performance.now() - dueAt);
    if (!answer.ok) {
      const codes = (this.#tally.refused[name] ??= {});
      codes[answer.code] = (codes[answer.code] ?? 0) + 1;
    } else if (command >= 0) {
      this.#acknowledged.push(command);
      this.#tally.durable += 1;
    }
  }

  #goOn(bot: Bot): void {
    if (!this.#isPlaying) return;
    if (this.#pace.inFlight) {
      this.#idle.push(bot);
      this.#next();
      return;
    }
    const owed = this.#owed.get(bot);
    const at = owed?.shift();
    if (owed?.length === 0) this.#owed.delete(bot);
    if (at !== undefined) this.#act(bot, at);
  }

  #fault(fault: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault);
  }

  #report(): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#cpu);
    const bytes = this.#bytesIn();
    const latencies: Record<string, string> = {};
    for (const [name, recorded] of this.#latencies) {
      if (recorded.count > 0) latencies[name] = recorded.encode();
      recorded.reset();
    }
    this.#onSecond({
      ...this.#tally,
      at: Date.now(),
      seconds: (now - this.#since) / 1000,
      latencies,
      bytesIn: bytes - this.#bytes,
      cpu: (user + system) / 1e6,
    });
    this.#tally = emptyTally();
    this.#cpu = process.cpuUsage();
    this.#bytes = bytes;
    this.#since = now;
  }

  #bytesIn(): number {
    let bytes = 0;
    for (const bot of this.#bots) bytes += bot.bytesIn;
    return bytes;
  }
}

function emptyTally(): Pick<Second, 'durable' | 'refused' | 'behind'> {
  return { durable: 0, refused: {}, behind: 0 };
}

function accountOf({ account, me, bytesIn, isBusy }: Bot): Account {
  return { playerId: account.playerId, me, bytesIn, unsure: isBusy };
}

/** Numbers from 0 to below 1, the same for the same seed. */
function diceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
