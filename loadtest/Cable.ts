import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What runs between a player and the server, and can be cut: whatever is on its way then arrives nowhere. */
export class Cable {
  readonly #server: Server;
  readonly #wires = new Set<readonly [Socket, Socket]>();
  #target: { host: string; port: number };
  #armed = false;
  /** How often it was cut while something ran through it. */
  cuts = 0;

  private constructor(target: string) {
    this.#target = addressOf(target);
    this.#server = createServer(socket => this.#join(socket));
  }

  static async to(target: string): Promise<Cable> {
    const cable = new Cable(target);
    await new Promise<void>(resolve => {
      cable.#server.listen(0, '127.0.0.1', resolve);
    });
    return cable;
  }

  /** Where a player connects instead. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get isUsed(): boolean {
    return this.#wires.size > 0;
  }

  /** Connections that are made from now on lead there. */
  lead(target: string): void {
    this.#target = addressOf(target);
  }

  cut(): void {
    this.#armed = false;
    if (this.#wires.size > 0) this.cuts += 1;
    for (const wire of this.#wires) for (const end of wire) end.destroy();
  }

  /** Cuts when the server next says something, which is not heard any more. What was said to the server has arrived. */
  cutBeforeNextAnswer(): void {
    this.#armed = true;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #join(near: Socket): void {
    const far = connect(this.#target);
    const wire = [near, far] as const;
    this.#wires.add(wire);
    near.on('data', part => far.write(part));
    far.on('data', part => {
      if (this.#armed) this.cut();
      else near.write(part);
    });
    for (const end of wire) {
      end.setNoDelay(true);
      end.on('error', () => {});
      end.on('close', () => {
        this.#wires.delete(wire);
        for (const other of wire) other.destroy();
      });
    }
  }
}

function addressOf(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}
