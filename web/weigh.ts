import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** In bytes: as it is, and as it is sent. */
export interface Weight {
  plain: number;
  gzip: number;
  brotli: number;
}

export interface PageWeight {
  /** The page with what it asks for at once. */
  first: Weight;
  /** What its scripts fetch when it is needed. */
  later: Weight;
}

/** What is worth being compressed. */
const TEXTS = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);
const LINK = /(?:src|href)="(\/assets\/[^"]+)"/g;
const ASSET = /["'`](?:\.\/|\/?assets\/)([\w.-]+\.(?:js|css))["'`]/g;

export function isText(file: string): boolean {
  return TEXTS.has(extname(file));
}

/** Every file below a folder, named from there. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    statSync(join(folder, file)).isFile(),
  );
}

export function compressed(data: Buffer): { br: Buffer; gz: Buffer } {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
  return { br: brotliCompressSync(data, { params }), gz: gzipSync(data, { level: 9 }) };
}

/** What a page of a built folder weighs. */
export function weigh(folder: string, page: string): PageWeight {
  const html = readFileSync(join(folder, page), 'utf8');
  const first = new Set([page, ...[...html.matchAll(LINK)].map(([, file = '']) => file.slice(1))]);
  const later = new Set<string>();
  for (const file of first) follow(folder, file, first, later);
  return { first: sum(folder, first), later: sum(folder, later) };
}

/** Scripts name those that they fetch later, which name others. */
function follow(folder: string, file: string, first: ReadonlySet<string>, later: Set<string>): void {
  if (extname(file) !== '.js') return;
  const names = [...readFileSync(join(folder, file), 'utf8').matchAll(ASSET)].map(([, name = '']) => `assets/${name}`);
  for (const name of names) {
    if (first.has(name) || later.has(name)) continue;
    later.add(name);
    follow(folder, name, first, later);
  }
}

function sum(folder: string, files: ReadonlySet<string>): Weight {
  const total = { plain: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const size = (suffix: string) => statSync(join(folder, file + suffix), { throwIfNoEntry: false })?.size;
    const plain = size('') ?? 0;
    total.plain += plain;
    total.gzip += size('.gz') ?? plain;
    total.brotli += size('.br') ?? plain;
  }
  return total;
}
