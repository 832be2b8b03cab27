import { randomUUID } from 'node:crypto';
import { Decoder } from '@colyseus/schema';
import { FirstLoginState } from '../../../src/rooms/schema/FirstLoginState.ts';
import type { BotAccount } from './Bot.ts';
import { enter } from './enter.ts';
import { Socket } from './Socket.ts';
import { type Answer, FRAME, type Payload, readResponse, requestFrame } from './wire.ts';

const JOIN_ACK = Buffer.from([FRAME.join]);

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void };

/** A new player at the guard: joins as the SDK does, and says one thing after the other. */
export class Newcomer {
  readonly account: BotAccount;
  readonly #decoder = new Decoder(new FirstLoginState());
  #socket: Socket | undefined;
  #arrived: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #waiting: Waiting | undefined;
  #requestId = 0;

  constructor(account: BotAccount) {
    this.account = account;
  }

  get state(): FirstLoginState {
    return this.#decoder.state;
  }

  get bytesIn(): number {
    return this.#socket?.bytesIn ?? 0;
  }

  /** Resolves when the guard has told where the talk stands. */
  async join(url: string): Promise<void> {
    const { room, socket } = await enter(url, this.account.token);
    if (room !== 'first_login') throw new Error(`the way leads into a ${room}, not to the guard`);
    await new Promise<void>((resolve, reject) => {
      this.#arrived = { resolve, reject };
      this.#socket = new Socket(socket, {
        onOpen: () => {},
        onFrame: frame => this.#hear(frame),
        onClose: code => this.#lose(code),
      });
    });
  }

  /** Says it under an id of its own. */
  say(name: string, payload: Payload): Promise<Answer> {
    this.#requestId += 1;
    const said = { ...payload, commandId: randomUUID() };
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      if (this.#socket) this.#socket.send(requestFrame(this.#requestId, name, said));
      else reject(new Error('the guard is not there'));
    });
  }

  leave(): void {
    this.#socket?.close();
  }

  #hear(frame: Buffer): void {
    const code = frame[0];
    if (code === FRAME.join) this.#socket?.send(JOIN_ACK);
    else if (code === FRAME.state) this.#arrive(frame);
    else if (code === FRAME.patch && !this.#arrived) this.#decoder.decode(frame, { offset: 1 });
    else if (code === FRAME.response) this.#answered(frame);
  }

  #arrive(frame: Buffer): void {
    this.#decoder.decode(frame, { offset: 1 });
    this.#arrived?.resolve();
    this.#arrived = undefined;
  }

  #answered(frame: Buffer): void {
    const { requestId, answer } = readResponse(frame);
    if (requestId !== this.#requestId) return this.#waiting?.reject(new Error(`an answer to request ${requestId}`));
    this.#waiting?.resolve(answer);
  }

  #lose(code: number): void {
    const lost = new Error(`the connection ended with ${code}`);
    this.#socket = undefined;
    this.#arrived?.reject(lost);
    this.#waiting?.reject(lost);
  }
}
