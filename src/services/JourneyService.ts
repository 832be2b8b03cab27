import type { EntityManager } from '@mikro-orm/postgresql';
import { InterRegionalTravel, Player, type Ship } from '../entities/index.ts';
import type { Reach } from '../faults.ts';
import { depart, type Departure, JOURNEY_LIFETIME } from '../rules/journey.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import type { DockingService } from './DockingService.ts';
import { type Arrival, arriveIn, type Failure, type Returned } from './journeys/endings.ts';
import { findPassage, type JourneyOrder, type Passage } from './journeys/passage.ts';
import { bringBackExpired, callOff, type Failed, failJourney, failureOf } from './journeys/returns.ts';
import { newId } from './newId.ts';
import { post, refillTurns } from './pilots.ts';

export type { Arrival, Failed, JourneyOrder, Passage, Returned };

/** A journey that has not ended. */
export interface OpenTicket {
  ticketId: string;
  source: { id: string; name: string; status: string };
  destination: { id: string; name: string; status: string };
  isExpired: boolean;
}

export interface JourneyHooks {
  /** Named places where a test may end the process. */
  reach?: Reach | undefined;
  /** Told of everybody who is back, once that is durable. */
  onReturned?: ((returned: Returned) => void) | undefined;
}

/**
 * Journeys between regions. A departure belongs to the region that it leaves; from its commit on no region owns the pilot, and what
 * ends the journey is a transaction of its own, guarded by the journey being open.
 */
export class JourneyService {
  readonly #em: EntityManager;
  readonly #clock: () => number;
  readonly #docking: DockingService;
  readonly #hooks: JourneyHooks;

  constructor(em: EntityManager, clock: () => number, docking: DockingService, hooks: JourneyHooks = {}) {
    this.#em = em;
    this.#clock = clock;
    this.#docking = docking;
    this.#hooks = hooks;
  }

