import type { Schema } from './documents.ts';
import type { Described } from './prose.ts';

/** What one can look up: an address, a command, an event or a shape. */
export interface Entry {
  /** What stands behind the `#` of its address. */
  id: string;
  kind: 'GET' | 'POST' | 'command' | 'event' | 'shape';
  title: string;
  summary: string;
  /** What holds for the whole: how often, for whom. */
  notes: string[];
  prose: string;
  parts: Part[];
  refusals: Refusal[];
  /** How it is asked for, to copy. */
  request: string;
  shapes: Described[];
}

/** What goes one way. */
export interface Part {
  role: 'path' | 'query' | 'takes' | 'reply' | 'carries' | 'shape';
  schema: Schema;
  example: unknown;
  /** Of HTTP. */
  status: string;
  /** The shape that the whole has, by name. */
  shape: string;
}

export interface Refusal {
  code: string;
  sentence: string;
  /** Of HTTP. */
  status: string;
  data: unknown;
}

export interface Chapter {
  id: string;
  group: 'http' | 'rooms' | 'shapes';
  title: string;
  prose: string;
  entries: Entry[];
  shapes: Described[];
}

export const NOTHING = { notes: [], prose: '', parts: [], refusals: [], request: '', shapes: [] };

type Schemas = Readonly<Record<string, Schema>>;

interface Sent {
  schema: Schema;
  example?: unknown;
  status?: string;
}

/** What is sent; a shape is looked up, so that nobody has to. */
export function partOf(role: Part['role'], { schema, example, status = '' }: Sent, schemas: Schemas): Part {
  const shape = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1) ?? '';
  return { role, schema: schemas[shape] ?? schema, example, status, shape };
}
