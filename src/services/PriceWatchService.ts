import { checkWatches } from '../rules/priceWatch.ts';
import { Refusal } from '../rules/refusal.ts';
import type { PriceWatch } from '../entities/index.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { listed } from './counter.ts';

type Wish = Pick<Row<PriceWatch>, 'stationId' | 'commodity' | 'side' | 'direction' | 'price'>;

const WISH = ['stationId', 'commodity', 'side', 'direction', 'price'] as const;

/** Prices that pilots want to hear of. */
export class PriceWatchService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Watches a listed price; the same wish twice is one watch. Refuses: ERR_NOT_FOUND, ERR_NOT_TRADED, ERR_TOO_MANY_WATCHES. */
  watch(world: World, pilot: Pilot, { stationId, commodity, side, direction, price }: Wish) {
    const wish = { stationId, commodity, side, direction, price };
    const priceNow = listedPrice(world, wish);
    const known = [...pilot.watches.values()].find(watch => WISH.every(field => watch[field] === wish[field]));
    if (!known) checkWatches(pilot.watches.size);
    const { id } =
      known ?? world.watch(pilot, { ...wish, playerId: pilot.player.id, createdAt: new Date(this.#clock()) });
    return { id, priceNow };
  }

  /** Refuses: ERR_NOT_FOUND. */
  unwatch(world: World, pilot: Pilot, id: string) {
    const watch = pilot.watches.get(id);
    if (!watch) throw new Refusal('ERR_NOT_FOUND', { what: 'price watch' });
    world.unwatch(pilot, watch);
    return {};
  }

  /** The pilot's watches in this region. */
  watches({ watches }: Pilot) {
    return {
      watches: [...watches.values()].map(({ id, stationId, commodity, side, direction, price, firedAt }) => ({
        id,
        stationId,
        commodity,
        side,
        direction,
        price,
        firedAt: firedAt?.toISOString() ?? null,
      })),
    };
  }
}

function listedPrice(world: World, { stationId, commodity, side }: Wish): number {
  const station = world.station(stationId);
  if (!station) throw new Refusal('ERR_NOT_FOUND', { what: 'station' });
  const shelf = world.shelves(stationId).get(commodity);
  const price = shelf && listed(station, shelf)[side === 'buy' ? 'sell' : 'buy'];
  if (typeof price !== 'number') throw new Refusal('ERR_NOT_TRADED', { commodity });
  return price;
}
