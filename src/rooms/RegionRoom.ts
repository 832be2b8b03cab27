import { CloseCode, ServerError } from '@colyseus/core';
import type { Logger } from '../log.ts';
import { CLOSE, type CommandName, COMMANDS, type InputOf, type ReplyOf } from '../protocol/commands.ts';
import { Refusal } from '../rules/refusal.ts';
import { summaryOf } from '../services/pilotView.ts';
import type { OpenWorld, Pilot, RegionReading, World } from '../services/RegionWorlds.ts';
import { ActorRoom, type CommandSteps, replyAgain } from './ActorRoom.ts';
import { Audience, type PilotClient, playerOf } from './Audience.ts';
import { Doors } from './Doors.ts';
import { Gate } from './Gate.ts';
import { Headcount } from './Headcount.ts';
import { HintEar } from './HintEar.ts';
import type { Inside } from './Inside.ts';
import { Rates } from './Rates.ts';
import { type Before, preparations, regionCommands } from './regionCommands.ts';
import { HandOver } from './HandOver.ts';
import type { RegionParts } from './RegionParts.ts';
import { Repeats } from './Repeats.ts';
import { RegionState } from './schema/RegionState.ts';
import { DELTA_EVERY } from './SectorChannel.ts';
import type { NextNode, Place } from '../nodes/RegionHost.ts';
import type { Lease } from '../nodes/RegionLeases.ts';
import { within } from '../nodes/within.ts';

/** `parts` come with the definition of the room, the rest from who has it created; never from a client. */
export interface RegionOptions {
  parts: RegionParts;
  place: Place;
  roomId: string;
}

/** Above this many bytes that a socket has not taken, its client is let go: it would only fall further behind. */
const MOST_BUFFERED = 1024 * 1024;
const RECONNECT_SECONDS = 60;
/** For how long those who have waited for the region have it for themselves, in milliseconds. */
const LET_IN_WITHIN = 1_000;

/** One region of the galaxy: the only writer of its rows while it holds the lease. */
export class RegionRoom extends ActorRoom<{ state: RegionState; client: PilotClient }> {
  override state = new RegionState();
  override autoDispose = false;
  override maxClients = 20_000;
  override maxMessagesPerSecond = 30;
  override seatReservationTimeout = 15;

  #parts!: RegionParts;
  #place!: Place;
  /** None while the room waits for its region. */
  #lease: Lease | undefined;
  #open: OpenWorld | undefined;
  /** The region as it was read while another node still had it. */
  #reading: Promise<RegionReading | null> = Promise.resolve(null);
  readonly #leased = Promise.withResolvers<void>();
  readonly #opened = Promise.withResolvers<void>();
  readonly #joining = new Set<Promise<void>>();
  readonly #audience = new Audience();
  #doors!: Doors;
  #gate!: Gate;
  #ear!: HintEar;
  #repeats!: Repeats;
  #handOver: HandOver | undefined;
  #headcount!: Headcount;
  #closing = false;
  #isRecovering = false;
  #later: NodeJS.Timeout | undefined;

  override messages = this.#handlers();

  protected override get log(): Logger {
    return this.#parts.log;
  }

  /** Seats are only given by `POST /enter`, which has checked who it is. */
  static override onAuth(): never {
    throw new ServerError(401, 'enter through POST /api/v1/enter');
  }

