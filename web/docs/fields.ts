import type { Schema } from './documents.ts';

/** One line of a table: a field with what it may be. */
export interface Field {
  name: string;
  type: string;
  /** The shape that has a place of its own, to look up there. */
  shape: string | null;
  limits: string[];
  required: boolean;
  about: string;
  /** What an object, or each thing of a list, has inside: more than one group where it is one of several. */
  inside: Field[][];
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: 'yes or no' };
/** Larger bounds are those of the number itself. */
const INT32 = 2_147_483_647;

/** What a value of the schema is, as one field without a name. */
export function fieldOf(schema: Schema, name = '', required = true): Field {
  const [main, isNullable] = withoutNull(schema);
  const { type, shape, inside } = kindOf(main);
  return {
    name,
    type: isNullable ? `${type} or null` : type,
    shape,
    limits: limitsOf(main),
    required,
    about: schema.description ?? main.description ?? '',
    inside,
  };
}

type Kind = Pick<Field, 'type' | 'shape' | 'inside'>;

function kindOf(schema: Schema): Kind {
  const { $ref, items, prefixItems, properties, additionalProperties } = schema;
  if ($ref) {
    const shape = $ref.slice($ref.lastIndexOf('/') + 1);
    return { type: shape, shape, inside: [] };
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return oneOf(choices);
  if (prefixItems) return plain(`[${prefixItems.map(item => fieldOf(item).type).join(', ')}]`);
  if (items) return within('list of', items);
  if (properties && Object.keys(properties).length > 0)
    return { type: 'object', shape: null, inside: [fieldsOf(schema)] };
  if (typeof additionalProperties === 'object')
    return Object.keys(additionalProperties).length > 0
      ? within('object, each', additionalProperties)
      : plain('object');
  return plain(simple(schema));
}

function plain(type: string): Kind {
  return { type, shape: null, inside: [] };
}

function within(what: string, item: Schema): Kind {
  const { type, shape, inside, limits } = fieldOf(item);
  const exactly = limits.length > 0 ? ` (${limits.join(', ')})` : '';
  return { type: `${what} ${type}${exactly}`, shape, inside };
}

function oneOf(choices: readonly Schema[]): Kind {
  const all = choices.map(choice => fieldOf(choice));
  const types = [...new Set(all.map(({ type }) => type))];
  const inside = all.flatMap(choice => choice.inside);
  return {
    type: inside.length > 1 && types.length === 1 ? `one of ${inside.length} kinds of object` : types.join(' or '),
    shape: all.find(({ shape }) => shape !== null)?.shape ?? null,
    inside,
  };
}

function simple({ type, format, enum: values, const: only }: Schema): string {
  if (only !== undefined) return JSON.stringify(only);
  if (values) return 'one of these';
  if (format === 'uuid') return 'id';
  if (format === 'date-time') return 'moment';
  if (format === 'binary') return 'bytes';
  if (format) return format;
  return [type ?? 'anything']
    .flat()
    .map(name => TYPES[name] ?? name)
    .join(' or ');
}

function fieldsOf({ properties = {}, required = [] }: Schema): Field[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(schema, name, required.includes(name)));
}

function limitsOf({
  enum: values,
  minimum,
  maximum,
  minLength,
  maxLength,
  minItems,
  maxItems,
  pattern,
  ...schema
}: Schema) {
  const top = maximum === INT32 ? undefined : maximum;
  const limits = [
    values?.map(value => JSON.stringify(value)).join(' · '),
    range(minimum, top),
    range(minLength, maxLength, 'characters'),
    range(minItems, maxItems, 'of them'),
    pattern,
    schema.default === undefined ? undefined : `${JSON.stringify(schema.default)} if left out`,
  ];
  return limits.filter(limit => limit !== undefined);
}

function range(least?: number, most?: number, unit = ''): string | undefined {
  const [from, to] = [least, most].map(bound => bound?.toLocaleString('en'));
  const what = unit && ` ${unit}`;
  if (from !== undefined && to !== undefined) return from === to ? `${from}${what}` : `${from} to ${to}${what}`;
  if (from !== undefined) return `${from} or more${what}`;
  return to === undefined ? undefined : `up to ${to}${what}`;
}

function withoutNull(schema: Schema): [Schema, boolean] {
  const choices = schema.anyOf ?? schema.oneOf;
  const others = choices?.filter(({ type }) => type !== 'null') ?? [];
  if (!choices || others.length === choices.length) return [schema, false];
  const [only] = others;
  return [others.length === 1 && only ? only : { anyOf: others }, true];
}
