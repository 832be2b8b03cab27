import { randomUUID } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import type { FirstLoginState } from '../../src/rooms/schema/FirstLoginState.ts';
import { type Outcome, Pilot } from './pilot.ts';
import { expectSpoken, heardRefusal, heardReply } from './spoken.ts';

/** Answers that any guard believes. */
export const GOOD_ANSWER = 'Of course it is mine, the registry and docking clearance are on file.';

/** A new player at the guard, as raw as the room sees one. */
export class Newcomer {
  readonly pilot: Pilot;
  room!: Room<unknown, FirstLoginState>;
  left!: Promise<number>;

  private constructor(pilot: Pilot) {
    this.pilot = pilot;
  }

  static async register(url: string): Promise<Newcomer> {
    return new Newcomer(await Pilot.register(url));
  }

  static async arrived(url: string): Promise<Newcomer> {
    return (await Newcomer.register(url)).enter();
  }

  /** The same player at another client. */
  again(): Newcomer {
    return new Newcomer(this.pilot);
  }

  get state(): FirstLoginState {
    return this.room.state;
  }

  async enter(headers: Record<string, string> = {}): Promise<this> {
    const response = await fetch(`${this.pilot.url}/api/v1/enter`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.pilot.session.accessToken}`, ...headers },
    });
    const entry = (await response.json()) as { room: string; reservation: never };
    if (entry.room !== 'first_login') throw new Error(`not to the guard: ${JSON.stringify(entry)}`);
    const room = await new Client(this.pilot.url).consumeSeatReservation<FirstLoginState>(entry.reservation);
    room.reconnection.enabled = false;
    this.left = new Promise(resolve => room.onLeave(resolve));
    const shown = new Promise<void>(resolve => {
      room.onStateChange.once(() => resolve());
    });
    await Promise.race([shown, this.left]);
    this.room = room as never;
    return this;
  }

  async request(name: string, payload: Record<string, unknown> = {}): Promise<Outcome> {
    const outcome = await this.#ask(name, payload);
    if ('reply' in outcome) heardReply(name, outcome.reply);
    if ('refused' in outcome) heardRefusal(name, outcome.refused);
    expectSpoken();
    return outcome;
  }

  /** A command that must succeed. */
  async reply(name: string, payload: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const outcome = await this.request(name, payload);
    if ('reply' in outcome) return outcome.reply;
    throw new Error(`${name}: ${JSON.stringify(outcome)}`, { cause: outcome });
  }

  /** Claims the first ship that is no pod, and answers until the guard has decided. */
  async talk(text = GOOD_ANSWER): Promise<Record<string, unknown>> {
    const shipType = [...this.state.availableShips][1];
    let turn = await this.reply('claim', { shipType, text, commandId: randomUUID() });
    while (turn['exchangeId'])
      turn = await this.reply('answer', { exchangeId: turn['exchangeId'], text, commandId: randomUUID() });
    return turn;
  }

  async #ask(name: string, payload: unknown): Promise<Outcome> {
    try {
      return { reply: await this.room.request<unknown, Record<string, unknown>>(name, payload) };
    } catch (error) {
      const { reason } = error as { reason?: { code: string; data?: Record<string, unknown> } };
      return reason ? { refused: reason.code, data: reason.data ?? {} } : { unanswered: error as Error };
    }
  }
}
