/** The nodes of a galaxy that are known, and the one that is asked: any of them leads to every region. */
export class Nodes {
  #urls: readonly string[];

  constructor(urls: readonly string[]) {
    this.#urls = urls.map(url => url.replace(/\/+$/, ''));
  }

  get current(): string {
    return this.#urls[0] ?? '';
  }

  /** That one did not answer: the next is asked from now on, unless somebody has turned from it already. */
  turnFrom(url: string): void {
    if (url === this.current) this.#urls = [...this.#urls.slice(1), url];
  }

  /** A room there fell silent: that node is the last to be asked. */
  avoid(socket: string | undefined): void {
    const host = socket && new URL(socket).host;
    const isThere = (url: string) => new URL(url).host === host;
    this.#urls = [...this.#urls.filter(url => !isThere(url)), ...this.#urls.filter(isThere)];
  }

  /** What the galaxy says of its other nodes, as host and port. */
  learn(addresses: readonly string[]): void {
    const scheme = /^\w+:\/\//.exec(this.current)?.[0] ?? 'http://';
    const others = addresses.map(address => scheme + address);
    this.#urls = [...new Set([...this.#urls, ...others])];
  }
}
