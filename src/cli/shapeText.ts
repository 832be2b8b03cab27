import type { Json } from '../protocol/documents/Schemas.ts';

interface Shape {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  items?: Shape;
  prefixItems?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape | boolean;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

const FORMATS: Readonly<Record<string, string>> = { uuid: 'id', 'date-time': 'moment' };
const NAMES: Readonly<Record<string, string>> = {
  integer: 'whole',
  string: 'text',
  number: 'number',
  boolean: 'yes/no',
};

/** A JSON schema as a reader takes it in: `{sectorId: whole ≥ 1, commandId?: id}`. */
export function shapeText(schema: Json): string {
  return textOf(schema);
}

function textOf(shape: Shape): string {
  const { $ref, anyOf, oneOf, items } = shape;
  if ($ref) return $ref.split('/').at(-1) ?? '';
  if ('const' in shape) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map(value => JSON.stringify(value)).join(' or ');
  const choices =
    anyOf ?? oneOf ?? (Array.isArray(shape.type) ? shape.type.map(type => ({ ...shape, type })) : undefined);
  if (choices) return choices.map(textOf).join(' or ');
  if (items) return `[${textOf(items)}, …]`;
  if (shape.type === 'array') return 'list';
  if (shape.type === 'object') return objectText(shape);
  return scalarText(shape);
}

function objectText({ properties, required = [], additionalProperties }: Shape): string {
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, value]) => `${name}${required.includes(name) ? '' : '?'}: ${textOf(value)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  return typeof additionalProperties === 'object' ? `{…: ${textOf(additionalProperties)}}` : '{…}';
}

function scalarText({ type, format, minimum, maximum, minLength, maxLength }: Shape): string {
  const name = FORMATS[format ?? ''] ?? NAMES[String(type)] ?? String(type ?? 'anything');
  const [low, high] = type === 'string' ? [minLength, maxLength] : [minimum, maximum === MOST ? undefined : maximum];
  if (low !== undefined && high !== undefined) return `${name} ${low} to ${high}`;
  if (low !== undefined) return `${name} ≥ ${low}`;
  return high === undefined ? name : `${name} ≤ ${high}`;
}

/** What a column of whole numbers holds says nothing to a reader. */
const MOST = 2_147_483_647;