  override onCreate({ parts, place, roomId }: RegionOptions): void {
    this.#parts = parts;
    this.#place = place;
    this.roomId = roomId;
    this.maxMessagesPerSecond = parts.limited ? 30 : Infinity;
    this.#doors = new Doors(this.#audience, parts.services.presence);
    this.#headcount = new Headcount({
      state: this.state,
      count: () => this.#audience.size,
      clock: parts.clock,
      onCount: online => parts.onOnline(place.id, online),
    });
    const inside = this.#insideOf(parts, place);
    this.#repeats = new Repeats(inside);
    this.#ear = new HintEar(inside, (client, failed) => this.#gate.bringIn(client, failed));
    this.#gate = new Gate(inside, {
      onInside: () => this.#headcount.update(),
      onSettled: playerId => {
        this.#ear.greet(playerId);
        this.#repeats.remember(playerId);
      },
    });
    for (const { promise } of [this.#leased, this.#opened]) promise.catch(() => {});
  }

  /**
   * While another node still has the region. What is read again is there sooner, and the less was written since, the better. Of pilots
   * nothing is kept: to read them makes what reads them warm.
   */
  async warmUp(playerIds: readonly string[]): Promise<void> {
    this.#reading = this.#reading.then(former => this.#parts.worlds.read(this.#place.id, former)).catch(() => null);
    await Promise.all([this.#reading, ...playerIds.map(playerId => this.#load(playerId))]);
  }

  /** Once, under the lease: the region is read, and who waits is let in. */
  async open(lease: Lease): Promise<void> {
    const { worlds, metrics } = this.#parts;
    this.#lease = lease;
    this.#leased.resolve();
    this.#open = await worlds.open(lease, await this.#reading);
    this.#reading = Promise.resolve(null);
    this.#ear.listen(this.presence);
    this.#show();
    metrics.pulse.watch(this, lease.regionId);
    this.#headcount.update();
    this.clock.setInterval(() => this.#look(), 1000);
    this.#opened.resolve();
    await within(LET_IN_WITHIN, Promise.allSettled(this.#joining)).catch(() => {});
  }

  override async onJoin(client: PilotClient, _options?: Record<string, never>): Promise<void> {
    const joining = this.#join(client);
    this.#joining.add(joining);
    await joining.finally(() => this.#joining.delete(joining));
  }

  async #join(client: PilotClient): Promise<void> {
    await this.#leased.promise;
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
    await this.#repeats.idle(playerOf(client));
    // What is enqueued in a room that is shut comes back at once, and would for ever.
    while (!this.isShut && this.#audience.isCurrent(client)) await this.enqueue(() => this.#leave(client), 'leave');
  }

  override async onDispose(): Promise<void> {
    clearTimeout(this.#later);
    this.#parts.metrics.pulse.forget(this);
    await this.idle();
    await this.#ear.idle();
    if (!this.#lease) return;
    this.#parts.onOnline(this.#place.id, 0);
    await this.#parts.onClosed(this.#lease);
  }

  /** Stops taking commands once what waits is done, and lets go of everybody. */
  async close(code: number = CLOSE.regionClosed): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    for (const { reject } of [this.#leased, this.#opened]) reject(new ServerError(503, 'ERR_UNAVAILABLE'));
    await this.idle();
    await this.disconnect(code);
  }

  /** Tells everybody where the region will be, while they play on. */
  async announce(next: NextNode): Promise<void> {
    this.#handOver = new HandOver(this.#place.name, next);
    await this.#handOver.announce(this.#players());
  }

  /** Finishes what has come, and lets the next node take the region, if there is one, and everybody go there. */
  async handOver(): Promise<void> {
    if (this.#closing || !this.#lease) return;
    this.#closing = true;
    await this.shut();
    await this.#ear.idle();
    const players = this.#players();
    this.#audience.clear();
    await this.#parts.onClosed(this.#lease);
    await this.#handOver?.follow(players);
    await this.disconnect(CLOSE.moved);
  }

  /** The clients that are played from just now. */
  #players(): PilotClient[] {
    return this.clients.filter(client => this.#audience.isCurrent(client));
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
      this.#headcount.update();
    }
    return answer;
  }

  protected override recall(client: PilotClient, commandId: string | undefined): Promise<boolean> | boolean {
    const playerId = playerOf(client);
    const isRepeated = () => this.#repeats.isRepeated(playerId, commandId);
    return this.#repeats.lookUp(playerId, commandId)?.then(isRepeated) ?? isRepeated();
  }

  protected override async commit(size: number): Promise<void> {
    const open = this.#open as OpenWorld;
    const changes = this.#world.take();
    const errands = this.#world.outbox.takeErrands();
    const began = performance.now();
    const written = open.commit.write(changes);
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
    this.#isRecovering = true;
    this.abandonWaiting(error);
    this.#doors.departures.settle();
    this.#doors.departures.seal();
    this.#doors.departures.settle();
    try {
      this.#isRecovering = !(await this.#reload());
      if (!this.#isRecovering) return;
    } catch (failure) {
      this.log.error({ err: failure, room: this.roomId }, 'the region cannot be loaded: it is closed');
    }
    this.#audience.clear();
    void this.disconnect(CLOSE.regionClosed);
  }

  /** Starts from the database again under a new lease; false when another node has the region. */
  async #reload(): Promise<boolean> {
    const lease = this.#lease && (await this.#parts.retake(this.#lease));
    if (!lease) return false;
    this.#lease = lease;
    this.#open = await this.#parts.worlds.open(lease);
    this.#show();
    const players = [...this.#audience.players()];
    // Asked for at once, they are loaded together.
    const pilots = await Promise.all(players.map(async id => [id, await this.#load(id)] as const));
    this.#doors.takeBack(this.#world, new Map(pilots), this.clients);
    this.#audience.startAgain(this.#world);
    for (const playerId of players) this.#repeats.remember(playerId);
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
    return (this.#open as OpenWorld).world;
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
    return { playerId: playerOf(client), regionId: this.#place.id, services: this.#parts.services, isHere };
  }

  #insideOf(parts: RegionParts, { id: regionId }: Place): Inside {
    return {
      parts,
      regionId,
      audience: this.#audience,
      doors: this.#doors,
      world: () => this.#open?.world,
      isRecovering: () => this.#isRecovering,
      turn: async (name, run) => {
        await this.#opened.promise;
        return this.enqueue(() => run(this.#world), name);
      },
      later: (milliseconds, run) => this.clock.setTimeout(run, milliseconds),
    };
  }

  #load(playerId: string): Promise<Pilot | null> {
    return this.#parts.worlds.loadPilot(this.#place.id, playerId);
  }

  #comeBack(client: PilotClient): void {
    if (this.#audience.isCurrent(client)) this.#audience.seat(client);
  }

  #leave(client: PilotClient): void {
    if (!this.#audience.isCurrent(client)) return;
    this.#doors.leave(this.#world, playerOf(client));
    this.#headcount.update();
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

  /** Once a second: lets go of sockets that do not read, and puts an empty region down after a while. */
  #look(): void {
    for (const client of this.clients) {
      const socket = client.ref as { bufferedAmount?: number; terminate?: () => void };
      if ((socket.bufferedAmount ?? 0) > MOST_BUFFERED) socket.terminate?.();
    }
    if (this.#headcount.hasBeenEmptyFor(this.#parts.putDownAfter)) void this.close();
    this.#headcount.show();
  }
}
