import { CloseCode, ServerError } from '@colyseus/core';
import type { Logger } from '../log.ts';
import { CLOSE, type CommandName, COMMANDS, type InputOf } from '../protocol/commands.ts';
import { Refusal } from '../rules/refusal.ts';
import { summaryOf } from '../services/pilotView.ts';
import type { OpenWorld, Pilot, World } from '../services/RegionWorlds.ts';
import { ActorRoom, replyAgain } from './ActorRoom.ts';
import { Audience, type PilotClient, playerOf } from './Audience.ts';
import { Departures } from './Departures.ts';
import { Rates } from './Rates.ts';
import { type Before, preparations, regionCommands } from './regionCommands.ts';
import type { RegionParts } from './RegionParts.ts';
import { RegionState } from './schema/RegionState.ts';
import { DELTA_EVERY } from './SectorChannel.ts';
import type { Lease } from '../nodes/RegionLeases.ts';

/** `parts` come with the definition of the room, the rest from who has it created; never from a client. */
export interface RegionOptions {
  parts: RegionParts;
  lease: Lease;
  roomId: string;
}

/** Above this many bytes that a socket has not taken, its client is let go: it would only fall further behind. */
const MOST_BUFFERED = 1024 * 1024;
const RECONNECT_SECONDS = 60;

/** One region of the galaxy: the only writer of its rows while it holds the lease. */
export class RegionRoom extends ActorRoom<{ state: RegionState; client: PilotClient }> {
  override state = new RegionState();
  override autoDispose = false;
  override maxClients = 20_000;
  override maxMessagesPerSecond = 30;
  override seatReservationTimeout = 15;

  #parts!: RegionParts;
  #lease!: Lease;
  #open!: OpenWorld;
  readonly #audience = new Audience();
  readonly #departures = new Departures();
  #emptySince: number | null = null;
  #shownUntil = 0;
  #closing = false;
  #later: NodeJS.Timeout | undefined;

  override messages = this.#handlers();

  protected override get log(): Logger {
    return this.#parts.log;
  }

  /** Seats are only given by `POST /enter`, which has checked who it is. */
  static override onAuth(): never {
    throw new ServerError(401, 'enter through POST /api/v1/enter');
  }

