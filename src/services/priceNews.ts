import { type MarketPrice, PriceAlert, PriceWatch } from '../entities/index.ts';
import { isStillOut, jumpOf, worseOf } from '../rules/priceAlert.ts';
import { fires } from '../rules/priceWatch.ts';
import type { Row } from '../world/readRows.ts';
import { alertKey } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { tell } from './tell.ts';

interface Before {
  buyPrice: number;
  sellPrice: number;
  now: number;
}

/** Tells who watches a shelf, and ends alerts that no longer hold. As much work as there are watches on that shelf. */
export function priceMoved(world: World, shelf: Row<MarketPrice>, before: Before): void {
  if (before.buyPrice === shelf.buyPrice && before.sellPrice === shelf.sellPrice) return;
  for (const watch of world.watchesOn(shelf.stationId, shelf.commodity).values())
    tellWatcher(world, shelf, watch, before);
  for (const type of ['price_spike', 'price_drop'] as const) resolve(world, shelf, type, before.now);
}

function tellWatcher(world: World, shelf: Row<MarketPrice>, watch: Row<PriceWatch>, { now, ...before }: Before): void {
  const column = watch.side === 'buy' ? 'sellPrice' : 'buyPrice';
  const price = shelf[column];
  if (!fires(watch, { before: before[column], after: price, now })) return;
  world.set(PriceWatch, watch, { firedAt: new Date(now) });
  const { id, playerId: player, stationId, commodity, side } = watch;
  tell(world, { player }, 'price.alert', { id, stationId, commodity, side, price });
}

function resolve(
  world: World,
  { stationId, commodity, sellPrice }: Row<MarketPrice>,
  type: PriceAlert['alertType'],
  now: number,
): void {
  const key = alertKey(stationId, commodity, type);
  const alert = world.alerts.get(key);
  if (!alert?.autoResolve || isStillOut(type, alert.resolveThreshold ?? alert.thresholdValue, sellPrice)) return;
  world.set(PriceAlert, alert, { isActive: false, resolvedAt: new Date(now), currentValue: sellPrice });
  world.forget(world.alerts, key);
}

/** Lets operators know of a trade that moved an asking price far ([AL4]). */
export function noteJump(world: World, shelf: Row<MarketPrice>, before: number, now: number): void {
  const { stationId, commodity, sellPrice } = shelf;
  const jump = jumpOf(before, sellPrice, shelf.alertThreshold);
  if (!jump) return;
  const key = alertKey(stationId, commodity, jump.type);
  const known = world.alerts.get(key);
  const message = `${commodity} went from ${before} to ${sellPrice} in one trade`;
  if (known) {
    const severity = worseOf(jump.severity, known.severity);
    world.set(PriceAlert, known, { currentValue: sellPrice, severity, message });
    return;
  }
  const alert = world.create(PriceAlert, {
    stationId,
    commodity,
    alertType: jump.type,
    thresholdValue: jump.level,
    resolveThreshold: jump.level,
    currentValue: sellPrice,
    severity: jump.severity,
    message,
    triggeredAt: new Date(now),
  });
  world.remember(world.alerts, key, alert);
}
