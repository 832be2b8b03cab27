import { enter } from './enter.ts';
import { Socket } from './Socket.ts';
import type { Known, Order } from './trader.ts';
import { type Answer, FRAME, readMessage, readResponse, requestFrame, typeOf } from './wire.ts';

export interface BotHooks {
  /** Of an order that was answered: when it was due, and whether its id is acknowledged. */
  onAnswer: (order: Order, dueAt: number, answer: Answer, command: number) => void;
  /** Something that must never be. */
  onFault: (fault: string) => void;
  /** The bot may give its next command. */
  onFree: (bot: Bot) => void;
  onClose: (bot: Bot, code: number) => void;
}

export interface BotAccount {
  playerId: string;
  token: string;
}

type Play = Generator<Order, void, Answer>;

const JOIN_ACK = Buffer.from([FRAME.join]);

/** One client: it joins as the SDK does, and gives one command after the other. */
export class Bot {
  readonly account: BotAccount;
  readonly me: Known = { sectorId: 0, credits: 0, docked: false, cargo: { capacity: 0, used: 0, contents: {} } };
  readonly #hooks: BotHooks;
  #socket: Socket | undefined;
  #play: Play | undefined;
  #order: Order | undefined;
  #command = 0;
  #requestId = 0;
  #dueAt = 0;
  #missing = new Set(['state', 'me', 'sector.full']);
  #joined: { resolve: () => void; reject: (error: Error) => void } | undefined;
  region = '';

  constructor(account: BotAccount, hooks: BotHooks) {
    this.account = account;
    this.#hooks = hooks;
  }

  get bytesIn(): number {
    return this.#socket?.bytesIn ?? 0;
  }

  get isBusy(): boolean {
    return this.#dueAt > 0;
  }

  get isHere(): boolean {
    return this.#socket !== undefined;
  }

  /** Resolves when the seat is taken and the first full state is here. */
  async join(url: string): Promise<void> {
    const { region, socket } = await enter(url, this.account.token);
    this.region = region;
    await new Promise<void>((resolve, reject) => {
      this.#joined = { resolve, reject };
      this.#socket = new Socket(socket, {
        onOpen: () => {},
        onFrame: frame => this.#hear(frame),
        onClose: code => this.#lose(code),
      });
    });
  }

  /** What the bot will do from now on. */
  follow(play: Play): void {
    this.#play = play;
    this.#order = play.next().value ?? undefined;
  }

  /** Gives the next command, which was due then. `command` numbers it if it is to have an id. */
  act(dueAt: number, nextId: () => { number: number; id: string }): void {
    const order = this.#order;
    if (!order || !this.#socket) return;
    this.#dueAt = dueAt;
    this.#requestId += 1;
    if (!order.durable) return this.#socket.send(requestFrame(this.#requestId, order.name, order.payload));
    const { number, id } = nextId();
    this.#command = number;
    this.#socket.send(requestFrame(this.#requestId, order.name, { ...order.payload, commandId: id }));
  }

  leave(): void {
    this.#socket?.close();
  }

  #hear(frame: Buffer): void {
    const code = frame[0];
    if (code === FRAME.response) this.#answered(frame);
    else if (this.#joined) this.#arrive(frame, code);
  }

  #answered(frame: Buffer): void {
    const { requestId, answer } = readResponse(frame);
    const order = this.#order;
    if (!order || requestId !== this.#requestId || this.#dueAt === 0)
      return this.#hooks.onFault(`an answer to request ${requestId}, which nobody waits for`);
    if (answer.ok && !order.fits(answer.reply))
      this.#hooks.onFault(`${order.name} was answered ${JSON.stringify(answer.reply).slice(0, 200)}`);
    const dueAt = this.#dueAt;
    this.#dueAt = 0;
    this.#order = this.#play?.next(answer).value ?? undefined;
    this.#hooks.onAnswer(order, dueAt, answer, order.durable ? this.#command : -1);
    this.#hooks.onFree(this);
  }

  #arrive(frame: Buffer, code: number | undefined): void {
    if (code === FRAME.join) this.#socket?.send(JOIN_ACK);
    else if (code === FRAME.state) this.#missing.delete('state');
    else if (code === FRAME.bytes) this.#missing.delete(typeOf(frame));
    else if (code === FRAME.message && typeOf(frame) === 'me') this.#learn(readMessage(frame) as Me);
    if (this.#missing.size > 0) return;
    this.#joined?.resolve();
    this.#joined = undefined;
  }

  #learn({ player, ship }: Me): void {
    this.#missing.delete('me');
    this.me.sectorId = player.currentSectorId;
    this.me.credits = player.credits;
    this.me.docked = player.isDocked;
    if (ship) this.me.cargo = ship.cargo;
  }

  #lose(code: number): void {
    this.#socket = undefined;
    this.#joined?.reject(new Error(`the connection ended with ${code} before the pilot was in`));
    this.#joined = undefined;
    this.#hooks.onClose(this, code);
  }
}

interface Me {
  player: { currentSectorId: number; credits: number; isDocked: boolean };
  ship?: { cargo: Known['cargo'] } | null;
}
