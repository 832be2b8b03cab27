import { z } from 'zod';

export type Json = Record<string, unknown>;

interface SchemasParts {
  target: 'draft-2020-12' | 'draft-7';
  /** Where the document keeps what it names, as in `#/components/schemas/`. */
  home: string;
}

/** Formats as JSON schemas of one document: what has a name is kept apart and referred to. */
export class Schemas {
  readonly named: Record<string, Json> = {};
  readonly #target: SchemasParts['target'];
  readonly #home: string;

  constructor({ target, home }: SchemasParts) {
    this.#target = target;
    this.#home = home;
  }

  of(format: z.ZodType): Json {
    const made = z.toJSONSchema(format, { target: this.#target, io: 'input', override: tidy }) as Json;
    const { $schema: _schema, $defs, definitions, ...schema } = made;
    for (const [name, part] of Object.entries({ ...($defs as Json), ...(definitions as Json) })) {
      const { id: _id, $id: _$id, ...named } = part as Json;
      this.named[name] = this.#referring(named) as Json;
    }
    return this.#referring(schema) as Json;
  }

  #referring(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(item => this.#referring(item));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        key === '$ref' ? String(value).replace(/^#\/(\$defs|definitions)\//, this.#home) : this.#referring(value),
      ]),
    );
  }
}

/** Drops what says nothing: the bounds of all whole numbers, and patterns of what `format` names. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.format) delete jsonSchema.pattern;
}