  /** What `quote` and `depart` must know beforehand. Refuses: ERR_NOT_FOUND. */
  passage(playerId: string, { destinationRegionId }: Pick<JourneyOrder, 'destinationRegionId'>): Promise<Passage> {
    return findPassage(this.#em.fork(), playerId, destinationRegionId);
  }

  /** What a journey would take. Refuses what `rules/journey.ts` refuses. */
  quote(world: World, pilot: Pilot, { method }: JourneyOrder, passage: Passage) {
    const { cost, turnCost } = this.#asked(world, pilot, method, passage);
    const { id, name, displayName } = passage.destination;
    return {
      destination: { id, name, displayName },
      method,
      cost,
      turnCost,
      landingSectorId: passage.landingSectorId,
    };
  }

  /**
   * Leaves the region. The room takes the pilot out of the world in the same turn: nothing may change their rows any more that is
   * not in this batch. Refuses what `rules/journey.ts` refuses.
   */
  depart(world: World, pilot: Pilot, { method }: JourneyOrder, passage: Passage) {
    const { cost, turnCost, ...purse } = this.#asked(world, pilot, method, passage);
    const now = this.#clock();
    const { player } = pilot;
    const ticketId = newId();
    const expiresAt = new Date(now + JOURNEY_LIFETIME);
    const { destination, landingSectorId } = passage;

    this.#docking.castOff(world, pilot);
    world.set(Player, player, { ...purse, currentRegionId: null });
    post(world, 'player', player.id, -cost, { reason: 'travel', reference: ticketId, at: new Date(now) });
    world.add(InterRegionalTravel, {
      id: newId(),
      ticketId,
      playerId: player.id,
      sourceRegionId: world.region.id,
      sourceSectorId: player.currentSectorId,
      destinationRegionId: destination.id,
      destinationSectorId: landingSectorId,
      travelMethod: method,
      travelCost: cost,
      assetsTransferred: manifestOf(player, world.shipOf(pilot)),
      status: 'in_transit',
      initiatedAt: new Date(now),
      expiresAt,
    });
    const { turns, credits } = player;
    return {
      ticketId,
      destination: destination.name,
      cost,
      turnCost,
      turns,
      credits,
      expiresAt: expiresAt.toISOString(),
      reservation: null,
    };
  }

  /** Ends the player's journey to that region there; null when there is none, as when it has ended already. */
  async arrive(playerId: string, regionId: string): Promise<Arrival | null> {
    this.#hooks.reach?.('before_arrival');
    const arrival = await arriveIn(this.#em.fork(), { playerId, regionId, now: this.#clock() });
    if (arrival) this.#hooks.reach?.('after_arrival');
    return arrival;
  }

  /** Calls a journey off; one that was called off before is answered alike. Refuses: ERR_NOT_IN_TRANSIT. */
  async cancel(playerId: string, sourceRegionId: string, ticketId: string): Promise<Returned> {
    const ticket = { playerId, sourceRegionId, ticketId };
    const { returned, isNews } = await callOff(this.#em.fork(), ticket, this.#clock());
    if (isNews) this.#hooks.onReturned?.(returned);
    return returned;
  }

  /** What `travel.cancel` is answered once its pilot is back in the world. Refuses: ERR_NOT_IN_TRANSIT. */
  cancelled(_world: World, { player }: Pilot, returned: Returned | undefined) {
    if (!returned) throw new Refusal('ERR_NOT_IN_TRANSIT');
    const { ticketId, refund } = returned;
    return { ticketId, refund, turns: player.turns, credits: player.credits };
  }

  /** Brings a player back whose journey cannot end well; null when they are on none. */
  async fail(playerId: string, reason: Failure): Promise<Returned | null> {
    const returned = await failJourney(this.#em.fork(), playerId, { reason, now: this.#clock() });
    if (returned) this.#hooks.onReturned?.(returned);
    return returned;
  }

  /** Brings back whose journeys have expired, 500 at a time. Nodes that sweep at the same time share them. */
  async sweep(now: number): Promise<Returned[]> {
    const returned = await bringBackExpired(this.#em.fork(), now);
    for (const one of returned) this.#hooks.onReturned?.(one);
    return returned;
  }

  /** What became of a journey that failed and began in that region; null when there is none. */
  failureOf(ticketId: string, sourceRegionId: string): Promise<Failed | null> {
    return failureOf(this.#em.fork(), ticketId, sourceRegionId);
  }

  /** The journey that a player is on; null when they are on none. */
  async openOf(playerId: string): Promise<OpenTicket | null> {
    const [open] = await this.#em.fork().execute<OpenTicket[]>(OPEN, [new Date(this.#clock()), playerId]);
    return open ?? null;
  }

  /** As `depart` and `quote` alike find it: what it costs, or why not. */
  #asked(world: World, pilot: Pilot, method: JourneyOrder['method'], passage: Passage): Departure {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const { destination: to, isCitizen, isStakeholder, lastJumpAt } = passage;
    const [ship, from] = [world.shipOf(pilot), world.region.id];
    return depart({ method, pilot: pilot.player, ship, from, to, isCitizen, isStakeholder, lastJumpAt, now });
  }
}

/** All that goes along ([IT2]), for the record: the rows themselves stay the player's. */
function manifestOf(player: Row<Player>, ship: Row<Ship> | null): Row<InterRegionalTravel>['assetsTransferred'] {
  return {
    ship_ids: ship ? [ship.id] : [],
    cargo: { ...ship?.cargo.contents },
    credits: player.credits,
    drones: { attack: player.attackDrones, defense: player.defenseDrones },
    mines: player.mines,
    genesis_devices: player.genesisDevices,
  };
}

const OPEN = `
  select j.ticket_id as "ticketId", j.expires_at <= ? as "isExpired",
    json_build_object('id', s.id, 'name', s.name, 'status', s.status) as source,
    json_build_object('id', d.id, 'name', d.name, 'status', d.status) as destination
  from inter_regional_travels j
    join regions s on s.id = j.source_region_id join regions d on d.id = j.destination_region_id
  where j.player_id = ? and j.status = 'in_transit'`;
