import { signal } from '@preact/signals';
import type { EventName, EventOf } from '../../src/protocol/events.ts';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { Pilot } from '../../sdk/Pilot.ts';

export type Said = EventOf<'chat'>;

/** What the server pushes that is worth telling, beside what is said. */
const TOLD = [
  'encounter',
  'price.alert',
  'slip.free',
  'slip.lost',
  'turns.changed',
  'travel.arrived',
  'travel.failed',
  'ship.failed',
  'ship.lost',
  'ship.destroyed',
] as const satisfies EventName[];
type Told = (typeof TOLD)[number];

/** Something that has happened to the pilot: pushed by the server, or found out on a flight. */
export type Happening =
  | { [N in Told]: { kind: N; data: EventOf<N> } }[Told]
  | { kind: 'flight'; data: ReplyOf<'move'> };

export type Entry = Happening & { id: number; at: number };

const MOST = 200;

/** What was said and what has happened since the cockpit was opened, the newest last. */
export class Feed {
  readonly said = signal<readonly Said[]>([]);
  readonly happened = signal<readonly Entry[]>([]);
  readonly #offs: (() => void)[];
  #last = 0;

  constructor(pilot: Pilot) {
    this.#offs = [
      pilot.on('chat', said => {
        this.said.value = [...this.said.value, said].slice(-MOST);
      }),
      ...TOLD.map(kind => pilot.on(kind, data => this.note({ kind, data } as Happening))),
    ];
  }

  note(happening: Happening): void {
    const entry = { ...happening, id: (this.#last += 1), at: Date.now() };
    this.happened.value = [...this.happened.value, entry].slice(-MOST);
  }

  close(): void {
    for (const off of this.#offs) off();
  }
}
