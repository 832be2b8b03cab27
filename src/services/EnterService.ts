import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Player, Ship } from '../entities/index.ts';
import { Refusal } from '../rules/refusal.ts';
import { newShip } from '../rules/ship.ts';

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
}

export interface EnterParts {
  now: () => number;
  /** Whether a new player goes past the guard, with a plain ship. */
  skipsFirstLogin: boolean;
}

/** Every entry asks this: what it needs, past the ORM's entities. */
const ENTERING = `
  select r.id, r.name, r.status, p.current_sector_id as "sectorId", coalesce(f.has_completed_first_login, false) as "isReady"
  from players p
    left join regions r on r.id = p.current_region_id
    left join player_first_login_states f on f.player_id = p.id
  where p.id = ?`;

/** Sees to it that a player can enter a room, and says which region it is. */
export class EnterService {
  readonly #em: EntityManager;
  readonly #parts: EnterParts;

  constructor(em: EntityManager, parts: EnterParts) {
    this.#em = em;
    this.#parts = parts;
  }

  /** Which room the player belongs into. Refuses: ERR_NOT_FOUND, ERR_REGION_CLOSED. */
  async prepare(playerId: string): Promise<Entry> {
    const [player] = await this.#em.fork().execute<Entering[]>(ENTERING, [playerId]);
    if (!player?.id) throw new Refusal('ERR_NOT_FOUND', { what: 'region' });
    const { id, name, status, sectorId, isReady } = player;
    if (status !== 'active') throw new Refusal('ERR_REGION_CLOSED', { status });
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
