import { Client, Room, type SeatReservation } from '@colyseus/sdk';

/** How long a seat may take, from the socket to the first full view. */
const TIMEOUT = 10_000;

/** Comes back by itself and prints nothing: whoever opened it decides what a loss means. */
class QuietRoom extends Room {
  constructor(name: string) {
    super(name);
    this.reconnection.enabled = false;
  }

  /** A socket that closes before the room was joined is reported as a failed join, and not on the console. */
  override connect(endpoint: string, options?: unknown, headers?: unknown): void {
    super.connect(endpoint, options, headers);
    const { onclose: closed } = this.connection.events;
    const onclose = (event: CloseEvent) => {
      if (this.joinedAtTime === 0) {
        this.joinedAtTime = Date.now();
        this.onError.invoke(event.code, event.reason);
      }
      closed?.call(this.connection.events, event);
    };
    Object.assign(this.connection.events, { onclose });
  }
}

class QuietClient extends Client {
  room: Room | undefined;

  constructor(url: string) {
    // A page of another origin may call the server, but not with cookies: there are none.
    super(url, { fetchFn: (input, init) => fetch(input, { ...init, credentials: 'omit' }) });
  }

  protected override createRoom<T>(name: string): Room<unknown, T> {
    this.room = new QuietRoom(name);
    return this.room as Room<unknown, T>;
  }
}

/** The rooms there are, and the message with which each has told all that it tells who comes. */
const TOLD = { first_login: 'state', region: 'sector.full' } as const;
export type RoomName = keyof typeof TOLD;

export type Seat = { reservation: unknown } | { reconnectionToken: string };

export interface Crew {
  to: RoomName;
  /** What the room says; its own state, where that is what it tells, as `state`. */
  hear(type: string, data: unknown): void;
  /** The pilot is in it, and has been told all that they see. */
  boarded(room: Room): void;
  /** It is closed, with its code. Only for a room that was boarded. */
  lost(room: Room, code: number): void;
}

/** A room was closed before it was boarded. */
class Turned extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`the room was closed with ${code}`);
    this.code = code;
  }
}

/** Takes a seat; resolves when the server has told all that it tells who comes. It is left again when `unwanted` says so before that. */
export async function board(url: string, seat: Seat, crew: Crew, unwanted?: AbortSignal): Promise<Room> {
  const client = new QuietClient(url);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the room does not answer')), TIMEOUT);
    unwanted?.addEventListener('abort', () => reject(new Error('the seat is not wanted any more')));
  });
  try {
    return await Promise.race([settle(client, seat, crew), late]);
  } catch (error) {
    client.room?.connection?.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function settle(client: QuietClient, seat: Seat, crew: Crew): Promise<Room> {
  const room: Room =
    'reservation' in seat
      ? await client.consumeSeatReservation(seat.reservation as SeatReservation)
      : await client.reconnect(seat.reconnectionToken);
  return new Promise((resolve, reject) => {
    let boarded = false;
    const hear = (type: string, data: unknown) => {
      crew.hear(type, data);
      if (type !== TOLD[crew.to] || boarded) return;
      boarded = true;
      crew.boarded(room);
      resolve(room);
    };
    room.onMessage('*', (type, data: unknown) => hear(String(type), data));
    if (TOLD[crew.to] === 'state') room.onStateChange(state => hear('state', state));
    room.onLeave(code => {
      if (boarded) crew.lost(room, code);
      else reject(new Turned(code));
    });
  });
}
