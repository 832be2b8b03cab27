/** By whatever of its names a page is opened on one's own machine. */
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Which web pages of other origins may call: those of the settings, and those that nodes of the same galaxy have served. */
export class Origins {
  readonly #named: ReadonlySet<string>;
  readonly #nodes: () => Iterable<string>;

  constructor(named: readonly string[] | undefined, nodes: () => Iterable<string>) {
    this.#named = new Set(named);
    this.#nodes = nodes;
  }

  allows(origin: string): boolean {
    return this.#named.has(origin) || isOfNode(origin, this.#nodes());
  }
}

/** Whether a page came from one of these addresses, which say nothing of `http` or `https`. */
export function isOfNode(origin: string, addresses: Iterable<string>): boolean {
  const page = partsOf(origin);
  if (!page || !['http:', 'https:'].includes(page.protocol)) return false;
  for (const address of addresses) {
    const node = partsOf(`${page.protocol}//${address}`);
    if (node?.host === page.host) return true;
  }
  return false;
}

function partsOf(url: string): { protocol: string; host: string } | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  const { protocol, hostname, port } = parsed;
  return { protocol, host: `${LOOPBACK.has(hostname) ? 'localhost' : hostname}:${port}` };
}
