import type { EventName, EventOf } from '../protocol/events.ts';
import type { Notice } from '../world/Outbox.ts';
import type { World } from '../world/World.ts';

/** Lets somebody know, once the batch that caused it is durable. */
export function tell<N extends EventName>(world: World, to: Notice['to'], event: N, data: EventOf<N>): void {
  world.outbox.tell(to, event, data);
}
