import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Player, Ship } from '../entities/index.ts';
import type { Reach } from '../faults.ts';
import { isOpenToResidents } from '../rules/journey.ts';
import { Refusal } from '../rules/refusal.ts';
import { newShip } from '../rules/ship.ts';
import { query } from '../world/query.ts';
import type { JourneyService } from './JourneyService.ts';

/** What a pilot gets where no guard asks who they are. */
const STARTER_SHIP = 'SCOUT_SHIP';

/** A region that a player may enter. */
export interface Destination {
  id: string;
  name: string;
}

/** Where a player is to go: to the guard, as long as they are not through with them, else into their region. */
export type Entry = { room: 'first_login' } | { room: 'region'; region: Destination };

interface Entering extends Destination {
  status: string;
  sectorId: number;
  isReady: boolean;
  /** Of the journey that the player is on; null when on none. */
  isExpired: boolean | null;
}

export interface EnterParts {
  now: () => number;
  /** Whether a new player goes past the guard, with a plain ship. */
  skipsFirstLogin: boolean;
  journeys: JourneyService;
  reach?: Reach | undefined;
}

/** Every entry asks this: what it needs, past the ORM's entities. Who is on a journey belongs where it leads. */
const ENTERING = `
  select r.id, r.name, r.status, p.current_sector_id as "sectorId", coalesce(f.has_completed_first_login, false) as "isReady",
    j.expires_at <= $2 as "isExpired"
  from players p
    left join inter_regional_travels j on j.player_id = p.id and j.status = 'in_transit'
    left join regions r on r.id = coalesce(p.current_region_id, j.destination_region_id)
    left join player_first_login_states f on f.player_id = p.id
  where p.id = $1`;

/** Sees to it that a player can enter a room, and says which region it is. */
export class EnterService {
  readonly #em: EntityManager;
  readonly #parts: EnterParts;

  constructor(em: EntityManager, parts: EnterParts) {
    this.#em = em;
    this.#parts = parts;
  }

  /** Which room the player belongs into. A journey that cannot end well ends here, where it began ([IT10]). Refuses: ERR_NOT_FOUND, ERR_REGION_CLOSED. */
  async prepare(playerId: string): Promise<Entry> {
    this.#parts.reach?.('before_entry');
    const now = new Date(this.#parts.now());
    const [player] = await query<Entering>(this.#em, ENTERING, [playerId, now]);
    if (!player?.id) throw new Refusal('ERR_NOT_FOUND', { what: 'region' });
    const { id, name, status, sectorId, isReady, isExpired } = player;
    const isOpen = isOpenToResidents(status);
    if (isExpired || (isExpired === false && !isOpen)) {
      await this.#parts.journeys.fail(playerId, isExpired ? 'expired' : 'region_closed');
      return this.prepare(playerId);
    }
    if (!isOpen) throw new Refusal('ERR_REGION_CLOSED', { status });
    if (!isReady && !this.#parts.skipsFirstLogin) return { room: 'first_login' };
    if (!isReady) await this.#letPass(playerId, sectorId);
    return { room: 'region', region: { id, name } };
  }

  /** Guarded, so that of two requests at once only one gives a ship. */
  async #letPass(playerId: string, sectorId: number): Promise<void> {
    await this.#em.fork().transactional(async em => {
      const [passed] = await em.execute<unknown[]>(PASS, [playerId]);
      if (!passed) return;
      const id = uuidv7();
      const ship = {
        ...newShip(STARTER_SHIP, this.#parts.now()),
        id,
        ownerId: playerId,
        name: 'First Light',
        sectorId,
        status: 'IN_SPACE' as const,
      };
      await em.insert(Ship, ship);
      await em.nativeUpdate(Player, { id: playerId }, { currentShipId: id, firstLogin: { completed: true } });
    });
  }
}

/** A talk that has begun is over: its room writes nothing any more. */
const PASS = `
  insert into player_first_login_states as f (player_id, has_completed_first_login, received_resources) values (?, true, true)
  on conflict (player_id) do update set has_completed_first_login = true, received_resources = true, epoch = f.epoch + 1
    where not f.has_completed_first_login
  returning 1`;
