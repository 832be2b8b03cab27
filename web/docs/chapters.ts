import type { AsyncApi, HttpOperation, Message, OpenApi, Schema } from './documents.ts';
import { type Described, shapesIn } from './prose.ts';
import { curlOf, orderOf } from './requests.ts';

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

const NOTHING = { notes: [], prose: '', parts: [], refusals: [], request: '', shapes: [] };

/** Both documents as one book. */
export function chaptersOf(http: OpenApi, rooms: AsyncApi, origin: string): Chapter[] {
  return [...httpChapters(http, origin), ...roomChapters(rooms), shapeChapter(http, rooms)];
}

function httpChapters({ tags, paths }: OpenApi, origin: string): Chapter[] {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return tags.map(({ name, description = '' }) => ({
    id: `http.${name}`,
    group: 'http',
    title: name.charAt(0).toUpperCase() + name.slice(1),
    prose: description,
    shapes: [],
    entries: operations
      .filter(({ operation }) => operation.tags.includes(name))
      .map(({ path, method, operation }) => httpEntry(path, method, operation, origin)),
  }));
}

function httpEntry(path: string, method: string, operation: HttpOperation, origin: string): Entry {
  const { operationId, summary, security, parameters = [], requestBody, responses } = operation;
  const parts: Part[] = [];
  for (const role of ['path', 'query'] as const) {
    const own = parameters.filter(parameter => parameter.in === role);
    if (own.length === 0) continue;
    const properties = own.map(({ name, schema, description = '' }) => [name, { description, ...schema }]);
    const required = own.filter(parameter => parameter.required).map(({ name }) => name);
    parts.push({
      role,
      schema: { properties: Object.fromEntries(properties), required },
      example: undefined,
      status: '',
    });
  }
  const body = Object.values(requestBody?.content ?? {})[0];
  if (body) parts.push({ role: 'takes', schema: body.schema, example: body.example, status: '' });
  const refusals: Refusal[] = [];
  for (const [status, { description, content = {} }] of Object.entries(responses)) {
    const [answer] = Object.values(content);
    if (answer?.examples) refusals.push(...refusalsOf(answer.examples, status));
    else parts.push({ role: 'reply', schema: answer?.schema ?? { description }, example: answer?.example, status });
  }
  const notes = security ? ['bearer'] : [];
  const request = curlOf({ method, path, origin, parameters, body: body?.example, isBearer: security !== undefined });
  const kind = method.toUpperCase() as 'GET' | 'POST';
  return { ...NOTHING, id: `http.${operationId}`, kind, title: path, summary, notes, parts, refusals, request };
}

function refusalsOf(
  examples: Readonly<Record<string, { summary: string; value: unknown }>>,
  status: string,
): Refusal[] {
  return Object.entries(examples).map(([code, { summary, value }]) => ({
    code,
    sentence: summary,
    status,
    data: (value as { error?: { data?: unknown } }).error?.data,
  }));
}

/** Which chapter is the first login's, and the tag of what is pushed. */
const GUARD = 'First login';

function roomChapters({ info, channels, operations, components }: AsyncApi): Chapter[] {
  const rates = ratesIn(info.description);
  return info.tags.map(({ name }) => {
    const { prose, shapes } = shapesIn(name === GUARD ? (channels['firstLogin']?.description ?? '') : '');
    return {
      id: `rooms.${name.replaceAll(' ', '-').toLowerCase()}`,
      group: 'rooms',
      title: name,
      prose,
      shapes,
      entries: Object.entries(operations)
        .filter(([, { tags }]) => tags.some(tag => tag.name === name))
        .map(([id, { action, description = '' }]) =>
          action === 'receive'
            ? commandEntry(id, components.messages, rateOf(description, rates))
            : eventEntry(id, components.messages),
        ),
    };
  });
}

function commandEntry(id: string, messages: AsyncApi['components']['messages'], rate: string): Entry {
  const [asked, reply, refusal] = [messages[id], messages[`${id}.reply`], messages[`${id}.refusal`]];
  const refusals = refusal?.examples?.map(({ name, summary = '', payload }) => ({
    code: name,
    sentence: summary,
    status: '',
    data: (payload as { data?: unknown }).data,
  }));
  return {
    ...NOTHING,
    id,
    kind: 'command',
    title: id,
    summary: asked?.summary ?? '',
    notes: rate ? [rate] : [],
    parts: [...partOf('takes', asked), ...partOf('reply', reply)],
    refusals: refusals ?? [],
    request: orderOf(id, asked?.examples?.[0]?.payload),
  };
}

function eventEntry(id: string, messages: AsyncApi['components']['messages']): Entry {
  const message = messages[id];
  const { prose, shapes } = shapesIn(message?.description ?? '');
  const summary = message?.summary ?? '';
  return { ...NOTHING, id, kind: 'event', title: id, summary, prose, shapes, parts: partOf('carries', message) };
}

function partOf(role: Part['role'], message: Message | undefined): Part[] {
  if (!message) return [];
  return [{ role, schema: message.payload, example: message.examples?.[0]?.payload, status: '' }];
}

/** What the text says of each rate: `- trade: 5 a second, 5 at once`. */
function ratesIn(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^- (\w+): (\d+ a second, .*)$/gm)];
  return new Map(lines.map(([, name = '', figures = '']) => [name, figures]));
}

function rateOf(description: string, rates: ReadonlyMap<string, string>): string {
  const [, name = ''] = /^Rate: (\w+)\.$/.exec(description) ?? [];
  return name && `${name}: ${rates.get(name) ?? ''}`;
}

/** What is referred to by name, of both; a name that both have is one shape. */
function shapeChapter(http: OpenApi, rooms: AsyncApi): Chapter {
  const all = { ...rooms.components.schemas, ...http.components.schemas };
  const entries = Object.entries(all).map(([name, schema]): Entry => {
    const summary = schema.description ?? '';
    const parts: Part[] = [{ role: 'shape', schema, example: undefined, status: '' }];
    return { ...NOTHING, id: `shape.${name}`, kind: 'shape', title: name, summary, parts };
  });
  const sorted = entries.toSorted((a, b) => a.title.localeCompare(b.title));
  return { id: 'shapes', group: 'shapes', title: 'Shapes', prose: '', shapes: [], entries: sorted };
}
