import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Player, Ship } from '../entities/index.ts';
import { Refusal } from '../rules/refusal.ts';
import { newShip } from '../rules/ship.ts';

/** What a pilot gets until there is a guard to talk a better one out of. */
const STARTER_SHIP = 'SCOUT_SHIP';

/** A region that a player may enter. */
export interface Destination {
  id: string;
  name: string;
}

interface Entering extends Destination {
  status: string;
  sectorId: number;
  hasShip: boolean;
}

/** Every entry asks this: what it needs, past the ORM's entities. */
const ENTERING = `
  select r.id, r.name, r.status, p.current_sector_id as "sectorId", p.current_ship_id is not null as "hasShip"
  from players p left join regions r on r.id = p.current_region_id where p.id = ?`;

/** Sees to it that a player can enter a room, and says which region it is. */
export class EnterService {
  readonly #em: EntityManager;
  readonly #now: () => number;

  constructor(em: EntityManager, now: () => number) {
    this.#em = em;
    this.#now = now;
  }

  /** The region the player is in. A player without a ship gets the starter ship, once. Refuses: ERR_NOT_FOUND, ERR_REGION_CLOSED. */
  async prepare(playerId: string): Promise<Destination> {
    const [player] = await this.#em.fork().execute<Entering[]>(ENTERING, [playerId]);
    if (!player?.id) throw new Refusal('ERR_NOT_FOUND', { what: 'region' });
    const { id, name, status, sectorId, hasShip } = player;
    if (status !== 'active') throw new Refusal('ERR_REGION_CLOSED', { status });
    if (!hasShip) await this.#giveShip(playerId, sectorId);
    return { id, name };
  }

  /** Guarded, so that of two requests at once only one gives a ship. */
  async #giveShip(ownerId: string, sectorId: number): Promise<void> {
    await this.#em.fork().transactional(async em => {
      const [player] = await em.execute<unknown[]>(
        'select 1 from players where id = ? and current_ship_id is null for update',
        [ownerId],
      );
      if (!player) return;
      const id = uuidv7();
      const ship = {
        ...newShip(STARTER_SHIP, this.#now()),
        id,
        ownerId,
        name: 'First Light',
        sectorId,
        status: 'IN_SPACE' as const,
      };
      await em.insert(Ship, ship);
      await em.nativeUpdate(Player, { id: ownerId }, { currentShipId: id });
    });
  }
}
