import { CloseCode, ServerError } from '@colyseus/core';
import type { Logger } from '../log.ts';
import { CLOSE, type CommandName, COMMANDS, type InputOf, type ReplyOf } from '../protocol/commands.ts';
import { Refusal } from '../rules/refusal.ts';
import { summaryOf } from '../services/pilotView.ts';
import type { OpenWorld, Pilot, World } from '../services/RegionWorlds.ts';
import { ActorRoom, type CommandSteps, replyAgain } from './ActorRoom.ts';
import { Audience, type PilotClient, playerOf } from './Audience.ts';
import { Doors } from './Doors.ts';
import { Gate } from './Gate.ts';
import { HintEar } from './HintEar.ts';
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
/** How many are found seats at once when the region moves. */
const SEATS_AT_ONCE = 200;
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
  #doors!: Doors;
  #gate!: Gate;
  #ear!: HintEar;
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
    this.#doors = new Doors(this.#audience, parts.services.presence);
    this.#gate = this.#gateOf(parts, lease);
    this.#ear = this.#earOf(parts, lease);
    this.#open = await parts.worlds.open(lease);
    this.#ear.listen(this.presence);
    this.#show();
    parts.metrics.pulse.watch(this, lease.regionId);
    this.#emptySince = parts.clock();
    this.clock.setInterval(() => this.#look(), 1000);
  }

  override async onJoin(client: PilotClient, _options?: Record<string, never>): Promise<void> {
    const refused = await this.#gate.bringIn(client);
    if (refused) throw new ServerError(503, refused.code);
  }

  /** Who was cut off may come back to the seat; whom the server itself let go may not, and must not be kept waiting for it. */
  override async onDrop(client: PilotClient, code?: number): Promise<void> {
    const cutOff = code === undefined || code < CloseCode.CONSENTED;
    // Not coming back, or the room closing, is no fault: `onLeave` follows.
    if (cutOff && !this.#doors.isTravelling(client))
      await this.allowReconnection(client, RECONNECT_SECONDS).catch(() => {});
  }

  override onReconnect(client: PilotClient): void {
    if (this.#audience.isCurrent(client))
      void this.enqueue(() => this.#comeBack(client), 'reconnect').then(() => this.#ear.greet(playerOf(client)));
    // While the region moves nobody is in its audience any more.
    else client.leave(this.isShut || this.#doors.isTravelling(client) ? CLOSE.moved : CLOSE.superseded);
  }

  override async onLeave(client: PilotClient): Promise<void> {
    this.#doors.hangUp(client);
    // What is enqueued in a room that is shut comes back at once, and would for ever.
    while (!this.isShut && this.#audience.isCurrent(client)) await this.enqueue(() => this.#leave(client), 'leave');
  }

  override async onDispose(): Promise<void> {
    clearTimeout(this.#later);
    this.#parts.metrics.pulse.forget(this);
    await this.idle();
    await this.#ear.idle();
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

  /** Finishes what has come, lets another node take the region, and tells everybody where their seat is now. */
  async handOver(reserveAll: (playerIds: readonly string[]) => Promise<unknown[]>): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    await this.shut();
    await this.#ear.idle();
    this.#audience.clear();
    await this.#parts.onClosed(this.#lease);
    const region = this.#world.region.name;
    for (const clients of chunks([...this.clients], SEATS_AT_ONCE)) {
      const seats = await reserveAll(clients.map(playerOf)).catch(() => []);
      for (const [index, client] of clients.entries()) {
        const reservation = seats[index];
        if (reservation) client.send('moved', { region, reservation });
        client.leave(CLOSE.moved);
      }
    }
    await this.disconnect(CLOSE.moved);
  }

  protected override carryOut<R>(client: PilotClient, name: string, commandId: string | undefined, run: () => R): R {
    const pilot = this.#doors.pilotOf(this.#world, client);
    const known = commandId && this.#world.receiptOf(pilot, commandId);
    if (known) return replyAgain(known, name) as R;
    // Its answer must be fetched first: sent once more, it is.
    if (commandId && this.#world.isForgotten(pilot, commandId)) throw new Refusal('ERR_UNAVAILABLE');
    const answer = this.#world.all(() => {
      const reply = run();
      if (commandId) this.#world.receipt(pilot, commandId, name, reply as never, new Date(this.#parts.clock()));
      return reply;
    });
    if (pilot.player.currentRegionId === null) {
      this.#doors.sendOff(this.#world, client, pilot);
      this.#count();
    }
    return answer;
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
    const errands = this.#world.outbox.takeErrands();
    const began = performance.now();
    const written = this.#open.commit.write(changes);
    written.catch(() => {}); // It is waited for below, unless what comes between fails.
    this.#doors.departures.seal();
    const out = this.#audience.telling(this.#world, changes, began);
    await written;
    this.#doors.departures.settle();
    this.#parts.metrics.batchSize.observe(size);
    if (changes.length > 0) {
      const milliseconds = performance.now() - began;
      this.#parts.metrics.commitSeconds.observe(milliseconds / 1000);
      this.#parts.metrics.pulse.committed(size, milliseconds);
    }
    out.send();
    for (const { regionId, hint } of errands) this.#parts.hints.toRegion(regionId, hint);
    if (this.#audience.hasMore) this.#tellMoreLater();
  }

  protected override async recover(error: unknown): Promise<void> {
    this.log.error({ err: error, room: this.roomId }, 'a commit failed: the region is loaded afresh');
    this.abandonWaiting(error);
    this.#doors.departures.settle();
    this.#doors.departures.seal();
    this.#doors.departures.settle();
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
    const pilots = await Promise.all(players.map(async id => [id, await this.#load(id)] as const));
    this.#doors.takeBack(this.#world, new Map(pilots), this.clients);
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
    this.#parts.metrics.pulse.answered(this, outcome);
  }

  get #world(): World {
    return this.#open.world;
  }

  /** Each command of the table, run by its service for the pilot of the client. */
  #handlers() {
    const names = Object.keys(COMMANDS) as CommandName[];
    return {
      ...Object.fromEntries(names.map(name => [name, this.#handler(name)])),
      'travel.depart': this.#handler('travel.depart', {
        complete: (client, input, reply) => this.#gate.seeOff(client, input, reply),
      }),
      'travel.cancel': this.#handler('travel.cancel', {
        prepare: (client, input) => this.#gate.callBack(client, input),
      }),
    };
  }

  #handler<N extends CommandName>(name: N, steps: CommandSteps<PilotClient, InputOf<N>, ReplyOf<N>, unknown> = {}) {
    const prepare = preparations[name];
    return this.command(
      name,
      COMMANDS[name].format,
      (client: PilotClient, input, prepared: unknown) => {
        const pilot = this.#world.pilots.get(playerOf(client)) as Pilot;
        const turn = { pilot, world: this.#world, services: this.#parts.services, prepared };
        return regionCommands[name](turn, input as InputOf<N>);
      },
      {
        prepare: prepare && ((client, input) => prepare(this.#before(client), input as InputOf<N>)),
        ...(steps as object),
      },
    );
  }

  #before(client: PilotClient): Before {
    const isHere = (playerId: string) => this.#world.pilots.has(playerId);
    return { playerId: playerOf(client), regionId: this.#lease.regionId, services: this.#parts.services, isHere };
  }

  #gateOf({ log, metrics, clock, services: { journeys }, reserve }: RegionParts, { regionId }: Lease): Gate {
    return new Gate({
      log,
      metrics,
      clock,
      regionId,
      audience: this.#audience,
      doors: this.#doors,
      journeys,
      reserve,
      isHere: playerId => this.#world.pilots.has(playerId),
      load: playerId => this.#load(playerId),
      turn: run => this.enqueue(() => run(this.#world), 'join'),
      onInside: () => this.#count(),
      onSettled: playerId => this.#ear.greet(playerId),
      later: (milliseconds, run) => this.clock.setTimeout(run, milliseconds),
    });
  }

  #earOf({ log, services, worlds }: RegionParts, { regionId }: Lease): HintEar {
    return new HintEar({
      log,
      regionId,
      services,
      worlds,
      audience: this.#audience,
      doors: this.#doors,
      turn: async run => 'reply' in (await this.enqueue(() => run(this.#world), 'hint')),
      bringBack: (client, failed) => this.#gate.bringIn(client, failed),
    });
  }

  #load(playerId: string): Promise<Pilot | null> {
    return this.#parts.worlds.loadPilot(this.#lease.regionId, playerId);
  }

  #comeBack(client: PilotClient): void {
    if (this.#audience.isCurrent(client)) this.#audience.seat(client);
  }

  #leave(client: PilotClient): void {
    if (!this.#audience.isCurrent(client)) return;
    this.#doors.leave(this.#world, playerOf(client));
    this.#count();
  }

  /** What sectors still have to tell leaves with a batch, if only an empty one. */
  #tellMoreLater(): void {
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      void this.enqueue(() => {}, 'tell');
    }, DELTA_EVERY).unref();
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

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
