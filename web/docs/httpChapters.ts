import { type Chapter, type Entry, NOTHING, type Part, partOf, type Refusal } from './chapter.ts';
import type { HttpOperation, OpenApi } from './documents.ts';
import { curlOf } from './requests.ts';

type Schemas = OpenApi['components']['schemas'];

/** Addresses by what they are about. */
export function httpChapters({ tags, paths, components }: OpenApi, origin: string): Chapter[] {
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
      .map(({ path, method, operation }) => httpEntry({ path, method, operation }, components.schemas, origin)),
  }));
}

interface Address {
  path: string;
  method: string;
  operation: HttpOperation;
}

function httpEntry({ path, method, operation }: Address, schemas: Schemas, origin: string): Entry {
  const { operationId, summary, security, parameters = [], requestBody, responses } = operation;
  const parts: Part[] = [];
  for (const role of ['path', 'query'] as const) {
    const own = parameters.filter(parameter => parameter.in === role);
    if (own.length === 0) continue;
    const properties = own.map(({ name, schema, description = '' }) => [name, { description, ...schema }]);
    const required = own.filter(parameter => parameter.required).map(({ name }) => name);
    parts.push(partOf(role, { schema: { properties: Object.fromEntries(properties), required } }, schemas));
  }
  const body = Object.values(requestBody?.content ?? {})[0];
  if (body) parts.push(partOf('takes', body, schemas));
  const refusals: Refusal[] = [];
  for (const [status, { description, content = {} }] of Object.entries(responses)) {
    const [answer] = Object.values(content);
    if (answer?.examples) refusals.push(...refusalsOf(answer.examples, status));
    else parts.push(partOf('reply', { schema: { description }, ...answer, status }, schemas));
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