  override async onCreate({ parts, lease, roomId }: RegionOptions): Promise<void> {
    this.#parts = parts;
    this.#lease = lease;
    this.roomId = roomId;
    this.maxMessagesPerSecond = parts.limited ? 30 : Infinity;
    this.#open = await parts.worlds.open(lease);
    this.#show();
    this.#emptySince = parts.clock();
    this.clock.setInterval(() => this.#look(), 1000);
  }

  override async onJoin(client: PilotClient, _options?: Record<string, never>): Promise<void> {
    const playerId = playerOf(client);
    for (let isInside = false; !isInside;) {
      const since = this.#departures.of(playerId);
      const loaded = this.#world.pilots.has(playerId) ? undefined : await this.#load(playerId);
      const entered = await this.enqueue(() => this.#enter(client, loaded, since), 'join');
      if ('refused' in entered) throw new ServerError(503, entered.refused.code);
      isInside = entered.reply;
    }
  }

  /** Who was cut off may come back to the seat; whom the server itself let go may not, and must not be kept waiting for it. */
  override async onDrop(client: PilotClient, code?: number): Promise<void> {
    const cutOff = code === undefined || code < CloseCode.CONSENTED;
    // Not coming back, or the room closing, is no fault: `onLeave` follows.
    if (cutOff) await this.allowReconnection(client, RECONNECT_SECONDS).catch(() => {});
  }

  override onReconnect(client: PilotClient): void {
    if (this.#audience.isCurrent(client)) void this.enqueue(() => this.#comeBack(client), 'reconnect');
    else client.leave(CLOSE.superseded);
  }

  override async onLeave(client: PilotClient): Promise<void> {
    while (this.#audience.isCurrent(client)) await this.enqueue(() => this.#leave(client), 'leave');
  }

  override async onDispose(): Promise<void> {
    clearTimeout(this.#later);
    await this.idle();
    this.#parts.onOnline(this.#lease.regionId, 0);
    await this.#parts.onClosed(this.#lease);
  }

  /** Stops taking commands once what waits is done, and lets go of everybody. */
  async close(code: number = CLOSE.regionClosed): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    await this.idle();
    await this.disconnect(code);
  }

  protected override carryOut<R>(client: PilotClient, name: string, commandId: string | undefined, run: () => R): R {
    const pilot = this.#world.pilots.get(playerOf(client));
    if (!pilot || !this.#audience.isCurrent(client)) throw new Refusal('ERR_SUPERSEDED');
    const known = commandId && this.#world.receiptOf(pilot, commandId);
    if (known) return replyAgain(known, name) as R;
    // Its answer must be fetched first: sent once more, it is.
    if (commandId && this.#world.isForgotten(pilot, commandId)) throw new Refusal('ERR_UNAVAILABLE');
    return this.#world.all(() => {
      const reply = run();
      if (commandId) this.#world.receipt(pilot, commandId, name, reply as never, new Date(this.#parts.clock()));
      return reply;
    });
  }

  /** A repeat of a command that was answered long ago: the answer is fetched, once all that ran before is durable. */
  protected override recall(client: PilotClient, commandId: string): Promise<void> | undefined {
    const pilot = this.#world.pilots.get(playerOf(client));
    return pilot && this.#world.isForgotten(pilot, commandId) ? this.#fetch(playerOf(client), commandId) : undefined;
  }

  async #fetch(playerId: string, commandId: string): Promise<void> {
    try {
      await this.enqueue(() => {}, 'recall');
      const receipt = await this.#parts.worlds.loadReceipt(playerId, commandId);
      const pilot = this.#world.pilots.get(playerId);
      if (pilot && receipt) this.#world.recall(pilot, receipt);
    } catch (error) {
      this.log.warn({ err: error, room: this.roomId }, 'the answer to a repeated command cannot be fetched');
    }
  }

  protected override async commit(size: number): Promise<void> {
    const changes = this.#world.take();
    const began = performance.now();
    const written = this.#open.commit.write(changes);
    written.catch(() => {}); // It is waited for below, unless what comes between fails.
    this.#departures.seal();
    const out = this.#audience.telling(this.#world, changes, began);
    await written;
    this.#departures.settle();
    this.#parts.metrics.batchSize.observe(size);
    if (changes.length > 0) this.#parts.metrics.commitSeconds.observe((performance.now() - began) / 1000);
    out.send();
    if (this.#audience.hasMore) this.#tellMoreLater();
  }

  protected override async recover(error: unknown): Promise<void> {
    this.log.error({ err: error, room: this.roomId }, 'a commit failed: the region is loaded afresh');
    this.abandonWaiting(error);
    this.#departures.settle();
    this.#departures.seal();
    this.#departures.settle();
    try {
      if (await this.#reload()) return;
    } catch (failure) {
      this.log.error({ err: failure, room: this.roomId }, 'the region cannot be loaded: it is closed');
    }
    this.#audience.clear();
    void this.disconnect(CLOSE.regionClosed);
  }

  /** Starts from the database again under a new lease; false when another node has the region. */
  async #reload(): Promise<boolean> {
    const lease = await this.#parts.retake(this.#lease);
    if (!lease) return false;
    this.#lease = lease;
    this.#open = await this.#parts.worlds.open(lease);
    this.#show();
    const players = [...this.#audience.players()];
    // Asked for at once, they are loaded together.
    const pilots = await Promise.all(players.map(playerId => this.#load(playerId)));
    for (const [index, playerId] of players.entries()) {
      const pilot = pilots[index];
      if (pilot) this.#world.enter(pilot);
      else this.#audience.letGo(playerId, CLOSE.moved);
    }
    this.#audience.startAgain(this.#world);
    return true;
  }

  protected override throttle(client: PilotClient, name: string): void {
    if (!this.#parts.limited) return;
    client.userData ??= new Rates();
    const retryMs = client.userData.take(COMMANDS[name as CommandName].rate, this.#parts.clock());
    if (retryMs > 0) throw new Refusal('ERR_RATE_LIMIT', { retryMs });
  }

  protected override onVerdict(name: string, outcome: string): void {
    this.#parts.metrics.commands.inc({ command: name, outcome });
  }

  get #world(): World {
    return this.#open.world;
  }

  /** Each command of the table, run by its service for the pilot of the client. */
  #handlers() {
    const names = Object.keys(COMMANDS) as CommandName[];
    return Object.fromEntries(names.map(name => [name, this.#handler(name)]));
  }

  #handler<N extends CommandName>(name: N) {
    const prepare = preparations[name];
    return this.command(
      name,
      COMMANDS[name].format,
      (client: PilotClient, input, prepared: unknown) => {
        const pilot = this.#world.pilots.get(playerOf(client)) as Pilot;
        const turn = { pilot, world: this.#world, services: this.#parts.services, prepared };
        return regionCommands[name](turn, input as InputOf<N>);
      },
      prepare && ((client, input) => prepare(this.#before(client), input as InputOf<N>)),
    );
  }

  #before(client: PilotClient): Before {
    return { playerId: playerOf(client), regionId: this.#lease.regionId, services: this.#parts.services };
  }

  #load(playerId: string): Promise<Pilot | null> {
    return this.#parts.worlds.loadPilot(this.#lease.regionId, playerId);
  }

  /** False when the pilot's rows were not loaded, or before their last departure was durable: they must be loaded again. */
  #enter(client: PilotClient, loaded: Pilot | null | undefined, since: number): boolean {
    const playerId = playerOf(client);
    if (!this.#world.pilots.has(playerId)) {
      if (loaded === undefined || this.#departures.of(playerId) !== since) return false;
      if (this.#departures.isUnsettled(playerId)) return false;
      if (!loaded) throw new Refusal('ERR_REGION_MISMATCH');
      const world = this.#world;
      world.all(() => this.#parts.services.presence.arrive(world, loaded));
      world.enter(loaded);
    }
    this.#audience.seat(client);
    this.#count();
    return true;
  }

  #comeBack(client: PilotClient): void {
    if (this.#audience.isCurrent(client)) this.#audience.seat(client);
  }

  #leave(client: PilotClient): void {
    if (!this.#audience.isCurrent(client)) return;
    const playerId = playerOf(client);
    const pilot = this.#world.pilots.get(playerId);
    this.#audience.unseat(playerId);
    this.#departures.add(playerId);
    if (pilot) this.#depart(pilot);
    this.#count();
  }

  /** What sectors still have to tell leaves with a batch, if only an empty one. */
  #tellMoreLater(): void {
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      void this.enqueue(() => {}, 'tell');
    }, DELTA_EVERY).unref();
  }

  #depart(pilot: Pilot): void {
    const world = this.#world;
    world.leave(pilot);
    world.all(() => this.#parts.services.presence.depart(world, pilot));
  }

  #show(): void {
    this.state.assign({ ...summaryOf(this.#world.region), online: this.#audience.size });
  }

  #count(): void {
    this.#showOnline();
    this.#emptySince = this.#audience.size === 0 ? this.#parts.clock() : null;
    this.#parts.onOnline(this.#lease.regionId, this.#audience.size);
  }

  /** Everybody is told how many they are: at most a thousand frames a second, or a crowd that comes in would cost its square. */
  #showOnline(): void {
    const now = this.#parts.clock();
    const { size } = this.#audience;
    if (this.state.online === size || now < this.#shownUntil) return;
    this.state.online = size;
    this.#shownUntil = now + size;
  }

  /** Once a second: lets go of sockets that do not read, and puts an empty region down after a while. */
  #look(): void {
    for (const client of this.clients) {
      const socket = client.ref as { bufferedAmount?: number; terminate?: () => void };
      if ((socket.bufferedAmount ?? 0) > MOST_BUFFERED) socket.terminate?.();
    }
    if (this.#emptySince !== null && this.#parts.clock() - this.#emptySince > this.#parts.putDownAfter)
      void this.close();
    this.#showOnline();
  }
}
