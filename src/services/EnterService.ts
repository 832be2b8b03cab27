import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Player, Region, Ship } from '../entities/index.ts';
import { Refusal } from '../rules/refusal.ts';
import { newShip } from '../rules/ship.ts';

/** What a pilot gets until there is a guard to talk a better one out of. */
const STARTER_SHIP = 'SCOUT_SHIP';

/** Sees to it that a player can enter a room, and says which region it is. */
export class EnterService {
  readonly #em: EntityManager;
  readonly #now: () => number;

  constructor(em: EntityManager, now: () => number) {
    this.#em = em;
    this.#now = now;
  }

  /** The region the player is in. A player without a ship gets the starter ship, once. Refuses: ERR_NOT_FOUND, ERR_REGION_CLOSED. */
  async prepare(playerId: string): Promise<Region> {
    const em = this.#em.fork();
    const player = await em.findOneOrFail(Player, { id: playerId });
    const region = await em.findOne(Region, { id: player.currentRegionId ?? '' });
    if (!region) throw new Refusal('ERR_NOT_FOUND', { what: 'region' });
    if (region.status !== 'active') throw new Refusal('ERR_REGION_CLOSED', { status: region.status });
    if (!player.currentShipId) await this.#giveShip(player);
    return region;
  }

  /** Guarded, so that of two requests at once only one gives a ship. */
  async #giveShip({ id: ownerId, currentSectorId }: Player): Promise<void> {
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
        sectorId: currentSectorId,
        status: 'IN_SPACE' as const,
      };
      await em.insert(Ship, ship);
      await em.nativeUpdate(Player, { id: ownerId }, { currentShipId: id });
    });
  }
}
