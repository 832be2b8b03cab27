import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** How long a document is served before it is built anew, in milliseconds. */
const FRESH_FOR = 30_000;

/** Where a document comes from: under what it is kept, and how it is built. */
export interface Source {
  key: string;
  build: () => unknown;
}

interface Document {
  etag: string;
  plain: Buffer;
  zipped: Buffer;
  builtAt: number;
}

const compress = promisify(gzip);

/**
 * Large answers that rarely change: built, hashed and compressed once, however many ask at the same time.
 * A caller that has the current one gets 304.
 */
export class Documents {
  readonly #kept = new Map<string, Promise<Document>>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  async send(request: Request, response: Response, { key, build }: Source): Promise<void> {
    const { etag, plain, zipped } = await this.#current(key, build);
    response.set({ ETag: etag, 'Cache-Control': 'public, max-age=0, must-revalidate' }).vary('Accept-Encoding');
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    response.type('json');
    if (request.acceptsEncodings('gzip')) response.set('Content-Encoding', 'gzip').send(zipped);
    else response.send(plain);
  }

  async #current(key: string, build: () => unknown): Promise<Document> {
    const kept = this.#kept.get(key);
    if (kept) {
      const document = await kept;
      if (this.#now() - document.builtAt < FRESH_FOR) return document;
      if (this.#kept.get(key) !== kept) return this.#current(key, build);
    }
    const building = this.#build(build);
    this.#kept.set(key, building);
    building.catch(() => this.#kept.delete(key));
    return building;
  }

  async #build(build: () => unknown): Promise<Document> {
    const plain = Buffer.from(JSON.stringify(await build()));
    const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
    return { etag, plain, zipped: await compress(plain), builtAt: this.#now() };
  }
}
