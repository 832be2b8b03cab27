/** The parts of OpenAPI 3.1 and AsyncAPI 3 that ours have. */

export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  description?: string;
  enum?: readonly (string | number)[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  prefixItems?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
}

type Schemas = Readonly<Record<string, Schema>>;

interface Tag {
  name: string;
  description?: string;
}

interface Content {
  schema: Schema;
  example?: unknown;
  examples?: Readonly<Record<string, { summary: string; value: unknown }>>;
}

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

export interface HttpOperation {
  operationId: string;
  summary: string;
  tags: readonly string[];
  security?: readonly unknown[];
  parameters?: readonly Parameter[];
  requestBody?: { content: Readonly<Record<string, Content>> };
  responses: Readonly<Record<string, { description: string; content?: Readonly<Record<string, Content>> }>>;
}

export interface OpenApi {
  info: { version: string; description: string };
  tags: readonly Tag[];
  paths: Readonly<Record<string, Readonly<Record<string, HttpOperation>>>>;
  components: { schemas: Schemas };
}

export interface Message {
  name: string;
  summary: string;
  description?: string;
  tags: readonly Tag[];
  payload: Schema;
  examples?: readonly { name: string; summary?: string; payload: unknown }[];
}

export interface Operation {
  action: 'receive' | 'send';
  summary: string;
  description?: string;
  tags: readonly Tag[];
}

export interface AsyncApi {
  info: { version: string; description: string; tags: readonly Tag[] };
  channels: Readonly<Record<string, { title: string; description: string }>>;
  operations: Readonly<Record<string, Operation>>;
  components: { messages: Readonly<Record<string, Message>>; schemas: Schemas };
}

/** Both, from the server that gave us this page. */
export async function fetchDocuments(): Promise<{ http: OpenApi; rooms: AsyncApi }> {
  const [http, rooms] = await Promise.all(['/openapi.json', '/asyncapi.json'].map(read));
  return { http: http as OpenApi, rooms: rooms as AsyncApi };
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
