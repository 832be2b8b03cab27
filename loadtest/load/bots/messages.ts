import type { RegionMap } from '../../../src/protocol/regions.ts';
import type { BotAccount } from './Bot.ts';
import type { PLAYS } from './plays.ts';
import type { Known } from './trader.ts';

/** How fast a fleet gives its commands. */
export interface Pace {
  /** Commands a second of each client, whether the last was answered in time or not. */
  rate?: number;
  /** Commands of the whole fleet that wait for their answer at any time. */
  inFlight?: number;
}

/** What the fleet is told, one after the other. */
export type Task =
  | { task: 'join'; url: string; accounts: BotAccount[]; atOnce: number }
  | { task: 'play'; play: keyof typeof PLAYS; maps: Record<string, RegionMap>; pace: Pace; seed: number }
  | { task: 'rest' }
  | { task: 'leave' };

/** What a second of the fleet was. Histograms are of microseconds, encoded, by command. */
export interface Second {
  /** Milliseconds since the epoch. */
  at: number;
  seconds: number;
  latencies: Record<string, string>;
  durable: number;
  refused: Record<string, Record<string, number>>;
  bytesIn: number;
  /** CPU seconds that the fleet's process used. */
  cpu: number;
  /** Commands that were due and could not be given, for the last was not answered. */
  behind: number;
}

export interface Joined {
  count: number;
  seconds: number;
  latencies: string;
  failures: string[];
  cpu: number;
}

export interface Account {
  playerId: string;
  me: Known;
  bytesIn: number;
  /** A command was on its way when the connection ended: what it did is not known. */
  unsure: boolean;
}

/** All that a fleet knows at the end. */
export interface Log {
  /** The part of every command id that is the fleet's own. */
  prefix: string;
  acknowledged: Uint32Array;
  given: number;
  faults: string[];
  /** Connections that ended by themselves, by close code. */
  lost: Record<string, number>;
  accounts: Account[];
}

export type Report = { second: Second } | { joined: Joined } | { log: Log } | { left: true };
