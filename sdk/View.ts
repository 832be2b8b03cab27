import { Decoder } from '@colyseus/schema';
import type { EventOf } from '../src/protocol/events.ts';
import { SectorState } from '../src/rooms/schema/SectorState.ts';
import { Ended } from './errors.ts';

type Told = EventOf<'me'>;
/** The pilot as the server tells them of themselves. */
export type Me = Readonly<Required<NonNullable<Told['player']>>>;
/** The ship they fly. */
export type MyShip = Readonly<Required<NonNullable<Told['ship']>>>;

/** What a pilot knows of themselves and of their sector just now. Objects are never changed, only replaced. */
export class View {
  #me: Me | undefined;
  #ship: MyShip | null = null;
  #sector: Decoder<SectorState> | undefined;

  get me(): Me {
    return this.#me ?? unknown();
  }

  get ship(): MyShip | null {
    return this.#ship;
  }

  get sector(): SectorState {
    return this.#sector?.state ?? unknown();
  }

  /** Takes in what changed. Another ship comes whole, so nothing of the former stays. */
  tell({ player, ship }: Told): void {
    if (player) this.#me = { ...this.#me, ...player } as Me;
    if (ship === undefined) return;
    const isSame = ship !== null && (ship.id === undefined || ship.id === this.#ship?.id);
    this.#ship = isSame ? ({ ...this.#ship, ...ship } as MyShip) : (ship as MyShip | null);
  }

  /** A sector as a whole. */
  look(bytes: Uint8Array): void {
    this.#sector = new Decoder(new SectorState());
    this.#sector.decode(bytes);
  }

  /** What changed in it. */
  watch(bytes: Uint8Array): void {
    this.#sector?.decode(bytes);
  }
}

function unknown(): never {
  throw new Ended('not_entered');
}
