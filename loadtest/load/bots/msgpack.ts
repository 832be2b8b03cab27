/** What commands carry. */
export type Scalar = string | number | boolean | null | undefined;

/** Writes a flat object as MessagePack; a field that is undefined is left out. Returns where it ends. */
export function pack(to: Buffer, at: number, fields: Readonly<Record<string, Scalar>>): number {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (entries.length > 15) throw new RangeError('a command has at most 15 fields');
  let end = to.writeUInt8(0x80 | entries.length, at);
  for (const [name, value] of entries) end = packScalar(to, packText(to, end, name), value);
  return end;
}

function packScalar(to: Buffer, at: number, value: Scalar): number {
  if (typeof value === 'string') return packText(to, at, value);
  if (typeof value === 'boolean') return to.writeUInt8(value ? 0xc3 : 0xc2, at);
  if (typeof value !== 'number') return to.writeUInt8(0xc0, at);
  if (Number.isInteger(value) && value >= 0 && value < 128) return to.writeUInt8(value, at);
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 32) return to.writeUInt32BE(value, to.writeUInt8(0xce, at));
  return to.writeDoubleBE(value, to.writeUInt8(0xcb, at));
}

function packText(to: Buffer, at: number, text: string): number {
  const length = Buffer.byteLength(text);
  if (length > 255) throw new RangeError('a text has at most 255 bytes');
  const start = length < 32 ? to.writeUInt8(0xa0 | length, at) : to.writeUInt8(length, to.writeUInt8(0xd9, at));
  return start + to.write(text, start);
}

/** Reads one MessagePack value. The bots read every answer: this is half of what they cost. */
export class Unpacker {
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;

  read(bytes: Buffer, start = 0): unknown {
    this.#bytes = bytes;
    this.#at = start;
    return this.#value();
  }

  #value(): unknown {
    const head = this.#uint(1);
    if (head < 0x80) return head;
    if (head < 0x90) return this.#map(head & 0x0f);
    if (head < 0xa0) return this.#list(head & 0x0f);
    if (head < 0xc0) return this.#text(head & 0x1f);
    if (head >= 0xe0) return head - 256;
    return this.#tagged(head);
  }

  #tagged(head: number): unknown {
    switch (head) {
      case 0xc0:
      case 0xc1:
        return head === 0xc0 ? null : undefined;
      case 0xc2:
      case 0xc3:
        return head === 0xc3;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#slice(this.#uint(2 ** (head - 0xc4)));
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.#extension(this.#uint(2 ** (head - 0xc7)));
      case 0xca:
        return this.#slice(4).readFloatBE();
      case 0xcb:
        return this.#slice(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#uint(2 ** (head - 0xcc));
      case 0xcf:
        return Number(this.#slice(8).readBigUInt64BE());
      case 0xd0:
      case 0xd1:
      case 0xd2: {
        const size = 2 ** (head - 0xd0);
        return this.#slice(size).readIntBE(0, size);
      }
      case 0xd3:
        return Number(this.#slice(8).readBigInt64BE());
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#uint(2 ** (head - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#list(this.#uint(2 * (head - 0xdb)));
      case 0xde:
      case 0xdf:
        return this.#map(this.#uint(2 * (head - 0xdd)));
      default:
        return this.#extension(2 ** (head - 0xd4));
    }
  }

  /** Dates and the like: the bots need none of them. */
  #extension(length: number): Buffer {
    return this.#slice(length + 1);
  }

  #map(size: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let index = 0; index < size; index += 1) {
      const name = this.#value();
      map[String(name)] = this.#value();
    }
    return map;
  }

  #list(size: number): unknown[] {
    const list = [];
    for (let index = 0; index < size; index += 1) list.push(this.#value());
    return list;
  }

  #text(length: number): string {
    const start = this.#advance(length);
    return this.#bytes.toString('utf8', start, this.#at);
  }

  #slice(length: number): Buffer {
    const start = this.#advance(length);
    return this.#bytes.subarray(start, this.#at);
  }

  #uint(size: number): number {
    const start = this.#advance(size);
    return size === 1 ? (this.#bytes[start] ?? 0) : this.#bytes.readUIntBE(start, size);
  }

  #advance(length: number): number {
    const start = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('a message ends in the middle');
    return start;
  }
}
