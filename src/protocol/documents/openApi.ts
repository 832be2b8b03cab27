import type { z } from 'zod';
import { type EndpointFormat, ENDPOINTS, errorsOf } from '../endpoints.ts';
import { type ErrorCode, ERRORS } from '../errors.ts';
import { LIMITS } from '../rateLimits.ts';
import { ErrorBody, LICENSE, refusalExample, VERSION } from './about.ts';
import { ENDPOINT_EXAMPLES, type EndpointExample } from './endpointExamples.ts';
import { type Json, Schemas } from './Schemas.ts';

/** Every HTTP address as OpenAPI 3.1, from the table that the server itself works with. */
export function openApi(): Json {
  const schemas = new Schemas({ target: 'draft-2020-12', home: '#/components/schemas/' });
  schemas.of(ErrorBody);
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(ENDPOINTS)) {
    const example = ENDPOINT_EXAMPLES[name as keyof typeof ENDPOINTS] ?? {};
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method]: operationOf(name, endpoint, schemas, example),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'SectorWars 2102 over HTTP', version: VERSION, license: LICENSE, description: ABOUT },
    servers: [{ url: '/', description: 'The server that sent this' }],
    tags: TAGS,
    paths,
    components: {
      schemas: schemas.named,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The `accessToken` of a session' },
      },
    },
  };
}

const TAGS = [
  { name: 'accounts', description: 'Registration, sessions, the own account' },
  { name: 'play', description: 'The way into a room' },
  { name: 'galaxy', description: 'What everybody may know' },
  { name: 'records', description: 'Ledgers and prices of the past' },
  { name: 'operators', description: 'For operators only: nodes, regions, the audit log; else 403 ERR_FORBIDDEN' },
  { name: 'server', description: 'Health and documents' },
] satisfies { name: EndpointFormat['tag']; description: string }[];

const RATES = Object.values(LIMITS).map(({ points, duration, summary }) => `- ${points} in ${duration} s: ${summary}`);

const ABOUT = `JSON in camelCase, moments in UTC as ISO 8601, whole credits. Every refusal has one body; its code is stable.
The game itself is played on a socket: \`POST /api/v1/enter\` answers with a seat, and \`/asyncapi.json\` describes what is said there.

How often one may call (then 429 ERR_RATE_LIMIT with \`data.retryMs\` and \`Retry-After\`):
${RATES.join('\n')}`;

function operationOf(name: string, endpoint: EndpointFormat, schemas: Schemas, example: EndpointExample): Json {
  const { summary, tag, bearer, params, query, body } = endpoint;
  const parameters = [
    ...parametersOf('path', params, schemas, example),
    ...parametersOf('query', query, schemas, example),
  ];
  return {
    operationId: name,
    summary,
    tags: [tag],
    ...(bearer ? { security: [{ bearer: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: contentOf(schemas.of(body), example.body) } } : {}),
    responses: responsesOf(endpoint, schemas, example),
  };
}

function parametersOf(
  place: 'path' | 'query',
  format: z.ZodObject | undefined,
  schemas: Schemas,
  example: EndpointExample,
) {
  if (!format) return [];
  const { properties = {}, required = [] } = schemas.of(format) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const examples = (place === 'path' ? example.params : example.query) ?? {};
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description ? { description } : {}),
    schema,
    ...(name in examples ? { example: examples[name] } : {}),
  }));
}

function responsesOf(endpoint: EndpointFormat, schemas: Schemas, example: EndpointExample): Json {
  const { status, reply, mediaType, others = [] } = endpoint;
  const replies = [
    { status, summary: 'As asked', content: reply && contentOf(schemas.of(reply), example.reply, mediaType) },
    ...others.map(other => ({ ...other, content: other.reply && contentOf(schemas.of(other.reply)) })),
  ].map(
    ({ status: code, summary, content }) => [code, { description: summary, ...(content ? { content } : {}) }] as const,
  );
  const told = new Map(replies.map(([code]) => [code, true]));
  const refusals = [...Map.groupBy(errorsOf(endpoint), code => ERRORS[code].status)].filter(
    ([code]) => !told.has(code),
  );
  return Object.fromEntries([...replies, ...refusals.map(([code, codes]) => [code, refusalOf(code, codes)] as const)]);
}

/** All refusals of one status, each with the body that it has. */
function refusalOf(status: number, codes: readonly ErrorCode[]): Json {
  const examples = Object.fromEntries(
    codes.map(code => [code, { summary: ERRORS[code].message, value: refusalExample(code) }]),
  );
  const waits = status === 429 || codes.includes('ERR_STARTING');
  return {
    description: codes.join(', '),
    ...(waits ? { headers: { 'Retry-After': { description: 'seconds', schema: { type: 'integer' } } } } : {}),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' }, examples } },
  };
}

function contentOf(schema: Json, example?: unknown, mediaType = 'application/json'): Json {
  return { [mediaType]: { schema, ...(example === undefined ? {} : { example }) } };
}
